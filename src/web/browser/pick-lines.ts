/** A list to choose names from, each added as a line to the text box that the form sends. */
export function pickLines(): void {
  for (const picker of document.querySelectorAll<HTMLElement>('[data-adds-to]')) {
    const box = document.getElementById(picker.dataset['addsTo'] ?? '');
    const input = picker.querySelector('input');
    const list = picker.querySelector('datalist');
    if (!(box instanceof HTMLTextAreaElement) || !input || !list) continue;
    picker.hidden = false;
    const names = new Set([...list.options].map(({ value }) => value));
    input.addEventListener('input', () => {
      if (!names.has(input.value)) return;
      const lines = box.value.split('\n').filter((line) => line.trim());
      if (!lines.includes(input.value)) box.value = [...lines, input.value, ''].join('\n');
      input.value = '';
    });
  }
}
