import type { FastifyInstance } from 'fastify';
import type { House } from '../platform/config/house.js';
import { type Assets, loadAssets, mountAssets } from './assets.js';
import type { Shell } from './layout/shell.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** What is around the pages of this installation. */
    furniture: Furniture;
  }
}

type Furniture = Pick<Shell, 'asset' | 'themeClass' | 'organisation' | 'logo' | 'themeCss'>;

/** Serves the assets with the files of the house, and keeps for the pages how it looks. */
export function furnish(server: FastifyInstance, house: House): void {
  const { logo, themeCss } = house;
  const assets = loadAssets(
    undefined,
    [logo, themeCss].flatMap((file) => file ?? []),
  );
  mountAssets(server, assets);
  server.decorate('furniture', furniture(assets, house));
}

/** The theme that we ship stays under that of the house, which need not have every token. */
const furniture = (assets: Assets, { organisation, logo, themeClass, themeCss }: House): Furniture => ({
  asset: assets.url,
  themeClass: ['voorbeeld-theme', themeClass].filter(Boolean).join(' '),
  ...(organisation ? { organisation } : {}),
  ...(logo ? { logo: assets.url(logo.name) } : {}),
  ...(themeCss ? { themeCss: assets.url(themeCss.name) } : {}),
});
