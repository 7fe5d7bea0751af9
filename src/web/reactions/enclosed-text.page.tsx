import type { JSX } from 'preact';
import type { EnclosedSource } from '../../reactions/enclosed-typing.js';
import { Button, ButtonLink } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { Select, TextArea } from '../components/fields.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface EnclosedTextPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly source: EnclosedSource;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState;
}

const words = wording.looking.enclosed;

/** A scan or picture that came inside a mail: its words are typed beside it. */
export function EnclosedTextPage({ shell, consultation, source, parties, form }: EnclosedTextPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.typeTitle}
      consultation={consultation}
      tab="reactions"
      crumbs={[{ text: wording.reactions.list.title, href: urls.reactions(consultation.id) }, { text: words.typeTitle }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.typeTitle} lead={<span dir="auto">{words.typeLead(source.fileName)}</span>} />
      <ErrorSummary form={form} />
      <p>
        <a href={urls.sourceFile(source.id)} dir="auto">
          {words.download(source.fileName, source.size)}
        </a>
      </p>
      <form class="wk-stack wk-read-width" method="post" noValidate action={urls.enclosedText(source.id)}>
        <Select
          form={form}
          name="party"
          label={wording.reactions.add.party}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={words.pickParty}
        />
        <TextArea form={form} name="text" label={wording.looking.wordless.text} help={wording.looking.wordless.textHelp} rows={14} />
        <div class="wk-row">
          <Button kind="primary">{wording.looking.wordless.save}</Button>
          {source.reactionId ? <ButtonLink href={urls.reaction(source.reactionId)}>{words.back}</ButtonLink> : null}
        </div>
      </form>
    </Page>
  );
}
