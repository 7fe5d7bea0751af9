import type { JSX } from 'preact';
import type { PartyAnswer, PartyAnswerSummary } from '../../deliberation/party-answers.js';
import { outcomes } from '../../vocabulary.js';
import { type DocumentShown, DocumentStates, Downloads, Planning, type RoundShown } from '../answers/aside.js';
import { OutcomeMeter } from '../answers/outcome-meter.js';
import { Button } from '../components/buttons.js';
import type { Option } from '../components/fields.js';
import { ActiveFilter, ChipLink, Filter } from '../components/filter.js';
import { Empty, Notice } from '../components/notice.js';
import { Pages, type Paging, totalWords } from '../components/paging.js';
import { SearchBox } from '../components/search-box.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { CouncilAnswer } from './council-answer.js';
import { type CouncilQuery, councilHref, isSearching } from './council-query.js';

export interface CouncilPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly council: PartyAnswerSummary;
  readonly answers: readonly PartyAnswer[];
  readonly paging: Paging;
  readonly query: CouncilQuery;
  readonly rounds: readonly RoundShown[];
  readonly documents: readonly DocumentShown[];
  /** Whether something of the consultation is public. */
  readonly isPublic: boolean;
  /** The number that was asked for and is not there. */
  readonly unknown?: string;
  /** UTC timestamp. */
  readonly now: string;
}

const words = wording.answers;

/** What became of the points of one council, by theme: to look up, to read, to take along. */
export function CouncilPage(props: CouncilPageProps): JSX.Element {
  const { shell, consultation, council, documents, rounds, now, isPublic, unknown } = props;
  const { name, points, decided, changed, receivedOn } = council;
  const title = words.councils.heading(name);
  return (
    <Page shell={shell} title={title} consultation={consultation} tab="councils" crumbs={crumbsOf(consultation, name)}>
      <div class="wk-stack wk-read-width">
        <h1 dir="auto">{title}</h1>
        <p class="wk-lead">{words.councils.summary(receivedOn, points, decided, changed)}</p>
        {unknown ? (
          <div role="alert">
            <Notice kind="attention">{words.councils.jumpUnknown(unknown, points)}</Notice>
          </div>
        ) : null}
      </div>
      <OutcomeMeter counts={council.outcomes} />
      <div class="wk-read">
        {points ? <Found {...props} /> : <Empty>{words.councils.row(0, 0)}</Empty>}
        <aside class="wk-stack--roomy" aria-label={words.downloads}>
          <DocumentStates documents={documents} />
          <Planning rounds={rounds} now={now} />
          {points ? <Downloads downloads={downloadsOf(consultation.id, council.id)} /> : null}
          {isPublic ? (
            <p>
              <a href={urls.publicConsultation(consultation.id)}>{words.councils.published}</a>
            </p>
          ) : null}
        </aside>
      </div>
    </Page>
  );
}

/** Whoever sees one council only has no list of councils to go back to. */
export const crumbsOf = ({ id, may }: ConsultationHead, name: string, href?: string) => [
  ...(may.ownOnly ? [] : [{ text: words.councils.title, href: urls.councils(id) }]),
  { text: name, ...(href ? { href } : {}) },
];

const downloadsOf = (consultationId: string, party: string) =>
  Object.entries(words.councils.downloads).map(([format, [text, note]]) => ({
    href: urls.report(consultationId, 'council-annex', { format, party }),
    text,
    note,
  }));

/** The points, under their themes; a search or filter shows what was found. */
function Found({ consultation, council, answers, paging, query }: CouncilPageProps): JSX.Element {
  const href = (page: number) => `${councilHref(consultation.id, council.id, query, page)}#punten`;
  return (
    <div class="wk-stack">
      <Jump consultationId={consultation.id} council={council} />
      <Search {...{ consultation, council, query }} />
      <section aria-labelledby="punten">
        <h2 id="punten" class={isSearching(query) ? '' : 'wk-hidden'} tabIndex={-1}>
          {words.found(totalWords(paging))}
        </h2>
        {answers.length ? null : (
          <Empty>
            {words.noneFound} <a href={urls.council(consultation.id, council.id)}>{wording.shell.clearAll}</a>
          </Empty>
        )}
        {byTheme(answers).map(({ label, answers: own }) => (
          <section key={label} aria-label={label}>
            <h2 class="wk-answers-theme" dir="auto">
              {label}
            </h2>
            {own.map((answer) => (
              <CouncilAnswer key={answer.id} consultationId={consultation.id} partyId={council.id} answer={answer} q={query.q} />
            ))}
          </section>
        ))}
        <Pages paging={paging} href={href} />
      </section>
    </div>
  );
}

function byTheme(answers: readonly PartyAnswer[]): { readonly label: string; readonly answers: PartyAnswer[] }[] {
  const groups: { readonly label: string; readonly answers: PartyAnswer[] }[] = [];
  for (const answer of answers) {
    const label = answer.theme?.label ?? words.councils.noTheme;
    const last = groups.at(-1);
    if (last?.label === label) last.answers.push(answer);
    else groups.push({ label, answers: [answer] });
  }
  return groups;
}

/** To the point that somebody has before them in the letter. */
function Jump({ consultationId, council }: { readonly consultationId: string; readonly council: PartyAnswerSummary }): JSX.Element {
  return (
    <form class="wk-jump wk-dense" method="get" action={urls.councilJump(consultationId, council.id)}>
      <div class="wk-field">
        <label class="utrecht-form-label" for="nummer">
          {words.councils.jump}
        </label>
        <p class="wk-help" id="nummer-hulp">
          {words.councils.jumpHelp}
        </p>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="nummer"
          name="nummer"
          type="number"
          min={1}
          max={council.points}
          inputMode="numeric"
          aria-describedby="nummer-hulp"
        />
      </div>
      <Button>{words.councils.jumpButton}</Button>
    </form>
  );
}

type SearchProps = Pick<CouncilPageProps, 'consultation' | 'council' | 'query'>;

/** Search, themes and outcomes in one GET form, so that every choice stands in the address. */
function Search({ consultation, council, query }: SearchProps): JSX.Element {
  const href = (change: Partial<CouncilQuery>): string => councilHref(consultation.id, council.id, { ...query, ...change });
  const choices = outcomeChoices(council);
  return (
    <form class="wk-filters wk-dense" method="get" action={urls.council(consultation.id, council.id)}>
      <SearchBox label={words.search} button={words.searchButton} value={query.q} />
      {query.theme ? <input type="hidden" name="theme" value={query.theme} /> : null}
      {query.outcome ? <input type="hidden" name="outcome" value={query.outcome} /> : null}
      <nav class="wk-chips" aria-label={words.councils.contents}>
        {query.q ? <ActiveFilter label={words.filters.q} value={query.q.slice(0, 40)} href={href({ q: '' })} /> : null}
        {query.outcome ? (
          <ActiveFilter
            label={words.filters.outcome}
            value={choices.find(({ value }) => value === query.outcome)?.label ?? query.outcome}
            href={href({ outcome: '' })}
          />
        ) : (
          <Filter label={words.filters.outcome} options={choices} href={(outcome) => href({ outcome })} />
        )}
        {council.themes
          .filter(({ key }) => key)
          .map(({ key, label, points }) => (
            <ChipLink key={key} href={href({ theme: query.theme === key ? '' : key })} on={query.theme === key}>
              {words.councils.themeCount(label, points)}
            </ChipLink>
          ))}
      </nav>
    </form>
  );
}

function outcomeChoices({ outcomes: found }: PartyAnswerSummary): readonly Option[] {
  const known = new Set(found.map(({ outcome }) => outcome));
  return [
    ...outcomes.filter((outcome) => known.has(outcome)).map((value) => ({ value, label: wording.outcome[value] })),
    ...(known.has(null) ? [{ value: 'open', label: words.openOutcome }] : []),
  ];
}
