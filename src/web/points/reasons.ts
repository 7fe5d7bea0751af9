import { list } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import type { ShownEvidence } from './point-view.js';

const words = wording.points.themes.evidence;

const MOST_REASONS = 3;
const LONGEST = 60;

/** Why a theme is proposed, in a sentence; the strongest reasons only. */
export function reasonsOf(evidence: readonly ShownEvidence[]): string {
  const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
  const shown = evidence.slice(0, MOST_REASONS).map(({ kind, text }) => words[kind](short(text)));
  return shown.length ? `${words.through} ${list([...new Set(shown)])}` : '';
}
