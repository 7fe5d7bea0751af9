import type { JSX } from 'preact';
import { type PartyKind, partyKinds } from '../../vocabulary.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { FieldFault } from '../components/fields.js';
import { errorOf, type FormState, typedValue } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';

export interface SendersPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly letters: readonly LetterToAssign[];
  readonly parties: readonly { readonly id: string; readonly name: string; readonly kind: PartyKind }[];
  /** Per letter `party-ID`, `name-ID`, `kind-ID`. */
  readonly form: FormState;
}

/** A file that is one letter, whose sender nobody knows for sure. */
export interface LetterToAssign {
  readonly sourceId: string;
  readonly fileName: string;
  readonly excerpt: string;
  /** Whose it seems. */
  readonly likely: string | null;
}

const words = wording.reactions.senders;

/** Many letters at once: a person says of each whose it is, most of them chosen already. */
export function SendersPage(props: SendersPageProps): JSX.Element {
  const { shell, consultation, letters, form } = props;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="reactions"
      crumbs={[{ text: wording.reactions.list.title, href: urls.reactions(consultation.id) }, { text: words.title }]}
      faulty={form.errors.length > 0}
    >
      <Heading title={words.title} lead={letters.length ? words.lead : undefined} />
      <ErrorSummary form={form} />
      {letters.length ? (
        <form class="wk-stack--roomy" method="post" noValidate action={urls.senders(consultation.id)}>
          <table class="wk-table wk-table--cards">
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.start}</th>
                <th scope="col">{words.party}</th>
              </tr>
            </thead>
            <tbody>
              {letters.map((letter) => (
                <LetterRow key={letter.sourceId} {...props} letter={letter} />
              ))}
            </tbody>
          </table>
          <Button kind="primary">{words.button}</Button>
        </form>
      ) : (
        <Empty>{words.none}</Empty>
      )}
    </Page>
  );
}

function LetterRow({ letter, parties, form }: SendersPageProps & { readonly letter: LetterToAssign }): JSX.Element {
  const { sourceId, fileName, excerpt, likely } = letter;
  const field = (name: string): string => `${name}-${sourceId}`;
  const isTyped = form.values[field('party')] !== undefined;
  const chosen = isTyped ? typedValue(form, field('party')) : (likely ?? '');
  const error = errorOf(form, field('party'));
  const name = typedValue(form, field('name'));
  return (
    <tr>
      <th scope="row">
        <a href={urls.sourceFile(sourceId)} dir="auto">
          {fileName}
        </a>
      </th>
      <td data-label={words.start} class="wk-small" dir="auto">
        {excerpt}
      </td>
      <td data-label={words.party}>
        <div class="wk-stack wk-dense">
          {error ? <FieldFault id={`${field('party')}-fout`} message={error} /> : null}
          <select
            class="utrecht-select utrecht-select--html-select"
            id={field('party')}
            name={field('party')}
            aria-label={words.partyOf(fileName)}
            aria-describedby={error ? `${field('party')}-fout` : undefined}
          >
            <option value="">{words.later}</option>
            {parties.map((party) => (
              <option key={party.id} value={party.id} selected={party.id === chosen}>
                {party.name} ({wording.partyKind[party.kind]})
              </option>
            ))}
          </select>
          <details class="wk-unfold" open={name !== ''}>
            <summary class="wk-text-button">{words.fresh}</summary>
            <div class="wk-side-by-side">
              <input
                type="text"
                class="utrecht-textbox utrecht-textbox--html-input"
                name={field('name')}
                value={name}
                aria-label={words.freshOf(fileName)}
                maxLength={200}
                dir="auto"
              />
              <select
                class="utrecht-select utrecht-select--html-select"
                name={field('kind')}
                aria-label={`${wording.reactions.assign.freshKind}: ${fileName}`}
              >
                {partyKinds.map((kind) => (
                  <option key={kind} value={kind} selected={kind === (typedValue(form, field('kind')) || 'other')}>
                    {wording.partyKind[kind]}
                  </option>
                ))}
              </select>
            </div>
          </details>
        </div>
      </td>
    </tr>
  );
}
