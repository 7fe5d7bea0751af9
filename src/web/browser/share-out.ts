import { onKey } from './keys.js';

/** Keys among points that are shared out over themes: to the next point, and a figure that gives or takes that theme. */
export function startSharingOut(): void {
  onKey('j', () => move(1));
  onKey('k', () => move(-1));
  for (let part = 1; part <= 9; part += 1)
    onKey(String(part), () => current()?.querySelector<HTMLInputElement>(`[data-part="${part}"]`)?.click());
}

const points = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-share-out] > fieldset:has([data-part])')];

/** The point that has the focus; before any has it, the first one. */
const current = (): HTMLElement | undefined => points().find((point) => point.contains(document.activeElement)) ?? points()[0];

function move(by: 1 | -1): void {
  const all = points();
  const now = all.findIndex((point) => point.contains(document.activeElement));
  const next = all[now < 0 ? 0 : Math.max(0, Math.min(all.length - 1, now + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}
