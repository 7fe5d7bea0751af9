import type { JSX } from 'preact';
import { Button, ButtonLink } from '../components/buttons.js';
import { Heading } from '../components/heading.js';
import { Empty } from '../components/notice.js';
import { Pages, type Paging, totalWords } from '../components/paging.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls, withQuery } from '../urls.js';
import { moment } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import { actionInWords, type ChangedFact, kindInWords } from './history-words.js';

export interface HistoryPageProps {
  readonly shell: Shell;
  /** Null for what belongs to no consultation. */
  readonly consultation: ConsultationHead | null;
  readonly entries: readonly HistoryEntry[];
  readonly paging: Paging;
  readonly query: HistoryQuery;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly string[];
}

export interface HistoryQuery {
  readonly actor?: string | undefined;
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
  /** YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface HistoryEntry {
  readonly seq: number;
  /** UTC timestamp. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly subjectId: string;
  /** Where the thing stands; absent when it has no page. */
  readonly href?: string | undefined;
  readonly facts: readonly ChangedFact[];
}

const words = wording.history;

/** Who did what and when, newest first; nothing is ever overwritten. */
export function HistoryPage(props: HistoryPageProps): JSX.Element {
  const { shell, consultation, entries, paging, query } = props;
  const address = (more: object): string =>
    withQuery(consultation ? urls.history(consultation.id) : urls.installationHistory, { ...query, ...more });
  return (
    <Page
      shell={shell}
      title={words.title}
      {...(consultation ? { consultation, tab: 'settings' as const } : {})}
      crumbs={consultation ? [{ text: wording.settings.page.title, href: urls.settings(consultation.id) }, { text: words.title }] : []}
    >
      <Heading title={words.title} lead={words.lead}>
        {consultation ? (
          <ButtonLink href={withQuery(urls.historyFile(consultation.id), { ...query })} icon="download">
            {words.download}
          </ButtonLink>
        ) : null}
      </Heading>
      <Filters {...props} />
      {entries.length ? (
        <section class="wk-stack" aria-labelledby="lijst">
          <h2 id="lijst">{words.found(totalWords(paging))}</h2>
          <table class="wk-table wk-table--cards">
            <thead>
              <tr>
                <th scope="col">{words.columns.at}</th>
                <th scope="col">{words.columns.by}</th>
                <th scope="col">{words.columns.what}</th>
                <th scope="col">{words.columns.change}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Row key={entry.seq} entry={entry} only={address({ subject: entry.subjectId, page: undefined })} />
              ))}
            </tbody>
          </table>
          <Pages paging={paging} href={(page) => address({ page })} />
        </section>
      ) : (
        <Empty>
          {words.none} <a href={consultation ? urls.history(consultation.id) : urls.installationHistory}>{wording.shell.clearAll}</a>
        </Empty>
      )}
    </Page>
  );
}

function Row({ entry, only }: { readonly entry: HistoryEntry; readonly only: string }): JSX.Element {
  const { at, by, action, href, facts } = entry;
  return (
    <tr>
      <td data-label={words.columns.at}>{moment(at)}</td>
      <td data-label={words.columns.by} dir="auto">
        {by}
      </td>
      <th scope="row">
        {href ? <a href={href}>{actionInWords(action)}</a> : actionInWords(action)}{' '}
        <span class="wk-small">
          <a href={only}>{words.only}</a>
        </span>
      </th>
      <td data-label={words.columns.change}>
        {facts.length ? (
          <details class="wk-unfold">
            <summary class="wk-text-button">{words.changed(facts.length)}</summary>
            <dl class="wk-small">
              {facts.map(({ name, was, becomes }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd dir="auto">
                    {was ? <del>{was}</del> : null} {becomes ? <ins>{becomes}</ins> : null}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null}
      </td>
    </tr>
  );
}

function Filters({ consultation, query, actors, kinds }: HistoryPageProps): JSX.Element {
  return (
    <form
      class="wk-filters wk-dense"
      method="get"
      action={consultation ? urls.history(consultation.id) : urls.installationHistory}
      aria-label={words.filters}
    >
      {query.subject ? <input type="hidden" name="subject" value={query.subject} /> : null}
      <Choice name="actor" label={words.columns.by} value={query.actor} options={actors.map(({ id, name }) => [id, name])} />
      <Choice name="kind" label={words.kind} value={query.kind} options={kinds.map((kind) => [kind, kindInWords(kind)])} />
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span class="utrecht-form-label">{words[name]}</span>{' '}
          <input class="utrecht-textbox utrecht-textbox--html-input" type="date" name={name} value={query[name] ?? ''} />
        </label>
      ))}
      <Button>{words.filter}</Button>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, label, value, options }: ChoiceProps): JSX.Element {
  return (
    <label>
      <span class="utrecht-form-label">{label}</span>{' '}
      <select class="utrecht-select utrecht-select--html-select" name={name}>
        <option value="">{words.all}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
