import type { JSX } from 'preact';
import { wording } from '../wording/wording.js';

const words = wording.intake.progress;

/** Where a script shows how far each file is; without script it stays hidden and the form is sent as one. */
export function UploadProgress(): JSX.Element {
  return (
    <section class="wk-stack" id="voortgang" aria-labelledby="voortgang-titel" tabIndex={-1} hidden>
      <h2 id="voortgang-titel" data-busy={words.busy} data-done={words.done}>
        {words.busy}
      </h2>
      <p role="status" data-summary={words.summary} />
      <progress class="wk-progress" aria-label={words.all} max={1} value={0} />
      <ul
        class="wk-stack"
        data-queued={words.queued}
        data-sending={words.sending}
        data-reading={words.reading}
        data-failed={words.failed}
      />
    </section>
  );
}
