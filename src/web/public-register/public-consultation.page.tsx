import type { JSX } from 'preact';
import type { PublicConsultation, PublicPoint } from '../../publication/public-register.js';
import { outcomes, partyKinds } from '../../vocabulary.js';
import { DocumentStates, Downloads, Planning } from '../answers/aside.js';
import { OutcomeMeter } from '../answers/outcome-meter.js';
import type { Option } from '../components/fields.js';
import { ActiveFilter, ChipLink, Filter } from '../components/filter.js';
import { Empty } from '../components/notice.js';
import { Pages, type Paging, totalWords } from '../components/paging.js';
import { SearchBox } from '../components/search-box.js';
import { Page } from '../layout/page.js';
import type { Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { PublicPointArticle } from './public-point.js';
import { type PublicQuery, publicHref } from './public-query.js';

export interface PublicConsultationPageProps {
  readonly shell: Shell;
  readonly consultation: PublicConsultation;
  readonly points: readonly PublicPoint[];
  readonly paging: Paging;
  readonly query: PublicQuery;
  /** UTC timestamp. */
  readonly now: string;
}

const words = wording.answers;

/** A public consultation: what came of it in figures, and its points to search. */
export function PublicConsultationPage(props: PublicConsultationPageProps): JSX.Element {
  const { shell, consultation, now } = props;
  const { id, title, description, scope, points, decided, changed, indexable } = consultation;
  const formats = Object.entries(words.public.formats);
  return (
    <Page
      shell={shell}
      title={title}
      robots={indexable ? 'all' : 'noindex, nofollow'}
      crumbs={[{ text: words.public.title, href: urls.public }, { text: title }]}
    >
      <div class="wk-stack wk-read-width">
        <h1 dir="auto">{title}</h1>
        {description ? (
          <p class="wk-lead wk-kept-lines" dir="auto">
            {description}
          </p>
        ) : null}
        {scope.map(({ round, publishedAt, note }) => (
          <p key={`${round}-${publishedAt}`} dir="auto">
            {round === null ? words.public.whole(publishedAt) : words.public.round(round, publishedAt)} {note}
          </p>
        ))}
        <p>{words.public.counts(points, decided, changed)}</p>
        <p class="wk-small wk-soft">{words.public.withheld}</p>
      </div>
      <OutcomeMeter counts={consultation.outcomes} />
      <div class="wk-read">
        <PublicPoints {...props} />
        <aside class="wk-stack--roomy" aria-label={words.downloads}>
          <DocumentStates documents={consultation.documents} />
          <Planning rounds={consultation.rounds} now={now} />
          <Downloads downloads={formats.map(([format, [text, note]]) => ({ href: urls.publicRegister(id, format), text, note }))} />
        </aside>
      </div>
    </Page>
  );
}

function PublicPoints({ consultation, points, paging, query }: PublicConsultationPageProps): JSX.Element {
  const { id } = consultation;
  return (
    <section class="wk-stack" aria-labelledby="punten">
      <Search {...{ consultation, query }} />
      <h2 id="punten" tabIndex={-1}>
        {words.found(totalWords(paging))}
      </h2>
      {points.length ? (
        <div>
          {points.map((point) => (
            <PublicPointArticle key={point.number} consultationId={id} point={point} q={query.q} />
          ))}
        </div>
      ) : (
        <Empty>
          {words.noneFound} <a href={urls.publicConsultation(id)}>{wording.shell.clearAll}</a>
        </Empty>
      )}
      <Pages paging={paging} href={(page) => `${publicHref(id, query, page)}#punten`} />
    </section>
  );
}

type SearchProps = Pick<PublicConsultationPageProps, 'consultation' | 'query'>;

/** Search and filters in one GET form, so that every choice stands in the address. */
function Search({ consultation, query }: SearchProps): JSX.Element {
  const { id } = consultation;
  const href = (change: Partial<PublicQuery>): string => publicHref(id, { ...query, ...change });
  const choices = choicesOf(consultation);
  const fields = Object.keys(choices) as (keyof typeof choices)[];
  const kept = Object.entries({ ...query, q: '' }).filter(([, value]) => value);
  return (
    <form class="wk-filters wk-dense" method="get" action={urls.publicConsultation(id)}>
      <SearchBox label={words.search} button={words.searchButton} value={query.q} />
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div class="wk-chips">
        {query.q ? <ActiveFilter label={words.filters.q} value={query.q.slice(0, 40)} href={href({ q: '' })} /> : null}
        {fields.map((field) =>
          query[field] ? (
            <ActiveFilter
              key={field}
              label={words.filters[field]}
              value={choices[field].find(({ value }) => value === query[field])?.label ?? query[field]}
              href={href({ [field]: '' })}
            />
          ) : (
            <Filter key={field} label={words.filters[field]} options={choices[field]} href={(value) => href({ [field]: value })} />
          ),
        )}
        <ChipLink href={href({ changed: query.changed ? '' : 'yes' })} on={query.changed === 'yes'}>
          {words.changedOnly}
        </ChipLink>
      </div>
    </form>
  );
}

function choicesOf({
  themes,
  outcomes: found,
}: PublicConsultationPageProps['consultation']): Readonly<Record<'theme' | 'outcome' | 'kind', readonly Option[]>> {
  const known = new Set(found.map(({ outcome }) => outcome));
  return {
    theme: themes.map(({ key, label }) => ({ value: key, label })),
    outcome: [
      ...outcomes.filter((outcome) => known.has(outcome)).map((value) => ({ value, label: wording.outcome[value] })),
      ...(known.has(null) ? [{ value: 'open', label: words.openOutcome }] : []),
    ],
    kind: partyKinds.map((value) => ({ value, label: wording.partyKinds[value] })),
  };
}
