import type { JSX } from 'preact';
import { type PartyKind, partyKinds } from '../../vocabulary.js';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import { type FormState, typedValue } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { list } from '../wording/format.js';
import { wording } from '../wording/wording.js';

export interface AssignChaptersPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly sourceId: string;
  readonly fileName: string;
  readonly chapters: readonly ChapterToAssign[];
  /** Names of parties whose chapters were recognised. */
  readonly matched: readonly string[];
  readonly parties: readonly { readonly id: string; readonly name: string; readonly kind: PartyKind }[];
  /** Per chapter `choice-N`, `party-N`, `name-N`, `kind-N`; `chapterChoices` reads them. */
  readonly form: FormState;
}

export interface ChapterToAssign {
  /** From 0, in the order of the file. */
  readonly chapter: number;
  readonly title: string;
  readonly proposed: { readonly name: string; readonly kind: PartyKind };
  /** A known party whose name is much alike. */
  readonly likely: { readonly id: string; readonly name: string } | null;
  readonly points: number;
}

const words = wording.reactions.assign;

/** A file with a chapter for each party, of which some parties are not known for sure: a person says whose they are. */
export function AssignChaptersPage(props: AssignChaptersPageProps): JSX.Element {
  const { shell, consultation, sourceId, fileName, chapters, matched, form } = props;
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="reactions"
      crumbs={[{ text: wording.reactions.list.title, href: urls.reactions(consultation.id) }, { text: fileName }]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.title} />
      <p class="wk-read-width">
        {words.lead(fileName, chapters.length)} {words.kept}
      </p>
      <ErrorSummary form={form} />
      {matched.length ? (
        <p class="wk-read-width wk-soft">
          {words.matched(matched.length)} {list(matched)}.
        </p>
      ) : null}
      <form class="wk-stack--roomy" method="post" noValidate action={urls.reactionIntake(consultation.id, sourceId)}>
        {chapters.map((chapter) => (
          <ChapterFields key={chapter.chapter} {...props} chapter={chapter} />
        ))}
        <Button kind="primary">{words.button}</Button>
      </form>
    </Page>
  );
}

function ChapterFields({ chapter, form, parties }: AssignChaptersPageProps & { readonly chapter: ChapterToAssign }): JSX.Element {
  const { chapter: number, title, proposed, likely, points } = chapter;
  const field = (name: string) => `${name}-${number}`;
  const typed = (name: string, otherwise: string) => typedValue(form, field(name)) || otherwise;
  const choice = typed('choice', likely ? 'likely' : 'new');
  const radio = (value: string, label: string) => (
    <label class="wk-check">
      <input class="wk-tick" type="radio" name={field('choice')} value={value} checked={choice === value} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="wk-box wk-stack wk-dense" id={field('choice')} tabIndex={-1}>
      <legend class="wk-hidden">{words.chapter(title)}</legend>
      <p class="wk-row wk-row--apart">
        <b dir="auto">{words.chapter(title)}</b> <span class="wk-small wk-soft">{words.points(points)}</span>
      </p>
      <p class="wk-small wk-soft">{words.choice}</p>
      {likely ? (
        <>
          {radio('likely', words.likely(likely.name))}
          <input type="hidden" name={field('likely')} value={likely.id} />
        </>
      ) : null}
      {radio('existing', words.existing)}
      <div class="wk-indent">
        <select class="utrecht-select utrecht-select--html-select" name={field('party')} aria-label={words.existingPick}>
          <option value="">{wording.shell.choose}</option>
          {parties.map(({ id, name, kind }) => (
            <option key={id} value={id} selected={id === typedValue(form, field('party'))}>
              {name} ({wording.partyKind[kind]})
            </option>
          ))}
        </select>
      </div>
      {radio('new', words.fresh)}
      <div class="wk-indent wk-side-by-side">
        <input
          type="text"
          class="utrecht-textbox utrecht-textbox--html-input"
          name={field('name')}
          value={typed('name', proposed.name)}
          aria-label={words.freshName}
          dir="auto"
        />
        <select class="utrecht-select utrecht-select--html-select" name={field('kind')} aria-label={words.freshKind}>
          {partyKinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === typed('kind', proposed.kind)}>
              {wording.partyKind[kind]}
            </option>
          ))}
        </select>
      </div>
      {radio('skip', words.skip)}
    </fieldset>
  );
}
