import { type Problem, unreadable } from '../../platform/problems/problem.js';

export const damaged = (detail: string): Problem => unreadable('file-damaged', `An XML part ${detail}.`);

export const tooDeep = (): Problem => unreadable('file-too-complex', 'An XML part is nested too deeply.');

/** Whether these ASCII characters stand here. */
export function startsWith(bytes: Uint8Array, at: number, mark: string): boolean {
  for (let index = 0; index < mark.length; index++) if (bytes[at + index] !== mark.charCodeAt(index)) return false;
  return true;
}

/**
 * Place right after these characters, where they next occur.
 * @throws Problem `file-damaged` when they do not
 */
export function placeAfter(bytes: Buffer, at: number, mark: string): number {
  const found = bytes.indexOf(mark, at, 'latin1');
  if (found < 0) throw damaged('is cut off');
  return found + mark.length;
}
