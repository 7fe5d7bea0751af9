import { createHash } from 'node:crypto';
import { type Fault, invalid } from '../../platform/problems/problem.js';
import type { Outcome, Stance } from '../../vocabulary.js';
import { mustSayWhatNot } from '../decision.rules.js';
import { mustBeFilled } from '../text-blocks/text-block.rules.js';

/** Items that one meeting can deal with. */
export const MOST_ITEMS = 200;

/** `held`: it was spoken of and not decided, so it comes back another time. */
export const itemStates = ['open', 'held', 'drafted', 'adopted'] as const;
export type ItemState = (typeof itemStates)[number];

interface Progress {
  readonly outcome: Outcome | null;
  readonly discussedAt: string | null;
  readonly adoptionId: string | null;
}

export function stateOf({ outcome, discussedAt, adoptionId }: Progress): ItemState {
  if (adoptionId) return 'adopted';
  if (outcome) return 'drafted';
  return discussedAt ? 'held' : 'open';
}

/** What a draft is made on: the words of a point, and the decision that stood then. */
export interface Ground {
  readonly id: string;
  readonly text: string;
  readonly decisionId: string | null;
}

/** The same for the same points with the same words and the same decisions, in whatever order. */
export function basisOf(points: readonly Ground[]): string {
  const lines = points.map(({ id, text, decisionId }) => JSON.stringify([id, text, decisionId])).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

interface Draft {
  readonly outcome?: Outcome | undefined;
  readonly motivation?: string | undefined;
  readonly answer?: string | undefined;
  readonly notIncorporated?: string | undefined;
}

/** @throws Problem `invalid-input`: a decision has a motivation, says what was not taken over when partly, and has no field of a text block left in it. */
export function mustBeWholeDraft({ outcome, motivation = '', answer = '', notIncorporated = '' }: Draft): void {
  mustBeFilled({ motivation, answer, notIncorporated });
  if (!outcome) return;
  if (!motivation) throw invalid([{ pointer: '#/motivation', code: 'empty', detail: 'motivation must not be empty' }]);
  mustSayWhatNot(outcome, notIncorporated);
}

interface SentPosition {
  readonly municipality: string;
  readonly stance: Stance;
}

/** @throws Problem `invalid-input`: members only, each once. */
export function mustBeOfMembers(positions: readonly SentPosition[], members: readonly string[]): void {
  const seen = new Set<string>();
  const faults = positions.flatMap(({ municipality }, index): Fault[] => {
    const pointer = `#/positions/${index}/municipality`;
    if (!members.includes(municipality))
      return [{ pointer, code: 'municipality-unknown', detail: 'It does not take part in this consultation.' }];
    if (seen.has(municipality)) return [{ pointer, code: 'position-twice', detail: 'A municipality has one position.' }];
    seen.add(municipality);
    return [];
  });
  if (faults.length) throw invalid(faults);
}

/** Points that stand under more than one item: each would be decided on twice. */
export function pointsTwice(items: readonly (readonly { readonly id: string; readonly number: number }[])[]): number[] {
  const seen = new Set<string>();
  const twice = new Set<number>();
  for (const { id, number } of items.flat()) {
    if (seen.has(id)) twice.add(number);
    seen.add(id);
  }
  return [...twice].sort((a, b) => a - b);
}

const MOST_TITLE = 120;

/** What a point is about: the heading above it, or else its first sentence, cut at a word. */
export function subjectOf({ heading, text }: { readonly heading: string; readonly text: string }): string {
  const [first = ''] = (heading || text).trim().split(/(?<=[.!?])\s/, 1);
  const subject = first.replace(/[.!?]+$/, '').replace(/\s+/g, ' ');
  return subject.length <= MOST_TITLE ? subject : `${subject.slice(0, MOST_TITLE).replace(/\s+\S*$/, '')} …`;
}
