import type { JSX } from 'preact';
import { outcomes, stances } from '../../vocabulary.js';
import { OutcomeBadge } from '../components/badges.js';
import { Button } from '../components/buttons.js';
import { RadioChoices } from '../components/choices.js';
import { TextArea } from '../components/fields.js';
import { type FormState, typedValue } from '../components/form-state.js';
import { Notice } from '../components/notice.js';
import { SeenVersion, StaleEdit, TakeOver } from '../components/stale-edit.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { ItemShown, MemberShown } from './agenda-view.js';

const words = wording.agenda.item;
const decisionWords = wording.points.decision;

interface DiscussionProps {
  readonly item: ItemShown;
  /** Fields `stance-CODE` and `words-CODE` of each member, `notes`, `outcome`, `motivation`, `notIncorporated`, `answer`; hidden `version`, `basis`. */
  readonly form: FormState;
}

/** Positions, notes and the drafted decision: one form. What was adopted is shown and no longer changed. */
export function Discussion({ item, form }: DiscussionProps): JSX.Element {
  if (item.state === 'adopted') return <Adopted item={item} />;
  const options = outcomes.map((value, index) => ({ value, label: wording.outcome[value], key: String(index + 1) }));
  return (
    <form class="wk-stack--roomy" method="post" noValidate action={urls.agendaItem(item.id)} data-keys="decision">
      <SeenVersion form={form} version={item.version} />
      <StaleEdit form={form} now={discussionNow(item)} />
      <input type="hidden" name="basis" value={item.basis} />
      <Positions members={item.members} form={form} />
      <TextArea form={form} name="notes" label={words.notes} help={words.notesHelp} rows={3} optional />
      <section class="wk-box wk-stack wk-dense wk-decide" aria-labelledby="besluit-titel">
        <h2 id="besluit-titel">{words.decision(item.points.length)}</h2>
        <p class="wk-small wk-soft">{words.draft}</p>
        <RadioChoices form={form} name="outcome" label={decisionWords.outcome} options={options} columns="two" />
        <TextArea form={form} name="motivation" label={decisionWords.motivation} help={decisionWords.motivationHelp} rows={4} />
        <div class="wk-only-partly">
          <TextArea
            form={form}
            name="notIncorporated"
            label={decisionWords.notIncorporated}
            help={decisionWords.notIncorporatedHelp}
            rows={2}
            optional
          />
        </div>
        <TextArea form={form} name="answer" label={decisionWords.answer} help={decisionWords.answerHelp} rows={3} optional />
        <div class="wk-row">
          <Button kind="primary" name="step" value="next">
            {words.save}
          </Button>
          <Button name="step" value="hold">
            {words.hold}
          </Button>
          <TakeOver form={form} />
        </div>
        <p class="wk-small wk-soft">{words.holdHelp}</p>
      </section>
    </form>
  );
}

/** What was kept of the item now, for who typed while somebody else kept something. */
const discussionNow = ({ notes, outcome, motivation, notIncorporated, answer, members }: ItemShown) => [
  { name: 'notes', label: words.notes, value: notes },
  { name: 'outcome', label: decisionWords.outcome, value: outcome ?? '', shown: outcome ? wording.outcome[outcome] : '' },
  { name: 'motivation', label: decisionWords.motivation, value: motivation },
  { name: 'notIncorporated', label: decisionWords.notIncorporated, value: notIncorporated },
  { name: 'answer', label: decisionWords.answer, value: answer },
  ...members.flatMap(({ municipality, name, stance, words: said }) => [
    {
      name: `stance-${municipality}`,
      label: words.positionOf(name),
      value: stance ?? '',
      shown: stance ? wording.agenda.stance[stance] : '',
    },
    { name: `words-${municipality}`, label: words.wordsOf(name), value: said },
  ]),
];

function Positions({ members, form }: { readonly members: readonly MemberShown[]; readonly form: FormState }): JSX.Element {
  const of = (stance: string): number => members.filter((member) => member.stance === stance).length;
  const against = members.filter(({ stance }) => stance === 'against').map(({ name }) => name);
  return (
    <section class="wk-stack wk-dense" aria-labelledby="standpunten">
      <h2 id="standpunten">{words.positions}</h2>
      {members.length ? (
        <p class="wk-small">{words.tally(of('for'), of('against'), of('abstains'), members.filter(({ stance }) => !stance).length)}</p>
      ) : (
        <p class="wk-soft">{words.positionsNone}</p>
      )}
      <div>
        {members.map((member) => (
          <Position key={member.municipality} member={member} form={form} />
        ))}
      </div>
      {against.length ? <Notice kind="attention">{words.dissent(against)}</Notice> : null}
    </section>
  );
}

function Position({ member, form }: { readonly member: MemberShown; readonly form: FormState }): JSX.Element {
  const { municipality, name } = member;
  const stance = `stance-${municipality}`;
  const said = `words-${municipality}`;
  const chosen = typedValue(form, stance);
  const options = [
    ...stances.map((value) => ({ value: value as string, label: wording.agenda.stance[value] })),
    { value: '', label: words.unknown },
  ];
  return (
    <fieldset class="wk-member wk-fieldset">
      <legend class="wk-hidden">{words.positionOf(name)}</legend>
      <b aria-hidden="true">{name}</b>
      <div class="wk-stances">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input class="wk-tick" type="radio" name={stance} value={value} checked={value === chosen} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        name={said}
        aria-label={words.wordsOf(name)}
        value={typedValue(form, said)}
        maxLength={2000}
        dir="auto"
      />
    </fieldset>
  );
}

function Adopted({ item }: { readonly item: ItemShown }): JSX.Element {
  const taken = item.members.filter(({ stance }) => stance);
  return (
    <section class="wk-box wk-stack" aria-labelledby="besluit-titel">
      <h2 id="besluit-titel">{words.decision(item.points.length)}</h2>
      <Notice kind="good">{words.adopted}</Notice>
      {item.outcome ? (
        <p>
          <OutcomeBadge outcome={item.outcome} large />
        </p>
      ) : null}
      {[item.motivation, item.notIncorporated, item.answer, item.notes].filter(Boolean).map((text) => (
        <p key={text} class="wk-kept-lines" dir="auto">
          {text}
        </p>
      ))}
      {taken.length ? (
        <ul class="wk-similar">
          {taken.map(({ municipality, name, stance, words: said }) => (
            <li key={municipality} dir="auto">
              <b>{name}</b>: {stance ? wording.agenda.stance[stance].toLowerCase() : null}
              {said ? `, ${said}` : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
