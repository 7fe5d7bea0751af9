import { leave, mayLose } from './unsaved.js';

/**
 * Rows of `[data-order]` get another place by dragging their handle or with Alt and an arrow key, besides the buttons in the row. All three send
 * the row's own form; only the rows of the answer are taken over, so that the next move can follow at once. What it says is announced.
 */
export function startOrdering(table: HTMLElement): void {
  const said = document.createElement('p');
  said.className = 'wk-hidden';
  said.setAttribute('role', 'status');
  table.before(said);
  table.addEventListener('submit', (event) => {
    const form = event.target;
    const row = rowOf(form);
    if (!(form instanceof HTMLFormElement) || !row) return;
    event.preventDefault();
    const fields = new FormData(form);
    void send(table, said, row, fields, () => buttonOf(row, fields.get('way')));
  });
  table.addEventListener('keydown', (event) => {
    const way = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
    const row = rowOf(event.target);
    if (!way || !event.altKey || event.ctrlKey || event.metaKey || !row) return;
    event.preventDefault();
    const form = buttonOf(row, way)?.form;
    if (form) void send(table, said, row, new FormData(form), () => null);
  });
  startDragging(table, (row, place) => {
    const form = row.querySelector('form');
    if (!form) return;
    const fields = new FormData(form);
    fields.delete('way');
    fields.set('position', String(place));
    void send(table, said, row, fields, () => null);
  });
}

const rowsOf = (table: HTMLElement): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('tbody > tr')];

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('tbody > tr') : null;

const buttonOf = (row: HTMLElement, way: FormDataEntryValue | null): HTMLButtonElement | null => {
  const forms = [...(document.getElementById(row.id)?.querySelectorAll('form') ?? [])];
  return forms.find((form) => new FormData(form).get('way') === way)?.querySelector('button') ?? null;
};

let isMoving = false;

/** Sends the move; whatever goes wrong, the browser sends it itself and shows what comes of it. */
async function send(
  table: HTMLElement,
  said: HTMLElement,
  row: HTMLElement,
  fields: FormData,
  next: () => HTMLElement | null,
): Promise<void> {
  const form = row.querySelector('form');
  if (!form || isMoving) return;
  isMoving = true;
  try {
    const sent = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
    const answer = await fetch(form.action, { method: 'POST', body: sent, headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-order] tbody');
    if (!answer.ok || !fresh) throw new Error('refused');
    table.querySelector('tbody')?.replaceWith(fresh);
    for (const hint of table.querySelectorAll<HTMLElement>('[data-with-script]')) hint.hidden = false;
    said.textContent = page.querySelector('#melding')?.textContent ?? '';
    (next() ?? document.getElementById(row.id))?.focus();
  } catch {
    sendByBrowser(form, fields);
  } finally {
    isMoving = false;
  }
}

function sendByBrowser(form: HTMLFormElement, fields: FormData): void {
  if (!mayLose(document)) return;
  const inputs = [...fields].map(([name, value]) => Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  form.replaceChildren(...inputs);
  leave();
  form.submit();
}

/** `moved` gets the row and its new place, from 1. */
function startDragging(table: HTMLElement, moved: (row: HTMLElement, place: number) => void): void {
  let dragged: HTMLElement | null = null;
  const unmark = (): void => {
    for (const row of rowsOf(table)) row.classList.remove('is-drop-before', 'is-drop-after');
  };
  const isAfter = (row: HTMLElement, event: DragEvent): boolean => {
    const { top, height } = row.getBoundingClientRect();
    return event.clientY > top + height / 2;
  };
  table.addEventListener('dragstart', (event) => {
    const handle = event.target instanceof Element ? event.target.closest('[draggable="true"]') : null;
    dragged = handle ? rowOf(handle) : null;
    if (!dragged || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.id);
    event.dataTransfer.setDragImage(dragged, 12, 12);
  });
  table.addEventListener('dragover', (event) => {
    const row = rowOf(event.target);
    if (!dragged || !row) return;
    event.preventDefault();
    unmark();
    if (row !== dragged) row.classList.add(isAfter(row, event) ? 'is-drop-after' : 'is-drop-before');
  });
  table.addEventListener('drop', (event) => {
    const row = rowOf(event.target);
    if (!dragged || !row) return;
    event.preventDefault();
    const others = rowsOf(table).filter((one) => one !== dragged);
    const place = others.indexOf(row) + (isAfter(row, event) ? 2 : 1);
    if (row !== dragged) moved(dragged, place);
  });
  table.addEventListener('dragend', () => {
    dragged = null;
    unmark();
  });
}
