/**
 * Single letters, when no text field has the focus; they can be switched off (WCAG 2.1.4), which this browser remembers. The dialog with all keys
 * comes with the page.
 */
const remembered = 'weerklank-toetsen';

export type Action = (event: KeyboardEvent) => void;

const actions = new Map<string, Action>();

/** Lets a key do something on this page; a later one for the same key goes before. */
export function onKey(key: string, action: Action): void {
  actions.set(key, action);
}

export const isOff = (): boolean => localStorage.getItem(remembered) === 'uit';

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'));

const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

/** `G` and then a letter goes to a part of the consultation. */
const parts: Readonly<Record<string, string>> = { o: 'overview', p: 'points', r: 'reactions', d: 'documents' };
let waitsForPart = false;

export function startKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#toetsen');
  if (!dialog) return;
  showHints();
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) return sendForm(event);
    if (event.ctrlKey || event.metaKey || event.altKey || inText(event.target) || dialog.open) return;
    if (event.key === '?') return dialog.showModal();
    if (isOff()) return;
    if (waitsForPart) {
      waitsForPart = false;
      const part = parts[event.key];
      if (part) return press(`[data-tab="${part}"]`);
    }
    const action = actions.get(event.key.toLowerCase());
    if (action) {
      event.preventDefault();
      action(event);
    } else if (event.key === 'g') waitsForPart = true;
  });
  onKey('/', () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus());
  for (const step of ['previous', 'next']) onKey(step === 'next' ? 'j' : 'k', () => press(`[data-step="${step}"]`));
  onKey('escape', () => press('[data-step="close"]'));
  onKey('a', () => press('[data-keys="themes"] [name="accept"]'));
  onKey('x', () => press('[data-keys="themes"] [name="reject"]'));
  onKey('t', () => {
    press('[data-keys="themes"] summary');
    document.querySelector<HTMLElement>('[data-keys="themes"] details[open] select')?.focus();
  });
  onKey('u', () => press('[data-step="undo"]'));
  for (const step of ['previous', 'next']) onKey(step === 'next' ? 'n' : 'p', () => press(`[data-step-item="${step}"] a`));
  onKey('v', () => {
    for (const choice of document.querySelectorAll<HTMLElement>('.wk-stances [value="for"]')) choice.click();
  });
  onKey('m', () => document.querySelector<HTMLElement>('#motivation')?.focus());
  for (let outcome = 1; outcome <= 8; outcome += 1)
    onKey(String(outcome), () => press(`[data-keys="decision"] .wk-choice:nth-child(${outcome}) input, [data-pick="${outcome}"]`));
}

function sendForm(event: KeyboardEvent): void {
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  form?.requestSubmit();
}

/** What needs a script is shown now that there is one; the switch remembers itself. */
function showHints(): void {
  for (const hint of document.querySelectorAll<HTMLElement>('[data-with-script]')) hint.hidden = false;
  for (const opener of document.querySelectorAll<HTMLElement>('[data-opens="toetsen"]'))
    opener.addEventListener('click', () => document.querySelector<HTMLDialogElement>('#toetsen')?.showModal());
  const off = document.querySelector<HTMLInputElement>('#toetsen-uit');
  if (!off) return;
  off.checked = isOff();
  off.addEventListener('change', () => localStorage.setItem(remembered, off.checked ? 'uit' : 'aan'));
}
