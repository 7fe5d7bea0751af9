import type { JSX } from 'preact';
import { ButtonLink } from '../components/buttons.js';
import { Heading } from '../components/heading.js';
import { Page } from '../layout/page.js';
import type { ConsultationHead, Shell } from '../layout/shell.js';
import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import { type WaitingFile, waitingHref } from './waiting-file.js';

export interface IntakeResultPageProps {
  readonly shell: Shell;
  readonly consultation: ConsultationHead;
  readonly taken: readonly TakenFile[];
  readonly waiting: readonly WaitingFile[];
  readonly refused: readonly RefusedFile[];
  /** Files inside those that were taken, which could not be read. */
  readonly unread: readonly UnreadRow[];
}

export interface UnreadRow {
  readonly sourceId: string;
  readonly fileName: string;
  /** The mail or archive that it came in. */
  readonly outer: string;
  /** What happened and what to do. */
  readonly why: string;
}

export interface TakenFile {
  readonly fileName: string;
  readonly reactions: readonly { readonly id: string; readonly party: string; readonly points: number }[];
}

export interface RefusedFile {
  readonly fileName: string;
  /** Dutch: what happened and what to do. */
  readonly why: string;
  /** Dutch: every cell of a sheet that is wrong. */
  readonly faults?: readonly string[];
  /** Where the reaction stands that has the same bytes. */
  readonly first?: string;
}

const words = wording.intake;

/** What became of each of several files: a refusal first, since it asks for something. */
export function IntakeResultPage({ shell, consultation, taken, waiting, refused, unread }: IntakeResultPageProps): JSX.Element {
  return (
    <Page
      shell={shell}
      title={words.title}
      consultation={consultation}
      tab="reactions"
      crumbs={[{ text: wording.reactions.list.title, href: urls.reactions(consultation.id) }, { text: words.title }]}
      faulty={refused.length > 0}
      narrow
    >
      <Heading title={words.title} />
      {refused.length ? <Refused files={refused} /> : null}
      {waiting.length ? (
        <section class="wk-stack" aria-labelledby="wachten">
          <h2 id="wachten">{words.waiting(waiting.length)}</h2>
          <p class="wk-read-width">{words.waitingLead}</p>
          <ul class="wk-stack">
            {waiting.map(({ sourceId, fileName, needs, chapters, isLetter = false }) => (
              <li key={sourceId}>
                <a
                  class="wk-link wk-strong"
                  href={waitingHref(consultation.id, { sourceId, needs, isLetter })}
                  aria-label={`${words.ask[needs]}: ${fileName}`}
                  dir="auto"
                >
                  {fileName}
                </a>{' '}
                <span class="wk-soft">{needs === 'columns' ? words.unmapped : words.chapters(chapters)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {unread.length ? <Unread files={unread} /> : null}
      {taken.length ? <Taken files={taken} /> : null}
      <div class="wk-row">
        <ButtonLink href={urls.reactions(consultation.id)} kind="primary">
          {words.all}
        </ButtonLink>
        <ButtonLink href={urls.newReaction(consultation.id)}>{words.more}</ButtonLink>
      </div>
    </Page>
  );
}

function Refused({ files }: { readonly files: readonly RefusedFile[] }): JSX.Element {
  return (
    <section class="wk-stack" aria-labelledby="geweigerd">
      <h2 id="geweigerd">{words.refused(files.length)}</h2>
      <p class="wk-read-width">{words.refusedLead}</p>
      <table class="wk-table wk-table--cards">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ fileName, why, faults = [], first }, index) => (
            <tr key={`${index}-${fileName}`}>
              <th scope="row" dir="auto">
                {fileName}
              </th>
              <td>
                {why} {first ? <a href={first}>{wording.statics.problem.first}</a> : null}
                {faults.length ? (
                  <ul>
                    {faults.map((line) => (
                      <li key={line} dir="auto">
                        {line}
                      </li>
                    ))}
                  </ul>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Unread({ files }: { readonly files: readonly UnreadRow[] }): JSX.Element {
  return (
    <section class="wk-stack" aria-labelledby="ongelezen">
      <h2 id="ongelezen">{words.unread(files.length)}</h2>
      <p class="wk-read-width">{words.unreadLead}</p>
      <table class="wk-table wk-table--cards">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ sourceId, fileName, outer, why }) => (
            <tr key={sourceId}>
              <th scope="row" dir="auto">
                <a href={urls.sourceFile(sourceId)}>{fileName}</a> <span class="wk-soft">{words.inside(outer)}</span>
              </th>
              <td>
                {why}{' '}
                <a href={urls.enclosedText(sourceId)} aria-label={wording.looking.enclosed.typeOf(fileName)}>
                  {wording.looking.enclosed.type}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Taken({ files }: { readonly files: readonly TakenFile[] }): JSX.Element {
  return (
    <section class="wk-stack" aria-labelledby="ingelezen">
      <h2 id="ingelezen">{words.taken(files.length)}</h2>
      <table class="wk-table wk-table--cards">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.reactions}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ fileName, reactions }, index) => (
            <tr key={`${index}-${fileName}`}>
              <th scope="row" dir="auto">
                {fileName}
              </th>
              <td>
                <ul>
                  {reactions.map(({ id, party, points }) => (
                    <li key={id}>
                      <a href={urls.reaction(id)} dir="auto">
                        {party}
                      </a>{' '}
                      <span class="wk-soft">{words.points(points)}</span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
