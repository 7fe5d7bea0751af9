import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { TextArea } from '../components/fields.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface WordlessView {
  readonly why: 'scan' | 'recording' | 'failed' | 'busy';
  /** Whether this installation has recordings written out. */
  readonly mayTranscribe: boolean;
  /** As typed, when it was refused. */
  readonly form?: FormState | undefined;
}

interface WordlessProps extends WordlessView {
  readonly reactionId: string;
  readonly mayWork: boolean;
}

const words = wording.looking.wordless;

/** A source without words that can be read: what it is, and how it gets them. */
export function Wordless({ reactionId, why, mayTranscribe, mayWork, form = emptyForm }: WordlessProps): JSX.Element {
  const { first, next } = told(why, mayTranscribe);
  return (
    <section class="wk-stack--roomy" aria-labelledby="zonder-tekst">
      <h2 id="zonder-tekst">{words.title}</h2>
      <Notice kind="attention">
        <b>{first}</b> {mayWork || why === 'busy' ? next : null}
      </Notice>
      {mayWork && mayTranscribe && (why === 'recording' || why === 'failed') ? (
        <form method="post" action={urls.reactionTranscriptions(reactionId)}>
          <Button kind="primary">{words.transcribe}</Button>
        </form>
      ) : null}
      {mayWork && why !== 'busy' ? (
        <form class="wk-stack wk-read-width" method="post" noValidate action={urls.reactionTexts(reactionId)}>
          <h3>{words.type}</h3>
          <ErrorSummary form={form} />
          <TextArea form={form} name="text" label={words.text} help={words.textHelp} rows={14} />
          <div class="wk-row">
            <Button kind={why === 'scan' || !mayTranscribe ? 'primary' : 'secondary'}>{words.save}</Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

function told(why: WordlessView['why'], mayTranscribe: boolean): { readonly first: string; readonly next: string } {
  switch (why) {
    case 'scan':
      return { first: words.scan, next: words.scanNext };
    case 'recording':
      return { first: words.recording, next: mayTranscribe ? words.recordingOr : words.recordingNext };
    case 'failed':
      return { first: words.failed, next: words.failedNext };
    case 'busy':
      return { first: words.busy, next: words.busyNext };
  }
}
