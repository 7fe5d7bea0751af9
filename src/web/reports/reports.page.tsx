import type { JSX } from 'preact';
import type { PartyKind } from '../../vocabulary.js';
import type { ThemeLabel } from '../components/badges.js';
import { emptyForm, type FormState } from '../components/form-state.js';
import { Heading } from '../components/heading.js';
import { Empty, Notice } from '../components/notice.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { pointsHref } from '../points/points-query.js';
import { urls } from '../urls.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { type TemplateChoice, TemplateSection } from './template-section.js';

export interface ReportsPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly kinds: readonly ReportChoice[];
  readonly points: number;
  readonly decided: number;
  readonly parties: readonly ReportParty[];
  readonly themes: readonly ThemeLabel[];
  /** Shown to who may manage the consultation. */
  readonly templates: readonly TemplateChoice[];
  readonly templateForm?: FormState;
  /** Kind that `templateForm` was sent for. */
  readonly templateRefused?: string | null;
}

export interface ReportChoice {
  readonly kind: string;
  /** Dutch. */
  readonly title: string;
  readonly formats: readonly string[];
  /** Whether it is made for one party. */
  readonly needsParty: boolean;
}

export interface ReportParty {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly points: number;
  readonly undecided: number;
}

const words = wording.reports;

export function ReportsPage(props: ReportsPageProps): JSX.Element {
  const { shell, consultation, kinds, points, decided } = props;
  const undecided = points - decided;
  return (
    <Page shell={shell} title={words.title} consultation={consultation} tab="reports" narrow>
      <Heading title={words.title} lead={points ? words.counts(points, decided) : words.lead} />
      {consultation.may.work ? (
        <p>
          <a href={urls.publication(consultation.id)}>{wording.answers.publication.link}</a>
        </p>
      ) : null}
      {points ? null : (
        <Empty>
          {words.none} {consultation.may.work ? <a href={urls.newReaction(consultation.id)}>{words.noneAdd}</a> : null}
        </Empty>
      )}
      {undecided ? (
        <Notice kind="attention" link={{ href: pointsHref(consultation.id, { open: 'decision' }), text: words.undecidedLink }}>
          {words.undecided(undecided)}
        </Notice>
      ) : null}
      {points
        ? kinds.map((choice) =>
            choice.needsParty ? (
              <PerParty key={choice.kind} {...props} choice={choice} />
            ) : (
              <Whole key={choice.kind} {...props} choice={choice} />
            ),
          )
        : null}
      {consultation.may.manage ? (
        <TemplateSection
          consultationId={consultation.id}
          templates={props.templates}
          form={props.templateForm ?? emptyForm}
          refused={props.templateRefused ?? null}
        />
      ) : null}
    </Page>
  );
}

type ChoiceProps = ReportsPageProps & { readonly choice: ReportChoice };

/** A report over all points, or those of one party or theme; each format is one press. */
function Whole({ consultation, choice, parties, themes }: ChoiceProps): JSX.Element {
  const { kind, title, formats } = choice;
  return (
    <section class="wk-stack" aria-labelledby={`soort-${kind}`}>
      <h2 id={`soort-${kind}`}>{title}</h2>
      <p class="wk-read-width">{words.meaning[kind] ?? ''}</p>
      <form class="wk-box wk-stack wk-dense" method="get" action={urls.report(consultation.id, kind, {})}>
        <div class="wk-side-by-side">
          <Pick
            id={`partij-${kind}`}
            name="party"
            label={words.party}
            all={words.allParties}
            options={parties.map(({ id, name }) => [id, name])}
          />
          <Pick
            id={`thema-${kind}`}
            name="theme"
            label={words.theme}
            all={words.allThemes}
            options={themes.map(({ key, label }) => [key, label])}
          />
        </div>
        <div class="wk-row">
          <span class="wk-small wk-soft">{words.download}</span>
          {formats.map((format, index) => (
            <button
              key={format}
              class={`utrecht-button utrecht-button--${index ? 'secondary' : 'primary'}-action`}
              type="submit"
              name="format"
              value={format}
            >
              {words.formats[format] ?? format}
            </button>
          ))}
        </div>
      </form>
    </section>
  );
}

interface PickProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly (readonly [string, string])[];
}

function Pick({ id, name, label, all, options }: PickProps): JSX.Element {
  return (
    <div class="wk-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={id} name={name}>
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A report for each party, in one click. */
function PerParty({ consultation, choice, parties }: ChoiceProps): JSX.Element {
  const { kind, title, formats } = choice;
  const { columns } = words;
  return (
    <section class="wk-stack" aria-labelledby={`soort-${kind}`}>
      <h2 id={`soort-${kind}`}>{title}</h2>
      <p class="wk-read-width">{words.meaning[kind] ?? ''}</p>
      <table class="wk-table wk-table--cards">
        <caption class="wk-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.party}</th>
            <th scope="col" class="wk-num">
              {columns.points}
            </th>
            <th scope="col" class="wk-num">
              {columns.undecided}
            </th>
            <th scope="col">{columns.download}</th>
          </tr>
        </thead>
        <tbody>
          {parties
            .filter(({ points }) => points)
            .map((party) => (
              <tr key={party.id}>
                <th scope="row" dir="auto">
                  {party.name} <span class="wk-kind">{wording.partyKind[party.kind]}</span>
                </th>
                <td class="wk-num" data-label={columns.points}>
                  {figure(party.points)}
                </td>
                <td class="wk-num" data-label={columns.undecided}>
                  {figure(party.undecided)}
                </td>
                <td>
                  <span class="wk-row wk-row--links">
                    {formats.map((format) => (
                      <a
                        key={format}
                        href={urls.report(consultation.id, kind, { format, party: party.id })}
                        aria-label={words.about(words.formats[format] ?? format, party.name)}
                      >
                        {words.formats[format] ?? format}
                      </a>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
