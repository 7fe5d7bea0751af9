import type { JSX } from 'preact';
import type { ProposedPoint, SplitProposal } from '../../themes/split-proposals.js';
import { Button } from '../components/buttons.js';
import { RadioChoices } from '../components/choices.js';
import { ErrorSummary } from '../components/error-summary.js';
import type { FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { KeyHints } from '../components/key-hints.js';
import { Quote } from '../components/quote.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { reasonsOf } from '../points/reasons.js';
import { urls } from '../urls.js';
import { figure, percent } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { Facts } from './facts.js';
import { KnowledgeToShare } from './knowledge-to-share.js';

export interface SplitProposalPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly themeId: string;
  readonly proposal: SplitProposal;
  /** Fields of the parts as they were sent, to send along. */
  readonly parts: Readonly<Record<string, string>>;
  /** Fields `rest` and `former`. */
  readonly form: FormState;
}

const words = wording.themeWork.split;

/** Characters of a point that are shown at most. */
const SHOWN = 600;

/** How the points of a theme would be shared out; nothing is done before the button here. */
export function SplitProposalPage({ shell, consultation, themeId, proposal, parts, form }: SplitProposalPageProps): JSX.Element {
  const { theme, into, points, knowledge, carriers } = proposal;
  const title = words.title(theme.label);
  return (
    <Page
      shell={shell}
      title={title}
      consultation={consultation}
      tab="settings"
      crumbs={[
        { text: wording.settings.themes.title, href: urls.themes(consultation.id) },
        { text: theme.label, href: urls.theme(consultation.id, themeId) },
        { text: words.crumb, href: urls.themeSplit(consultation.id, themeId) },
        { text: words.proposal },
      ]}
      faulty={form.errors.length > 0}
      narrow
    >
      <Heading title={title} lead={words.proposalLead} />
      <ErrorSummary form={form} />
      <Facts
        title={words.sharedOut}
        facts={[
          ...into.map(({ key, label, isNew }) => ({
            label: isNew ? words.newPart(label) : label,
            value: points.filter(({ themes }) => themes.includes(key)).length,
          })),
          { label: words.leftOver, value: points.filter(({ themes }) => !themes.length).length },
        ]}
      />
      {carriers > points.length ? <p class="wk-soft">{words.notAll(points.length, carriers)}</p> : null}
      <KeyHints
        label={words.keys.label}
        hints={[
          { keys: ['J', 'K'], text: words.keys.move },
          { keys: ['1', figure(into.length)], text: words.keys.part },
        ]}
      />
      <form class="wk-form" method="post" data-share-out noValidate action={urls.themeSplit(consultation.id, themeId)}>
        {Object.entries(parts).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="seen" value={carriers} />
        {points.map((point) => (
          <PointToShare key={point.id} point={point} into={into} />
        ))}
        <KnowledgeToShare knowledge={knowledge} into={into} />
        <RadioChoices
          form={form}
          name="rest"
          label={words.restAsked}
          options={[
            { value: 'keep', label: words.restKeeps(theme.label) },
            { value: 'drop', label: words.restDrops },
          ]}
        />
        <RadioChoices
          form={form}
          name="former"
          label={words.formerAsked(theme.label)}
          options={[
            { value: 'retired', label: words.formerRetired },
            { value: 'in-use', label: words.formerStays },
          ]}
        />
        <div class="wk-row">
          <Button kind="primary" name="action" value="split">
            {words.confirm}
          </Button>
          <Button name="action" value="back">
            {words.back}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function PointToShare({ point, into }: { readonly point: ProposedPoint; readonly into: SplitProposal['into'] }): JSX.Element {
  const { id, number, party, text, themes, suggestions } = point;
  const [first] = suggestions;
  const marks = suggestions
    .filter(({ key }) => themes.includes(key))
    .flatMap(({ evidence }) => evidence.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }])));
  return (
    <fieldset class="wk-fieldset wk-box" tabIndex={-1}>
      <legend dir="auto">
        <b>{words.point(number)}</b> {party}
      </legend>
      <Quote medium text={text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text} highlights={marks} />
      <div class="wk-row">
        {into.map(({ key, label }, place) => (
          <label class="wk-check" key={key}>
            <input
              class="wk-tick"
              type="checkbox"
              name="share"
              value={`${id} ${key}`}
              checked={themes.includes(key)}
              data-part={place + 1}
            />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </div>
      <p class="wk-tiny wk-soft" dir="auto">
        {first ? `${labelOf(into, first.key)} ${percent(first.confidence)}: ${reasonsOf(first.evidence)}` : words.nothing}
      </p>
    </fieldset>
  );
}

const labelOf = (into: SplitProposal['into'], key: string): string => into.find((part) => part.key === key)?.label ?? key;
