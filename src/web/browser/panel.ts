import { onKey } from './keys.js';
import { isLeaving, leave, mayLose } from './unsaved.js';

/** Address of the page that is shown; the place in it does not count. */
let shown = '';

/** Counts what was asked for, so that an answer that comes too late is passed over. */
let latest = 0;

const withoutPlace = (href: string): string => href.split('#')[0] ?? '';

/** Opens a point beside the list without loading the page anew: only the panel changes, the list stays where it was. */
export function openBeside(): void {
  const wide = matchMedia('(min-width: 68rem)');
  shown = withoutPlace(location.href);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.wk-words, a[data-step]') : null;
    if (!link || !wide.matches || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    // A form that came back has another address than the list; from there the browser goes by itself.
    if (link.pathname !== location.pathname) return;
    event.preventDefault();
    void show(link.href, true);
  });
  addEventListener('popstate', () => {
    if (withoutPlace(location.href) !== shown) void show(location.href, false);
  });
  moveThroughList();
}

/** Fetches the page and takes over its workbench; whatever goes wrong, the browser simply goes there. What was typed is not lost unasked. */
async function show(href: string, remember: boolean): Promise<void> {
  const present = document.querySelector<HTMLElement>('.wk-workbench');
  if (!present) return goTo(href);
  if (!mayLose(present)) {
    if (!remember) history.pushState(null, '', shown);
    return;
  }
  latest += 1;
  const turn = latest;
  const old = present.querySelector('aside');
  if (old) old.inert = true;
  try {
    const answer = await fetch(href, { headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('.wk-workbench');
    if (turn !== latest || isLeaving()) return;
    if (!answer.ok || !fresh) return goTo(href);
    present.className = fresh.className;
    old?.remove();
    const panel = fresh.querySelector('aside');
    if (panel) present.append(panel);
    markRow(panel ? new URL(href).searchParams.get('punt') : null);
    if (remember) history.pushState(null, '', href);
    shown = withoutPlace(href);
    document.title = page.title;
    panel?.focus({ preventScroll: true });
  } catch {
    if (turn === latest && !isLeaving()) goTo(href);
  }
}

/** What was typed may be lost: that was asked. An address that stands there already, with a place in it, would only be jumped to. */
function goTo(href: string): void {
  leave();
  if (withoutPlace(location.href) === withoutPlace(href)) location.reload();
  else location.assign(href);
}

function markRow(id: string | null): void {
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-item]')) {
    const current = row.dataset['item'] === id;
    row.classList.toggle('is-current', current);
    if (current) row.scrollIntoView({ block: 'nearest' });
    const link = row.querySelector('.wk-words');
    if (current) link?.setAttribute('aria-current', 'true');
    else link?.removeAttribute('aria-current');
  }
}

/** J and K go through the list when no point is open; space chooses the row that the focus is in. */
function moveThroughList(): void {
  const go = (by: 1 | -1): void => {
    const step = document.querySelector<HTMLElement>(`[data-step="${by > 0 ? 'next' : 'previous'}"]`);
    if (document.querySelector('.wk-workbench--open')) {
      step?.click();
      return;
    }
    const links = [...document.querySelectorAll<HTMLElement>('a.wk-words')];
    const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by]?.focus();
  };
  onKey('j', () => go(1));
  onKey('k', () => go(-1));
  onKey(' ', () => {
    const row = document.activeElement?.closest('tr') ?? document.querySelector('tr.is-current');
    row?.querySelector<HTMLInputElement>('.wk-tick')?.click();
  });
}
