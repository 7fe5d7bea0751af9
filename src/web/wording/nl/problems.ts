import { access } from './problems/access.js';
import { bundles } from './problems/bundles.js';
import { commands } from './problems/commands.js';
import { files } from './problems/files.js';
import { meetings } from './problems/meetings.js';
import { missing } from './problems/missing.js';
import { register } from './problems/register.js';
import { type Extra, gone, type ProblemTable, type ProblemWords, words } from './problems/words.js';

export type { ProblemWords } from './problems/words.js';

const all: ProblemTable = { ...access, ...bundles, ...commands, ...files, ...meetings, ...missing, ...register };

const unknown: ProblemWords = words(
  'Er ging iets mis',
  'Dat ligt aan ons, niet aan u.',
  'Wat al was vastgelegd, is niet veranderd.',
  'Probeer het over een paar minuten opnieuw. Blijft het misgaan, geef dan de code hieronder door aan de beheerder.',
);

/** The words for a problem, by its code; `extra` holds what the words name. Never throws: an unknown code gets words that hold for all. */
export function problem(code: string, extra: Extra = {}): ProblemWords {
  return (Object.hasOwn(all, code) ? all[code]?.(extra) : undefined) ?? (code.endsWith('-not-found') ? gone('Wat u zoekt') : unknown);
}

/** Codes with words of their own; a test compares them with the codes that the service uses. */
export const wordedProblems: readonly string[] = Object.keys(all);
