import type { JSX } from 'preact';
import type { ChangeState } from '../../documents/document.entity.js';
import { Button } from '../components/buttons.js';
import { TextArea, TextField } from '../components/fields.js';
import { emptyForm, errorOf, type FormState, typedValue } from '../components/form-state.js';
import { Icon } from '../components/icon.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { ArticleProps, ChangeShown, ProposalShown } from './change-article.js';
import { shortened } from './shortened.js';

const words = wording.documents.changes;
/** Proposals shown with one change. */
const MOST_SHOWN = 3;
/** Proposals below this are shown, but not linked together with one press. */
const SURE_TOGETHER = 0.5;

interface AlongProps {
  readonly change: string;
  readonly chosen: ChangeState | undefined;
  readonly page: number;
}

/** What a form about a change brings along: which change, and the choice of states, with its page, to come back to. */
function Along({ change, chosen, page }: AlongProps): JSX.Element {
  return (
    <>
      <input type="hidden" name="change" value={change} />
      {chosen ? <input type="hidden" name="state" value={chosen} /> : null}
      {chosen && page > 1 ? <input type="hidden" name="page" value={page} /> : null}
    </>
  );
}

/** Proposed causes to confirm, another point by its number, or a reason of our own. */
export function ExplainChange(props: ArticleProps & { readonly id: string }): JSX.Element {
  const { change, id, form } = props;
  const proposals = change.proposals.slice(0, MOST_SHOWN);
  const isExplained = change.state === 'explained';
  return (
    <div class="wk-change__cause wk-dense">
      {isExplained ? null : <h4>{proposals.length ? words.likely : words.noProposal}</h4>}
      {proposals.length && !isExplained ? <Proposals {...props} proposals={proposals} /> : null}
      <div class="wk-actions">
        {proposals.length && isExplained ? (
          <details class="wk-unfold">
            <summary class="wk-text-button">{words.likelyToo(proposals.length)}</summary>
            <Proposals {...props} proposals={proposals} />
          </details>
        ) : null}
        {isExplained ? null : <LinkAll {...props} proposals={proposals} />}
        <OtherPoint {...props} own={formOf(form, id)} />
        {change.causes.length || isExplained ? null : <OwnInitiative {...props} own={formOf(form, id)} />}
      </div>
    </div>
  );
}

/** The refused form when it was one of this change, else an empty one. */
const formOf = (form: FormState, id: string): FormState => (typedValue(form, 'change') === id ? form : emptyForm);

function Proposals({ id, chosen, page, proposals }: ArticleProps & { id: string; proposals: readonly ProposalShown[] }): JSX.Element {
  return (
    <ul>
      {proposals.map((proposal) => (
        <li key={proposal.pointId} class="wk-proposal">
          <div>
            <p>
              <a href={urls.point(proposal.pointId)}>
                <span class="wk-hidden">{wording.points.panel.title(proposal.number)}, </span>
                <span aria-hidden="true">{proposal.number}</span>
              </a>{' '}
              <b dir="auto">{proposal.party}</b>{' '}
              <q class="wk-said" dir="auto">
                {shortened(proposal.text)}
              </q>
            </p>
            <p class="wk-tiny wk-soft">{whyLinked(proposal)}</p>
          </div>
          <form method="post" action={urls.changeLinks(id)}>
            <Along change={id} chosen={chosen} page={page} />
            <input type="hidden" name="point" value={proposal.pointId} />
            <button class="wk-yes" type="submit" data-key="link">
              <Icon name="link" />
              {words.link}
              <span class="wk-hidden"> {words.aboutPoint(proposal.number)}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** `92% zeker: het punt noemt paragraaf 3.2, ‘wachten’ in beide, besloten als overgenomen`. */
export function whyLinked({ confidence, reasons, outcome }: Pick<ProposalShown, 'confidence' | 'reasons' | 'outcome'>): string {
  const why = reasons.map(({ kind, text }) => words.reasons[kind]?.(shortened(text)) ?? text);
  if (outcome) why.push(words.decidedAs(wording.outcome[outcome]));
  return `${words.sure(confidence)} ${why.join(', ')}`;
}

function LinkAll({ id, chosen, page, proposals }: ArticleProps & { id: string; proposals: readonly ProposalShown[] }) {
  const sure = proposals.filter(({ confidence }) => confidence >= SURE_TOGETHER);
  if (sure.length < 2) return null;
  return (
    <form method="post" action={urls.changeLinks(id)}>
      <Along change={id} chosen={chosen} page={page} />
      {sure.map(({ pointId }) => (
        <input key={pointId} type="hidden" name="point" value={pointId} />
      ))}
      <button class="wk-text-button" type="submit">
        {words.linkAll(sure.length)}
        <span class="wk-hidden">: {sure.map(({ number }) => words.aboutPoint(number)).join(', ')}</span>
      </button>
    </form>
  );
}

interface FormProps {
  readonly change: ChangeShown;
  readonly id: string;
  readonly chosen: ChangeState | undefined;
  readonly page: number;
  readonly own: FormState;
}

/** On a page with the form of every change, the fields of a refused one carry the plain names, so that the list of faults leads to them. */
const fieldId = (own: FormState, name: string, id: string): string => (own.errors.length ? name : `${name}-${id}`);

function OtherPoint({ change, id, chosen, page, own }: FormProps): JSX.Element {
  return (
    <details class="wk-unfold" open={typedValue(own, 'number') !== '' || errorOf(own, 'number') !== undefined}>
      <summary class="wk-text-button" data-key="other">
        {words.other}
        <span class="wk-hidden"> {words.aboutChange(change.section || words.noSection)}</span>
      </summary>
      <form class="wk-stack" method="post" noValidate action={urls.changeLinks(id)}>
        <Along change={id} chosen={chosen} page={page} />
        <TextField
          form={own}
          id={fieldId(own, 'number', id)}
          name="number"
          type="number"
          label={words.otherLabel}
          help={words.otherHelp}
          short
        />
        <Button icon="link">{words.link}</Button>
      </form>
    </details>
  );
}

function OwnInitiative({ change, id, chosen, page, own }: FormProps): JSX.Element {
  return (
    <details class="wk-unfold" open={typedValue(own, 'reason') !== '' || errorOf(own, 'reason') !== undefined}>
      <summary class="wk-text-button" data-key="own">
        {words.ownTitle}
        <span class="wk-hidden"> {words.aboutChange(change.section || words.noSection)}</span>
      </summary>
      <form class="wk-stack" method="post" noValidate action={urls.ownInitiative(id)}>
        <Along change={id} chosen={chosen} page={page} />
        <TextArea form={own} id={fieldId(own, 'reason', id)} name="reason" label={words.ownReason} help={words.ownReasonHelp} rows={2} />
        <Button icon="pen">{words.ownSend}</Button>
      </form>
    </details>
  );
}
