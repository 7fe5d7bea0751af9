import type { JSX } from 'preact';
import { Button, PostButton } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { FileField } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface TemplateChoice {
  readonly kind: string;
  /** Dutch title of the kind of report. */
  readonly title: string;
  /** The organisation's own template in use, or null for the one we ship. */
  readonly own: { readonly fileName: string; readonly createdAt: string } | null;
}

interface TemplateSectionProps {
  readonly consultationId: string;
  readonly templates: readonly TemplateChoice[];
  /** Field `file`, after a refusal. */
  readonly form: FormState;
  /** Kind that `form` was sent for. */
  readonly refused: string | null;
}

const words = wording.settings.template;

/** Word templates in the organisation's own house style. */
export function TemplateSection({ consultationId, templates, form, refused }: TemplateSectionProps): JSX.Element {
  return (
    <section class="wk-stack" aria-labelledby="huisstijl">
      <h2 id="huisstijl">{words.title}</h2>
      <p class="wk-read-width">{words.lead}</p>
      {templates.map(({ kind, title, own }) => {
        const shown = kind === refused ? form : { values: {}, errors: [] };
        return (
          <div class="wk-box wk-stack wk-dense" key={kind}>
            <ErrorSummary form={shown} prefix={`${kind}-`} />
            <form class="wk-form" method="post" noValidate action={urls.template(consultationId, kind)} encType="multipart/form-data">
              <FileField form={shown} name="file" id={`${kind}-file`} label={words.file(title)} help={words.fileHelp} accept=".docx" />
              <p class="wk-small wk-soft">{own ? words.own(own.fileName, own.createdAt) : words.shipped}</p>
              <Button>{words.button}</Button>
            </form>
            {own ? <PostButton action={urls.templateRemove(consultationId, kind)}>{words.remove}</PostButton> : null}
          </div>
        );
      })}
    </section>
  );
}
