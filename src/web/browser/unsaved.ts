/** Whether a form was sent and the next page is on its way. */
let leaving = false;

const hasUnsent = (root: ParentNode, except?: HTMLFormElement): boolean =>
  [...root.querySelectorAll('textarea')].some(
    ({ form, value, defaultValue }) => form?.method === 'post' && form !== except && value !== defaultValue,
  );

/** Asks, where something was typed that was not sent, whether it may be lost; the words come with the page. */
export const mayLose = (root: ParentNode, except?: HTMLFormElement): boolean =>
  !hasUnsent(root, except) || confirm(document.body.dataset['unsent'] ?? '');

export const isLeaving = (): boolean => leaving;

/** From here on the page may be left without asking. */
export function leave(): void {
  leaving = true;
}

/**
 * Leaving with something typed that was not sent asks first, in the browser's own words; so does sending another form than the one that was
 * typed in.
 */
export function warnWhenLeaving(): void {
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement) || event.target.method === 'dialog') return;
    if (mayLose(document, event.target)) leave();
    else event.preventDefault();
  });
  addEventListener('pageshow', () => {
    leaving = false;
  });
  addEventListener('beforeunload', (event) => {
    if (!leaving && hasUnsent(document)) event.preventDefault();
  });
}
