import type { JSX } from 'preact';
import type { LinkReason, TrackedEdit, WordChange } from '../../documents/comparison/comparison.js';
import type { ChangeState } from '../../documents/document.entity.js';
import type { Outcome } from '../../vocabulary.js';
import { AttentionBadge, OutcomeBadge } from '../components/badges.js';
import { PostButton } from '../components/buttons.js';
import type { FormState } from '../components/form-state.js';
import { Icon } from '../components/icon.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { ExplainChange } from './explain-change.js';
import { Tracked } from './tracked.js';
import { WasBecomes } from './word-changes.js';

export interface ChangeShown {
  /** Null for versions that do not follow each other: nothing can be said of these changes. */
  readonly id: string | null;
  readonly seq: number;
  readonly kind: string;
  readonly section: string;
  readonly words: readonly WordChange[];
  /** As Word tracked it in the file of the version; empty for who may not see who did. */
  readonly edits: readonly TrackedEdit[];
  readonly state: ChangeState;
  readonly ownInitiativeReason: string | null;
  readonly ownInitiativeBy: string | null;
  readonly ownInitiativeAt: string | null;
  readonly causes: readonly CauseShown[];
  /** Best first. */
  readonly proposals: readonly ProposalShown[];
}

interface PointBeside {
  readonly pointId: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  readonly outcome: Outcome | null;
}

export interface CauseShown extends PointBeside {
  /** Id of the link. */
  readonly id: string;
  readonly linkedByName: string;
  /** UTC timestamp. */
  readonly linkedAt: string;
}

export interface ProposalShown extends PointBeside {
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly LinkReason[];
}

export interface ArticleProps {
  readonly change: ChangeShown;
  readonly from: string;
  readonly to: string;
  readonly mayWork: boolean;
  /** To a party nothing is open: it sees what was published. */
  readonly isParty: boolean;
  /** The choice of states that the page shows; forms come back to it. */
  readonly chosen: ChangeState | undefined;
  /** Of the list, within that choice. */
  readonly page: number;
  /** Of a form that was refused; `change` in it names the change. */
  readonly form: FormState;
}

const words = wording.documents.changes;

/** One change: was and becomes, what caused it, or what probably did. */
export function ChangeArticle(props: ArticleProps): JSX.Element {
  const { change, from, to, mayWork, isParty } = props;
  const { id, seq, section, kind, state, causes } = change;
  const isOpen = state === 'unexplained' && id !== null && !isParty;
  return (
    <article class={isOpen ? 'wk-change wk-change--open' : 'wk-change'} id={`w${seq}`} aria-labelledby={`w${seq}-kop`} tabIndex={-1}>
      <div class="wk-change__head">
        <h3 id={`w${seq}-kop`} dir="auto">
          {section || words.noSection}
        </h3>
        <span class="wk-row">
          <span class="wk-tiny wk-soft">{words.kinds[kind] ?? kind}</span>
          {id === null ? null : <StateBadge state={state} isParty={isParty} />}
        </span>
      </div>
      <WasBecomes words={change.words} from={from} to={to} />
      <Tracked edits={change.edits} />
      {causes.length ? <Causes causes={causes} mayWork={mayWork} /> : null}
      {state === 'own_initiative' ? <Own change={change} mayWork={mayWork} /> : null}
      {mayWork && id !== null && (state === 'unexplained' || state === 'explained') ? <ExplainChange {...props} id={id} /> : null}
    </article>
  );
}

export function StateBadge({ state, isParty }: { readonly state: ChangeState; readonly isParty: boolean }): JSX.Element {
  const text = words.states[state];
  switch (state) {
    case 'unexplained':
      if (isParty) return <span class="wk-badge">{words.notPublished}</span>;
      return <AttentionBadge icon="warning">{text}</AttentionBadge>;
    case 'explained':
      return (
        <span class="wk-badge wk-badge--incorporated">
          <Icon name="link" />
          {text}
        </span>
      );
    case 'own_initiative':
      return (
        <span class="wk-badge wk-badge--noted">
          <Icon name="pen" />
          {text}
        </span>
      );
    case 'editorial':
      return <span class="wk-badge wk-badge--out_of_scope">{text}</span>;
  }
}

function Causes({ causes, mayWork }: { readonly causes: readonly CauseShown[]; readonly mayWork: boolean }): JSX.Element {
  return (
    <div class="wk-change__cause">
      <h4>{words.causes(causes.length)}</h4>
      <ul class="wk-causes">
        {causes.map(({ id, pointId, number, party, outcome, linkedByName, linkedAt }) => (
          <li key={id}>
            <a href={urls.point(pointId)}>
              <span class="wk-hidden">{wording.points.panel.title(number)}, </span>
              <span aria-hidden="true">{number}</span>
            </a>
            <span dir="auto">{party}</span>
            {outcome ? <OutcomeBadge outcome={outcome} short /> : null}
            <div class="wk-causes__when">
              <span class="wk-tiny wk-soft">{words.linkedBy(linkedByName || wording.who.workingGroup, linkedAt)}</span>{' '}
              {mayWork ? (
                <PostButton action={urls.linkEnd(id)} about={words.aboutPoint(number)}>
                  {words.unlink}
                </PostButton>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Own({ change, mayWork }: { readonly change: ChangeShown; readonly mayWork: boolean }): JSX.Element {
  const { id, section, ownInitiativeReason, ownInitiativeBy, ownInitiativeAt } = change;
  return (
    <div class="wk-change__cause">
      <p class="wk-kept-lines" dir="auto">
        <b>{words.own}</b> {ownInitiativeReason}
      </p>
      <div class="wk-row">
        <span class="wk-tiny wk-soft">{words.ownBy(ownInitiativeBy ?? wording.who.workingGroup, ownInitiativeAt ?? '')}</span>
        {mayWork && id ? (
          <PostButton action={urls.ownInitiativeEnd(id)} about={words.aboutChange(section || words.noSection)}>
            {words.takeBack}
          </PostButton>
        ) : null}
      </div>
    </div>
  );
}
