import { onKey } from './keys.js';

/** Keys in a letter: split at the cursor, merge with the one before, no point. */
export function startLetter(): void {
  onKey('s', splitAtCursor);
  onKey('m', () => act('form[action$="/samenvoegingen"] button'));
  onKey('n', () => act('[data-action="none"] > summary'));
  onKey('j', () => move(1));
  onKey('k', () => move(-1));
  onKey('a', () => document.querySelector<HTMLElement>('[data-keys="acceptance"] button')?.click());
}

let current: HTMLElement | null = null;

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.wk-point[data-item]')];

function move(by: 1 | -1): void {
  const all = items();
  const at = current ? all.indexOf(current) : -1;
  current?.classList.remove('is-current');
  current = all[Math.max(0, Math.min(all.length - 1, at + by))] ?? null;
  current?.classList.add('is-current');
  current?.scrollIntoView({ block: 'nearest' });
  current?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
}

/** Presses something of the point that J and K chose, or that the cursor is in. */
function act(selector: string): void {
  const item = current ?? itemOf(place()?.point);
  item?.querySelector<HTMLElement>(selector)?.click();
}

const itemOf = (point: string | undefined): HTMLElement | null => items().find(({ dataset }) => dataset['item'] === point) ?? null;

/** Where the cursor or selection begins: the point, and the position in the reaction's whole text. */
function place(): { readonly point: string; readonly at: number } | null {
  const selection = getSelection();
  const node = selection?.rangeCount ? selection.getRangeAt(0).startContainer : null;
  const piece = node?.parentElement?.closest<HTMLElement>('[data-start]');
  const point = piece?.closest<HTMLElement>('[data-point]')?.dataset['point'];
  if (!selection || !piece || !point) return null;
  return { point, at: Number(piece.dataset['start']) + selection.getRangeAt(0).startOffset };
}

/** Sends the point's own split form with the position of the cursor instead of a sentence from its list. */
function splitAtCursor(): void {
  const cursor = place();
  const form = cursor && document.querySelector<HTMLFormElement>(`form[data-split="${CSS.escape(cursor.point)}"]`);
  if (!form) {
    act('[data-action="split"] > summary');
    return;
  }
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="at"]')) radio.disabled = true;
  const at = document.createElement('input');
  at.type = 'hidden';
  at.name = 'at';
  at.value = String(cursor.at);
  form.append(at);
  form.requestSubmit();
}
