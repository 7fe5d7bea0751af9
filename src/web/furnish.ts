import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { House } from '../platform/config/house.js';
import { contrastFaults, tokensIn } from './contrast.rules.js';
import { type Assets, loadAssets, mountAssets } from './assets.js';
import type { Shell } from './layout/shell.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** What is around the pages of this installation. */
    furniture: Furniture;
  }
}

type Furniture = Pick<Shell, 'asset' | 'themeClass' | 'organisation' | 'logo' | 'themeCss'>;

/** Serves the assets with the files of the house, and keeps for the pages how it looks. Too little contrast in its own theme is said in the log. */
export function furnish(server: FastifyInstance, house: House, log: Pick<Logger, 'warn'>): void {
  const { logo, themeCss } = house;
  const assets = loadAssets(
    undefined,
    [logo, themeCss].flatMap((file) => file ?? []),
  );
  warnOfContrast(assets, house, log);
  mountAssets(server, assets);
  server.decorate('furniture', furniture(assets, house));
}

/** The pairs that the house made too faint, or of which we can not read the colour. */
function warnOfContrast({ byName }: Assets, { themeCss }: House, log: Pick<Logger, 'warn'>): void {
  if (!themeCss) return;
  const sheets = ['theme.css', 'app.css', themeCss.name].map((name) => byName.get(name)?.bytes.toString('utf8') ?? '');
  for (const { front, back, ratio, least } of contrastFaults(tokensIn(...sheets)))
    log.warn(
      { front, back, ratio, least },
      ratio === null
        ? 'THEME_CSS: a colour can not be read, so look at its contrast yourself'
        : 'THEME_CSS: too little contrast (WCAG 2.2 AA)',
    );
}

/** The theme that we ship stays under that of the house, which need not have every token. */
const furniture = (assets: Assets, { organisation, logo, themeClass, themeCss }: House): Furniture => ({
  asset: assets.url,
  themeClass: ['voorbeeld-theme', themeClass].filter(Boolean).join(' '),
  ...(organisation ? { organisation } : {}),
  ...(logo ? { logo: assets.url(logo.name) } : {}),
  ...(themeCss ? { themeCss: assets.url(themeCss.name) } : {}),
});
