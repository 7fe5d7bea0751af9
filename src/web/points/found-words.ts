import { stem, stems } from '../../language/stems.js';
import { tokens } from '../../language/tokens.js';
import type { Highlight } from '../components/quote.js';

/** Where the words of a question stand in a text, in whatever inflection. */
export function foundWords(text: string, question: string): Highlight[] {
  const wanted = new Set(stems(question.slice(0, 300)));
  if (!wanted.size) return [];
  return tokens(text).filter((token) => wanted.has(stem(token.text)) || stems(token.text).some((one) => wanted.has(one)));
}
