import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { HouseFile } from '../platform/config/house.js';

export interface Asset {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** The same compressed beforehand; absent for what does not shrink, such as fonts. */
  readonly brotli?: Buffer;
  readonly gzip?: Buffer;
}

/** What the browser gets besides pages. The version is a hash over every byte, so that its addresses can be cached for ever. */
export interface Assets {
  readonly version: string;
  readonly byName: ReadonlyMap<string, Asset>;
  /** `app.css` to `/assets/3f2a…/app.css`. Throws for an unknown name: that is a mistake of ours. */
  readonly url: (name: string) => string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

const yearInSeconds = 31_536_000;

/** Beside the compiled code; from the sources (in tests) where the build leaves it. */
function builtFolder(): string {
  const folders = ['./public', '../../dist/web/public'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return folders.find((folder) => existsSync(folder)) ?? folders[0]!;
}

/**
 * Reads all assets into memory, once at start (some 250 kB).
 * @param own files of the house beside ours
 */
export function loadAssets(folder = builtFolder(), own: readonly HouseFile[] = []): Assets {
  const files = new Map<string, Buffer>(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))] as const),
  );
  for (const { name, bytes } of own) files.set(name, bytes);
  const byName = new Map<string, Asset>();
  const hash = createHash('sha256');
  for (const [name, bytes] of files) {
    const mediaType = mediaTypes[extname(name)];
    if (!mediaType) continue;
    hash.update(name).update(bytes);
    byName.set(name, { name, mediaType, bytes, brotli: files.get(`${name}.br`), gzip: files.get(`${name}.gz`) });
  }
  const version = hash.digest('hex').slice(0, 12);
  const url = (name: string): string => {
    if (!byName.has(name)) throw new Error(`There is no asset ${name} in ${folder}.`);
    return `/assets/${version}/${name}`;
  };
  return { version, byName, url };
}

/** The smallest form that the browser says it takes. */
function encoded(asset: Asset, accepted: string): { readonly encoding?: 'br' | 'gzip'; readonly bytes: Buffer } {
  if (asset.brotli && /\bbr\b/.test(accepted)) return { encoding: 'br', bytes: asset.brotli };
  if (asset.gzip && /\bgzip\b/.test(accepted)) return { encoding: 'gzip', bytes: asset.gzip };
  return { bytes: asset.bytes };
}

/**
 * Serves the assets under `/assets/{version}/{name}`. A page made by the previous version of the service still finds its files by name, but
 * those answers are not kept.
 */
export function mountAssets(server: FastifyInstance, assets: Assets): void {
  server.get<{ Params: { version: string; name: string } }>('/assets/:version/:name', (request, reply) => {
    const asset = assets.byName.get(request.params.name);
    if (!asset) return reply.code(404).type('text/plain; charset=utf-8').send('Not found');
    const { encoding, bytes } = encoded(asset, request.headers['accept-encoding'] ?? '');
    const current = request.params.version === assets.version;
    reply.header('cache-control', current ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache');
    reply.header('vary', 'accept-encoding').header('x-content-type-options', 'nosniff');
    if (encoding) reply.header('content-encoding', encoding);
    return reply.type(asset.mediaType).send(bytes);
  });
}
