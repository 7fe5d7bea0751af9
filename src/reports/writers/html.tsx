import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ReportWriter } from '../report.js';
import { figure, heads, noPoints, parts } from '../wording/nl.js';
import { reportStyle } from './html-style.js';
import { type ShownCount, type ShownReport, type ShownRow, shownReport } from './shown-report.js';

/** One complete page that needs no other file, no script and no network, for reading on a screen and for printing. */
export const writeHtml: ReportWriter = async (report) =>
  new TextEncoder().encode(`<!DOCTYPE html>\n${renderToString(<Page report={shownReport(report)} />)}\n`);

const Page = ({ report }: { readonly report: ShownReport }) => (
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${report.title} – ${report.subtitle}`}</title>
      <style dangerouslySetInnerHTML={{ __html: reportStyle }} />
    </head>
    <body>
      <header>
        <h1>{report.title}</h1>
        <p class="subtitle">{report.subtitle}</p>
        <p class="note">{report.producedOn}</p>
      </header>
      <main>
        <Introduction report={report} />
        <Counts report={report} />
        <Points report={report} />
      </main>
    </body>
  </html>
);

const Introduction = ({ report: { introduction, questions } }: { readonly report: ShownReport }) => (
  <section aria-labelledby="inleiding">
    <h2 id="inleiding">{parts.introduction}</h2>
    {introduction.map((paragraph) => (
      <p class="lines">{paragraph}</p>
    ))}
    {questions.length > 0 && <h3>{parts.questions}</h3>}
    {questions.length > 0 && (
      <dl>
        {questions.map(({ number, text }) => (
          <>
            <dt>{`${heads.question} ${number}`}</dt>
            <dd class="lines" dir="auto">
              {text}
            </dd>
          </>
        ))}
      </dl>
    )}
  </section>
);

const Counts = ({ report }: { readonly report: ShownReport }) => (
  <section aria-labelledby="aantallen">
    <h2 id="aantallen">{parts.counts}</h2>
    <table>
      <caption>{parts.byOutcome}</caption>
      <thead>
        <Heads labels={[heads.outcome, heads.meaning, heads.points]} />
      </thead>
      <tbody>
        {report.outcomes.map(({ label, meaning, count }) => (
          <tr>
            <th scope="row">{label}</th>
            <td>{meaning}</td>
            <td class="figure">{figure(count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {heads.total}
          </th>
          <td class="figure">{figure(report.counts.points)}</td>
        </tr>
      </tfoot>
    </table>
    <CountTable caption={parts.byTheme} head={heads.theme} counts={report.themes} />
    {report.kind === 'reactienota' && <CountTable caption={parts.byParty} head={heads.party} counts={report.parties} />}
  </section>
);

function CountTable({
  caption,
  head,
  counts,
}: {
  readonly caption: string;
  readonly head: string;
  readonly counts: readonly ShownCount[];
}) {
  if (counts.length === 0) return null;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <Heads labels={[head, heads.points]} />
      </thead>
      <tbody>
        {counts.map(({ label, count }) => (
          <tr>
            <th scope="row" dir="auto">
              {label}
            </th>
            <td class="figure">{figure(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Points = ({ report }: { readonly report: ShownReport }) => (
  <section aria-labelledby="punten">
    <h2 id="punten">{report.kind === 'reactienota' ? parts.table : parts.annexTable}</h2>
    {report.counts.points === 0 && <p>{noPoints}</p>}
    {report.groups.map(({ title, rows }, index) =>
      rows.length === 0 ? null : (
        <>
          {title && <h3 id={`thema-${index + 1}`}>{title}</h3>}
          {report.kind === 'reactienota' ? <NotaTable rows={rows} /> : <AnnexTable rows={rows} title={title} />}
        </>
      ),
    )}
  </section>
);

const NotaTable = ({ rows }: { readonly rows: readonly ShownRow[] }) => (
  <table class="points nota">
    <caption>{parts.table}</caption>
    <Widths columns={8} />
    <thead>
      <Heads
        labels={[heads.number, heads.party, heads.place, heads.reaction, heads.theme, heads.outcome, heads.reply, heads.incorporatedIn]}
      />
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          <RowNumber row={row} />
          <td>
            <p class="strong" dir="auto">
              {row.party}
            </p>
            <p class="note">{row.standing}</p>
            <p class="note">{`${row.receivedOn}, ${row.channel.toLowerCase()}`}</p>
          </td>
          <td>
            <Lines texts={[row.document, row.section]} />
          </td>
          <Reaction row={row} />
          <td>
            <Lines texts={row.themes} />
          </td>
          <Outcome row={row} />
          <Reply row={row} />
          <td class="lines">{row.incorporatedIn}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const AnnexTable = ({ rows, title }: { readonly rows: readonly ShownRow[]; readonly title: string }) => (
  <table class="points annex">
    <caption>{title}</caption>
    <Widths columns={5} />
    <thead>
      <Heads labels={[heads.number, heads.reaction, heads.outcome, heads.reply, heads.changed]} />
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr>
          <RowNumber row={row} />
          <Reaction row={row} />
          <Outcome row={row} />
          <Reply row={row} />
          <td>
            <Lines texts={[row.changed, row.incorporatedIn]} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The widths stand in the style sheet, by position. */
const Widths = ({ columns }: { readonly columns: number }) => (
  <colgroup>
    {Array.from({ length: columns }, () => (
      <col />
    ))}
  </colgroup>
);

const Heads = ({ labels }: { readonly labels: readonly string[] }) => (
  <tr>
    {labels.map((label) => (
      <th scope="col">{label}</th>
    ))}
  </tr>
);

const RowNumber = ({ row }: { readonly row: ShownRow }) => (
  <th scope="row" id={`punt-${row.number}`} class="figure">
    {row.number}
  </th>
);

const Outcome = ({ row }: { readonly row: ShownRow }) => <td class={`strong outcome-${row.outcomeKey ?? 'undecided'}`}>{row.outcome}</td>;

/** The party's words as they came, with the heading and the question they stood under. */
const Reaction = ({ row }: { readonly row: ShownRow }) => (
  <td>
    <Lines texts={[row.question, row.heading]} note />
    <p class="words" dir="auto">
      {row.reaction}
    </p>
  </td>
);

const Reply = ({ row }: { readonly row: ShownRow }) => (
  <td>
    <Lines texts={row.reply} />
  </td>
);

function Lines({ texts, note }: { readonly texts: readonly string[]; readonly note?: boolean }): ComponentChildren {
  return texts.filter(Boolean).map((text) => (
    <p class={note ? 'note lines' : 'lines'} dir="auto">
      {text}
    </p>
  ));
}
