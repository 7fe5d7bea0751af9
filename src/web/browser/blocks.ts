import { onKey } from './keys.js';

/**
 * Puts a text block where the cursor last stood in the motivation or the answer, at once. Without this the form is sent and comes back with it.
 * With keys alone: `B` goes to the blocks, Enter puts the chosen one into the motivation.
 */
export function insertBlocks(): void {
  onKey('b', () => {
    const blocks = document.querySelector<HTMLDetailsElement>('details[data-blocks]');
    if (!blocks) return;
    blocks.open = true;
    blocks.querySelector('select')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    const select = event.target instanceof HTMLSelectElement && event.target.name === 'block' ? event.target : null;
    if (event.key !== 'Enter' || event.ctrlKey || !select?.value) return;
    event.preventDefault();
    select.closest('[data-blocks]')?.querySelector<HTMLElement>('button[value="motivation"]')?.click();
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-blocks] button[name="insert"]') : null;
    const form = button?.form;
    const select = form?.querySelector<HTMLSelectElement>('select[name="block"]');
    const option = select?.selectedOptions[0];
    const box = form?.querySelector<HTMLTextAreaElement>(`textarea[name="${button?.value}"]`);
    if (!form || !select || !box || !option?.value) return;
    event.preventDefault();
    put(box, option.dataset['text'] ?? '');
    keep(form, option.value);
    select.value = '';
  });
}

function put(box: HTMLTextAreaElement, text: string): void {
  const before = box.value.slice(0, box.selectionStart).trimEnd();
  const after = box.value.slice(box.selectionEnd).trimStart();
  box.value = [before, text, after].filter(Boolean).join('\n\n');
  const around = box.closest('details');
  if (around) around.open = true;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
  const end = (before ? before.length + 2 : 0) + text.length;
  box.setSelectionRange(end, end);
}

function keep(form: HTMLFormElement, id: string): void {
  if ([...form.querySelectorAll<HTMLInputElement>('input[name="textBlocks"]')].some(({ value }) => value === id)) return;
  const used = document.createElement('input');
  used.type = 'hidden';
  used.name = 'textBlocks';
  used.value = id;
  form.append(used);
}
