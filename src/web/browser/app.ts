/** Entry of every page. Pages are complete without it; it adds keys, counts and focus, and loads what a page can use. */
import { insertBlocks } from './blocks.js';
import { countChosen } from './chosen.js';
import { startKeys } from './keys.js';
import { pickLines } from './pick-lines.js';
import { warnWhenLeaving } from './unsaved.js';

/**
 * After an action the focus goes to its message, never back to the top of the page. Beside a list the message moves into the open point; with
 * another place in the address, that place has the focus. Who is at work already by then keeps the focus.
 */
function focusMessage(): void {
  const message = document.querySelector<HTMLElement>('[role="alert"][tabindex="-1"], #melding');
  const place = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const panelHead = place?.querySelector('.wk-panel__head');
  if (message && panelHead) panelHead.after(message);
  const focus = (): void => {
    const now = document.activeElement;
    if (now && now !== document.body && now !== place) return;
    if (message && (panelHead || !place)) message.focus({ preventScroll: Boolean(place) });
    else place?.focus({ preventScroll: true });
  };
  // The browser gives the focus to the place in the address when the page has loaded; the message goes after that.
  addEventListener('load', () => setTimeout(focus));
}

/** Menus close with Escape and when the focus or a click goes elsewhere. */
function closeMenus(): void {
  const menus = () => document.querySelectorAll<HTMLDetailsElement>('.wk-menu[open], .wk-filter[open]');
  const outside = (event: Event): void => {
    for (const menu of menus()) if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  };
  document.addEventListener('click', outside);
  document.addEventListener('focusin', outside);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of menus()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
}

/** A form sent twice by a double press counts once. */
function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset['sent']) event.preventDefault();
    form.dataset['sent'] = 'yes';
  });
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) delete form.dataset['sent'];
  });
}

focusMessage();
closeMenus();
warnWhenLeaving();
sendOnce();
countChosen();
pickLines();
insertBlocks();
startKeys();
const has = (selector: string): boolean => document.querySelector(selector) !== null;
const uploads = document.querySelector<HTMLFormElement>('form[data-uploads]');
const order = document.querySelector<HTMLElement>('[data-order]');
const player = document.querySelector<HTMLMediaElement>('.wk-player');
const parts: (Promise<void> | false | null)[] = [
  has('.wk-workbench') && import('./panel.js').then(({ openBeside }) => openBeside()),
  has('[data-presence], .wk-workbench') && import('./presence.js').then(({ showPresence }) => showPresence()),
  has('.wk-changes') && import('./changes.js').then(({ startChanges }) => startChanges()),
  has('[data-share-out]') && import('./share-out.js').then(({ startSharingOut }) => startSharingOut()),
  order && import('./order.js').then(({ startOrdering }) => startOrdering(order)),
  uploads &&
    import('./uploads.js').then(({ sendOneByOne, takeDrops }) => {
      sendOneByOne(uploads);
      takeDrops(uploads);
    }),
  player && import('./player.js').then(({ jumpInPlayer }) => jumpInPlayer(player)),
  has('.wk-source') && import('./letter.js').then(({ startLetter }) => startLetter()),
];
// Says that keys and panels work from here on: for tests, and for whoever looks why one does not.
void Promise.allSettled(parts).then(() => {
  document.documentElement.dataset['scripts'] = 'ready';
});
