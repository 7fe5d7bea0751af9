import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { loadAssets, mountAssets } from '../../src/web/assets.js';

const assets = loadAssets();

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

describe('Assets', () => {
  let server: FastifyInstance;
  let origin: string;

  beforeAll(async () => {
    server = fastify({ forceCloseConnections: true });
    mountAssets(server, assets);
    origin = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  /** Path and body as they are: nothing tidied up, nothing unpacked. */
  const ask = (path: string, encoding = 'identity'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      get(origin, { path, headers: { 'accept-encoding': encoding } }, async (answer) => {
        const chunks = await answer.toArray();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) });
      }).on('error', reject);
    });

  it('have addresses that change with their content, and may be kept for ever', async () => {
    const answer = await ask(assets.url('app.css'));
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-type']).toBe('text/css; charset=utf-8');
  });

  it('come compressed as the browser asks, with the same content', async () => {
    const plain = (await ask(assets.url('theme.css'))).bytes;
    const brotli = await ask(assets.url('theme.css'), 'gzip, deflate, br');
    const gzip = await ask(assets.url('theme.css'), 'gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.bytes)).toEqual(plain);
  });

  it('are found under an older version too, but then not kept', async () => {
    const answer = await ask('/assets/000000000000/app.css');
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('hold nothing outside their folder', async () => {
    for (const name of ['..%2Fassets.js', 'app.css.br', 'nothing.css', '%2e%2e%2f%2e%2e%2fpackage.json']) {
      expect((await ask(`/assets/${assets.version}/${name}`)).status).toBe(404);
    }
  });

  it('refuse a name that does not exist when a page is made', () => {
    expect(() => assets.url('nothing.css')).toThrow('nothing.css');
  });

  it('weigh less than 90 kB together, compressed as served, fonts included', () => {
    const weight = [...assets.byName.values()].reduce((sum, { bytes, brotli }) => sum + (brotli ?? bytes).length, 0);
    expect(weight).toBeLessThan(90_000);
  });
});
