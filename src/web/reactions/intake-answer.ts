import { urls } from '../urls.js';
import { wording } from '../wording/wording.js';
import type { FileResult } from './files-intake.js';
import { waitingHref } from './waiting-file.js';

/** What became of one file that a script sent, in words for its line in the list. */
export interface IntakeAnswer {
  readonly state: 'taken' | 'waiting' | 'refused';
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** The answer to a script that sends files one by one; the same facts as `IntakeResultPage`. */
export function intakeAnswer(consultationId: string, { taken, waiting, refused, unread }: FileResult): IntakeAnswer {
  const [refusal] = refused;
  const reactions = taken.flatMap((file) => file.reactions);
  const made = reactions.map(({ id, party, points }) => ({ href: urls.reaction(id), text: `${party}, ${wording.intake.points(points)}` }));
  const inside = unread.map(({ fileName, why }) => `${fileName}: ${why}`);
  if (waiting.length) {
    const asks = waiting.map((file) => ({ href: waitingHref(consultationId, file), text: wording.intake.ask[file.needs] }));
    return { state: 'waiting', text: [wording.intake.states.waiting, ...inside].join(' '), links: [...asks, ...made] };
  }
  if (refusal) {
    const first = refusal.first ? [{ href: refusal.first, text: wording.statics.problem.first }] : [];
    return { state: 'refused', text: [wording.intake.states.refused, refusal.why, ...(refusal.faults ?? [])].join(' '), links: first };
  }
  return { state: 'taken', text: [wording.intake.states.taken, ...inside].join(' '), links: made };
}
