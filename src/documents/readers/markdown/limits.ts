import { unreadable } from '../../../platform/problems/problem.js';

/** Quotes and lists that one line may open at once. */
const DEEPEST = 100;

/** Signs of emphasis in one paragraph, or one row of a table. Pairing them takes the parser time that grows with their square. */
const MOST_SIGNS = 4_000;

const OPENERS = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$))+/;

/**
 * Refuses a text that would keep the parser busy without end. No text of people comes near.
 * @throws Problem `file-too-complex`
 */
export function mustBeManageable(text: string): void {
  let signs = 0;
  for (const line of text.split('\n')) {
    const opened = OPENERS.exec(line)?.[0].match(/>|[-*+.)]/g)?.length ?? 0;
    if (opened > DEEPEST) throw unreadable('file-too-complex', 'The text is nested too deeply.');
    const ofItsOwn = line.trim() === '' || line.trimStart().startsWith('|');
    signs = (ofItsOwn ? 0 : signs) + signsIn(line);
    if (signs > MOST_SIGNS) throw unreadable('file-too-complex', 'The text has too many signs of emphasis.');
  }
}

function signsIn(line: string): number {
  let signs = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x2a || code === 0x5f || code === 0x7e) signs++;
  }
  return signs;
}
