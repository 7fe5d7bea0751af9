/** Says how many points are ticked, in the words that the page brought along, and offers to tick all of the page. */
export function countChosen(): void {
  const status = document.querySelector<HTMLElement>('[data-chosen]');
  const table = document.querySelector('.wk-table--points');
  if (!status || !table) return;
  const boxes = () => [...table.querySelectorAll<HTMLInputElement>('tbody .wk-tick')];
  const all = tickAll(table, status.dataset['all'] ?? '');
  const show = (): void => {
    const chosen = boxes().filter((box) => box.checked).length;
    const words = chosen === 1 ? status.dataset['one'] : status.dataset['many'];
    status.textContent = (words ?? '').replace('#', String(chosen));
    for (const box of boxes()) box.closest('tr')?.classList.toggle('is-chosen', box.checked);
    if (!all) return;
    all.checked = chosen > 0 && chosen === boxes().length;
    all.indeterminate = chosen > 0 && !all.checked;
  };
  table.addEventListener('change', (event) => {
    if (event.target === all) for (const box of boxes()) box.checked = all?.checked ?? false;
    show();
  });
  show();
}

/** The box in the head of the table; it needs a script, so the script makes it. */
function tickAll(table: Element, label: string): HTMLInputElement | undefined {
  const cell = table.querySelector('thead .wk-cell-tick');
  if (!cell) return undefined;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.className = 'wk-tick';
  box.setAttribute('aria-label', label);
  cell.append(box);
  return box;
}
