import type { JSX } from 'preact';
import type { ThemeFigures } from '../../deliberation/statistics.js';
import { type PartyKind, partyKinds } from '../../vocabulary.js';
import { Empty } from '../components/notice.js';
import { pointsHref } from '../points/points-query.js';
import { figure } from '../wording/format.js';
import { wording } from '../wording/wording.js';

const words = wording.consultations.dashboard.heat;

interface HeatMapProps {
  readonly consultationId: string;
  readonly themes: readonly ThemeFigures[];
}

/** Who raises which theme: a table whose cells are darker the more points they stand for. */
export function HeatMap({ consultationId, themes }: HeatMapProps): JSX.Element {
  const raised = themes.filter(({ count }) => count).sort((a, b) => b.count - a.count);
  const kinds = partyKinds.filter((kind) => raised.some(({ byKind }) => byKind[kind]));
  const most = Math.max(1, ...raised.flatMap(({ byKind }) => Object.values(byKind)));
  return (
    <section class="wk-stack" aria-labelledby="thema-en-partij">
      <h2 id="thema-en-partij">{words.title}</h2>
      {raised.length ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways has to be reachable by keyboard */}
          <section class="wk-scroll" tabIndex={0} aria-label={words.region}>
            <table class="wk-heat">
              <caption class="wk-hidden">{words.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.theme}</th>
                  {kinds.map((kind) => (
                    <th key={kind} scope="col">
                      {wording.partyKindNarrow[kind]}
                    </th>
                  ))}
                  <th scope="col" class="wk-num">
                    {words.total}
                  </th>
                </tr>
              </thead>
              <tbody>
                {raised.map((theme) => (
                  <Row key={theme.key} consultationId={consultationId} theme={theme} kinds={kinds} most={most} />
                ))}
              </tbody>
            </table>
          </section>
          <p class="wk-tiny wk-soft">{words.help}</p>
        </>
      ) : (
        <Empty>
          {words.none} <a href={pointsHref(consultationId, { open: 'theme' })}>{words.noneLink}</a>
        </Empty>
      )}
    </section>
  );
}

interface RowProps {
  readonly consultationId: string;
  readonly theme: ThemeFigures;
  readonly kinds: readonly PartyKind[];
  readonly most: number;
}

/** Five shades above nothing: the largest cell has the darkest. */
const shadeOf = (count: number, most: number): number => (count ? Math.max(1, Math.ceil((5 * count) / most)) : 0);

function Row({ consultationId, theme, kinds, most }: RowProps): JSX.Element {
  const { key, label, count, byKind } = theme;
  return (
    <tr>
      <th scope="row">
        <a href={pointsHref(consultationId, { theme: key })}>{label}</a>
      </th>
      {kinds.map((kind) => {
        const cell = byKind[kind] ?? 0;
        return (
          <td key={kind} class={`wk-shade-${shadeOf(cell, most)}`}>
            {cell ? (
              <a
                href={pointsHref(consultationId, { theme: key, kind })}
                aria-label={words.cell(figure(cell), label, wording.partyKind[kind])}
              >
                {figure(cell)}
              </a>
            ) : (
              <span>0</span>
            )}
          </td>
        );
      })}
      <td class="wk-num">{figure(count)}</td>
    </tr>
  );
}
