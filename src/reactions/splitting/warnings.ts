import type { Warning } from '../../documents/readers/document.js';
import { askOf } from './asks.js';
import type { ProposedPart, ProposedPoint } from './proposal.js';

/** Text at the start in which a writer says that he informs. */
const headLength = 6_000;
const informs =
  /\b(?:informeren wij u|informeerden wij u|informeren u|raadsinformatiebrief|collegebrief|ter informatie|graag informeren|informatienota|stand van zaken)\b/i;

/** What a person should know before accepting the proposal. */
export function warningsOf(text: string, points: readonly ProposedPoint[], parts: readonly ProposedPart[]): readonly Warning[] {
  const warnings: Warning[] = [];
  if (points.length >= 3 && informs.test(text.slice(0, headLength)) && shareOfAsks(points) < 0.25)
    warnings.push({
      code: 'informs-rather-than-reacts',
      detail: 'The text seems to inform its readers; hardly a point asks for an answer.',
    });
  const parties = new Set(points.flatMap(({ party }) => (party === undefined ? [] : [party])));
  if (parts.length === 0 && parties.size > 1)
    warnings.push({ code: 'parties-within-table', detail: `It names ${parties.size} parties; each point carries its own.` });
  if (points.length === 0 && text.trim() !== '')
    warnings.push({ code: 'no-points-found', detail: 'No passage was found that asks for an answer.' });
  return warnings;
}

const shareOfAsks = (points: readonly ProposedPoint[]): number =>
  points.filter(({ text }) =>
    text
      .slice(0, 2_000)
      .split(/(?<=[.?!])\s+/)
      .some((sentence) => askOf(sentence) === 'strong'),
  ).length / points.length;
