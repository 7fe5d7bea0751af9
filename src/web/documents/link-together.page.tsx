import type { JSX } from 'preact';
import { Button } from '../components/buttons.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { ProposalShown } from './change-article.js';
import { whyLinked } from './explain-change.js';
import { shortened } from './shortened.js';

/** From this confidence on, proposed links can be confirmed at once. */
export const SURE = 0.8;

/** Those of the proposals that are nearly sure, as they came. */
export const surest = <T extends { readonly confidence: number }>(proposals: readonly T[]): readonly T[] =>
  proposals.filter(({ confidence }) => confidence >= SURE);

export interface LinkTogetherPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly document: { readonly id: string; readonly title: string };
  readonly label: string;
  readonly proposals: readonly ProposedLinkShown[];
  /** Field `link`, each `change/point`; ticked all when nothing was sent yet. */
  readonly form: FormState;
}

export interface ProposedLinkShown extends ProposalShown {
  readonly changeId: string;
  readonly section: string;
  readonly becomes: string;
  /** Address of the change. */
  readonly href: string;
}

const words = wording.documents.together;

/** Value of a tick: which point would be linked to which change. */
export const linkValue = ({ changeId, pointId }: Pick<ProposedLinkShown, 'changeId' | 'pointId'>): string => `${changeId}/${pointId}`;

/** What would be linked, before anything is: one press links what is still ticked. */
export function LinkTogetherPage({ shell, consultation, document, label, proposals, form }: LinkTogetherPageProps): JSX.Element {
  const back = urls.changes(document.id, label);
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="documents"
      crumbs={[
        { text: wording.documents.title, href: urls.documents(consultation.id) },
        { text: wording.documents.changes.title(document.title), href: back },
        { text: words.title },
      ]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={words.title} lead={words.lead(document.title, label)} />
      <ErrorSummary form={form} />
      {proposals.length ? (
        <form class="wk-stack wk-dense" method="post" action={urls.linksTogether(document.id, label)}>
          <fieldset id="link" tabIndex={-1}>
            <legend class="utrecht-form-label">{words.choices}</legend>
            <p class="wk-help">{words.help}</p>
            <ul class="wk-together">
              {proposals.map((proposal, index) => (
                <Choice key={linkValue(proposal)} id={`koppel-${index}`} proposal={proposal} form={form} />
              ))}
            </ul>
          </fieldset>
          <div class="wk-row">
            <Button kind="primary" icon="link">
              {words.send}
            </Button>
            <a href={back}>{words.back}</a>
          </div>
        </form>
      ) : (
        <Empty>
          {words.nothing} <a href={back}>{words.back}</a>
        </Empty>
      )}
    </Page>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly proposal: ProposedLinkShown;
  readonly form: FormState;
}

function Choice({ id, proposal, form }: ChoiceProps): JSX.Element {
  const { number, party, text, section, becomes, href } = proposal;
  const value = linkValue(proposal);
  const ticked = form.values['link'];
  return (
    <li>
      <input class="wk-tick" type="checkbox" id={id} name="link" value={value} checked={ticked === undefined || ticked.includes(value)} />
      <div>
        <label for={id}>
          <b dir="auto">{words.point(number, party)}</b>
          <q class="wk-said" dir="auto">
            {shortened(text)}
          </q>
        </label>
        <p class="wk-small" dir="auto">
          <a href={href}>
            {words.change(section || wording.documents.changes.noSection)} {becomes ? shortened(becomes) : wording.documents.changes.gone}
          </a>
        </p>
        <p class="wk-tiny wk-soft">{whyLinked(proposal)}</p>
      </div>
    </li>
  );
}
