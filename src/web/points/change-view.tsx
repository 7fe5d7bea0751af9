import type { JSX } from 'preact';
import type { SavedViewRow } from '../../deliberation/saved-views.js';
import { Button, PostButton } from '../components/buttons.js';
import { Checkbox } from '../components/choices.js';
import { TextField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

const words = wording.points.arrange;

interface ChangeViewProps {
  readonly view: SavedViewRow;
  readonly mayShare: boolean;
  /** Address of the list as it is now, which the view can be given. */
  readonly now: string;
  /** What was typed for this very view and refused; undefined when nothing was. */
  readonly form: FormState | undefined;
}

/** Changes a view that was kept: its name, who sees it, and what it shows; or removes it. */
export function ChangeSavedView({ view, mayShare, now, form }: ChangeViewProps): JSX.Element {
  const { id, title, shared, version } = view;
  const shown = form ?? { values: { title, shared: shared ? 'true' : '' }, errors: [] };
  return (
    <details class="wk-unfold" open={form !== undefined}>
      <summary class="wk-text-button">
        {words.change}
        <span class="wk-hidden"> {words.removeAbout(title)}</span>
      </summary>
      <form class="wk-stack" method="post" noValidate action={urls.savedView(id)} aria-label={words.changeOf(title)}>
        <input type="hidden" name="next" value={now} />
        <SeenVersion form={shown} version={version} />
        {form ? <StaleEdit form={form} now={[{ name: 'title', label: words.name, value: title }]} /> : null}
        <TextField form={shown} name="title" id={`weergave-${id}-title`} label={words.name} maxLength={100} />
        {mayShare ? <Checkbox form={shown} name="shared" id={`weergave-${id}-shared`} label={words.share} /> : null}
        <Checkbox form={shown} name="overwrite" id={`weergave-${id}-overwrite`} label={words.overwrite} />
        <div class="wk-row">
          <Button>{words.changeButton}</Button>
          {form ? <TakeOver form={form} /> : null}
        </div>
      </form>
      <PostButton action={urls.savedViewRemove(id)} fields={{ version }} about={words.removeAbout(title)}>
        {words.remove}
      </PostButton>
    </details>
  );
}
