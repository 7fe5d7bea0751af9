import { leave } from './unsaved.js';

/** What the service says of one file (`IntakeAnswer` in `src/web/reactions/intake-answer.ts`). */
interface Answer {
  readonly state: 'taken' | 'waiting' | 'refused';
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

interface Line {
  readonly bar: HTMLProgressElement;
  readonly words: HTMLElement;
}

/** Several files go one after the other, each with its own progress; one file, or text only, goes as the browser sends it. */
export function sendOneByOne(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  const place = document.getElementById('voortgang');
  if (!input || !place) return;
  form.addEventListener('submit', (event) => {
    const files = [...(input.files ?? [])];
    if (files.length < 2) return;
    event.preventDefault();
    void sendAll(form, files, place);
  });
}

async function sendAll(form: HTMLFormElement, files: readonly File[], place: HTMLElement): Promise<void> {
  const title = place.querySelector<HTMLElement>('h2')!;
  const summary = place.querySelector<HTMLElement>('[role="status"]')!;
  const whole = place.querySelector<HTMLProgressElement>('progress')!;
  const list = place.querySelector<HTMLElement>('ul')!;
  const said = list.dataset;
  const typed = new FormData(form);
  const text = String(typed.get('text') ?? '');
  typed.delete('file');
  typed.delete('text');
  const lines = files.map(({ name }) => addLine(list, name, said['queued'] ?? ''));
  const count = { taken: 0, waiting: 0, refused: 0 };
  whole.max = files.length;
  whole.value = 0;
  title.textContent = title.dataset['busy'] ?? '';
  place.hidden = false;
  form.inert = true;
  place.focus();
  for (const [index, file] of files.entries()) {
    const line = lines[index]!;
    const body = new FormData();
    for (const [name, value] of typed) body.append(name, value);
    // Typed words come along with the last file, as they would without script.
    if (text.trim() && index === files.length - 1) body.append('text', text);
    body.append('file', file, file.name);
    line.words.textContent = said['sending'] ?? '';
    const answer = await send(form.action, body, (share) => {
      line.bar.value = share;
      if (share === 1) line.words.textContent = said['reading'] ?? '';
    });
    // The fields themselves are wrong: the page says so, and nothing was taken.
    if (answer === 'form' && index === 0) {
      leave();
      return form.submit();
    }
    const shown = typeof answer === 'string' ? { state: 'refused' as const, text: said['failed'] ?? '', links: [] } : answer;
    settle(line, shown);
    count[shown.state] += 1;
    whole.value = index + 1;
    summary.textContent = (summary.dataset['summary'] ?? '')
      .replace('{taken}', String(count.taken))
      .replace('{waiting}', String(count.waiting))
      .replace('{refused}', String(count.refused));
  }
  title.textContent = title.dataset['done'] ?? '';
  form.inert = false;
  form.reset();
}

function addLine(list: HTMLElement, name: string, words: string): Line {
  const item = document.createElement('li');
  const label = document.createElement('b');
  label.dir = 'auto';
  label.textContent = name;
  const bar = document.createElement('progress');
  bar.className = 'wk-progress';
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', name);
  const state = document.createElement('span');
  state.textContent = words;
  item.append(label, ' ', state, bar);
  list.append(item);
  return { bar, words: state };
}

function settle({ bar, words }: Line, { state, text, links }: Answer): void {
  bar.remove();
  words.className = `wk-upload--${state}`;
  words.textContent = text;
  for (const { href, text: label } of links) {
    const link = document.createElement('a');
    link.href = href;
    link.dir = 'auto';
    link.textContent = label;
    words.append(' ', link);
  }
}

/** By XMLHttpRequest, since `fetch` does not tell how far an upload is. */
function send(address: string, body: FormData, tell: (share: number) => void): Promise<Answer | 'form' | 'failed'> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => tell(total ? loaded / total : 1));
    request.addEventListener('load', () => {
      const answer = request.response as Answer | { readonly form: true } | null;
      if (answer && 'state' in answer) resolve(answer);
      else resolve(answer && 'form' in answer ? 'form' : 'failed');
    });
    for (const happening of ['error', 'abort', 'timeout']) request.addEventListener(happening, () => resolve('failed'));
    request.send(body);
  });
}

/** Files can be dropped anywhere on the page: they go into the form's file box; where the form asks nothing else, it is sent at once. */
export function takeDrops(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) return;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const mark = (on: boolean): void => void document.body.classList.toggle('wk-dropping', on);
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  document.addEventListener('drop', (event) => {
    mark(false);
    if (!hasFiles(event) || !event.dataTransfer?.files.length) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    if (form.dataset['uploads'] === 'drop') form.requestSubmit();
    else input.focus();
  });
}
