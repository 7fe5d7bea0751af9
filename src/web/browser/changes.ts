import { onKey } from './keys.js';

/** Keys among the changes of a version: to the next, confirm the best proposal, of own accord, another point. */
export function startChanges(): void {
  onKey('j', () => move(1));
  onKey('k', () => move(-1));
  onKey('a', () => act('[data-key="link"]'));
  onKey('o', () => unfold('[data-key="own"]'));
  onKey('z', () => unfold('[data-key="other"]'));
}

const changes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.wk-change')];

let chosen: HTMLElement | null = null;

/** The change that has the focus or was chosen with a key; else the one that the address names. */
function current(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('.wk-change');
  return focused ?? chosen ?? changes().find(({ id }) => location.hash === `#${id}`) ?? null;
}

function move(by: 1 | -1): void {
  const all = changes();
  const now = current();
  const next = now ? all.indexOf(now) + by : by > 0 ? 0 : all.length - 1;
  choose(all[Math.max(0, Math.min(all.length - 1, next))] ?? null);
}

function choose(change: HTMLElement | null): void {
  chosen?.classList.remove('is-current');
  chosen = change;
  change?.classList.add('is-current');
  change?.focus({ preventScroll: true });
  change?.scrollIntoView({ block: 'nearest' });
}

const act = (selector: string): void => current()?.querySelector<HTMLElement>(selector)?.click();

/** Opens a form and puts the cursor in its first box. */
function unfold(selector: string): void {
  const details = current()?.querySelector(selector)?.closest('details');
  if (!details) return;
  details.open = true;
  details.querySelector<HTMLElement>('textarea, input:not([type="hidden"])')?.focus();
}
