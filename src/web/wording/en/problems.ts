import type { ProblemWords } from '../nl/problems.js';
import { access } from './problems/access.js';
import { bundles } from './problems/bundles.js';
import { commands } from './problems/commands.js';
import { files } from './problems/files.js';
import { meetings } from './problems/meetings.js';
import { missing } from './problems/missing.js';
import { register } from './problems/register.js';
import { gone, type ProblemTable, words } from './problems/words.js';

const unknown: ProblemWords = words(
  'Something went wrong',
  'That is our fault, not yours.',
  'What was recorded already has not changed.',
  'Try again in a few minutes. If it keeps going wrong, pass the code below on to the administrator.',
);

/** The words for each code of a problem. */
export const problems: ProblemTable = { ...access, ...bundles, ...commands, ...files, ...meetings, ...missing, ...register };

/** The words for a problem, by its code; never throws: an unknown code gets words that hold for all. */
export function problem(code: string, extra: Readonly<Record<string, unknown>> = {}): ProblemWords {
  return (
    (Object.hasOwn(problems, code) ? problems[code]?.(extra) : undefined) ??
    (code.endsWith('-not-found') ? gone('What you look for') : unknown)
  );
}
