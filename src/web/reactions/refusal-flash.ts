import type { Problem } from '../../platform/problems/problem.js';
import { faultSentence } from '../forms.js';
import type { Flash } from '../layout/shell.js';
import { firstReaction } from '../problems/problem-page.js';
import { wording } from '../wording/wording.js';

/** A refusal of a file on top of the form, with the reaction that it is a copy of. */
export function refusalFlash(problem: Problem): Flash {
  const first = firstReaction(problem);
  return {
    kind: 'refused',
    text: faultSentence(problem),
    ...(first ? { link: { href: first, text: wording.statics.problem.first } } : {}),
  };
}
