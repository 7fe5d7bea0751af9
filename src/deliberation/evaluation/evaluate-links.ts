import { proposeLinks } from '../../documents/comparison/propose-links.js';
import { groupBy } from '../../platform/group-by.js';
import type { LinkPairs } from './link-pairs.js';

/** How well links are proposed on some pairs. */
export interface LinkScores {
  readonly name: string;
  readonly points: number;
  readonly changes: number;
  /** Points for which any link was proposed. */
  readonly proposed: number;
  /** Of those, how often the first proposal is right. */
  readonly precisionAt1: number;
  /** How often one of the three is. */
  readonly hitAt3: number;
  /** Share of all points of which the first proposal is right. */
  readonly recall: number;
}

/** Proposes links for the points of some pairs, and compares them with what is known. */
export function evaluateLinks({ name, changes, points }: LinkPairs): LinkScores {
  const links = proposeLinks(
    changes,
    points.map(({ point }) => point),
  );
  const linksOf = groupBy(links, ({ pointId }) => pointId);
  let [proposed, first, three] = [0, 0, 0];
  for (const { point, right } of points) {
    const own = linksOf.get(point.id) ?? [];
    const [best] = own;
    if (!best) continue;
    proposed += 1;
    if (right.has(best.change)) first += 1;
    if (own.some(({ change }) => right.has(change))) three += 1;
  }
  const share = (part: number, whole: number): number => (whole ? part / whole : 0);
  return {
    name,
    points: points.length,
    changes: changes.length,
    proposed,
    precisionAt1: share(first, proposed),
    hitAt3: share(three, proposed),
    recall: share(first, points.length),
  };
}

/** The figures as a table in Markdown. */
export function formatLinkScores(scores: readonly LinkScores[]): string {
  const figure = (value: number): string => value.toFixed(3).replace(/^0/, '');
  return [
    '| pairs | points | changes | with a proposal | precision at 1 | hit@3 | recall |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...scores.map(
      ({ name, points, changes, proposed, precisionAt1, hitAt3, recall }) =>
        `| ${name} | ${points} | ${changes} | ${proposed} | ${figure(precisionAt1)} | ${figure(hitAt3)} | ${figure(recall)} |`,
    ),
  ].join('\n');
}

const markers = ['<!-- links: begin -->', '<!-- links: end -->'] as const;

/** Puts a table in a text between its markers, or at the end of a text that has none. */
export function withLinkScores(text: string, scores: string): string {
  const [begin, end] = markers;
  const block = `${begin}\n\n${scores}\n\n${end}`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${block}\n`;
  return text.slice(0, from) + block + text.slice(to + end.length);
}
