import { folded, tokens } from './tokens.js';

const sample = 400;
const fewest = 8;

const dutch = new Set(
  `de het een en van dat die niet zijn voor met op te in is wordt worden ook aan als bij om er dan maar kan naar uit over wij
   u uw deze dit zou moet hoe welke heeft`.split(/\s+/),
);
/** Words of grammar and other words that are in every text and say nothing of its subject, in lower case. */
export const wordsOfGrammar: ReadonlySet<string> = new Set(
  `de het een en of van in op te dat die dit deze voor met door bij om aan is zijn wordt worden als ook er dan maar niet
   kan kunt kunnen u uw wij we ons onze zij hun hen hij ze naar uit over tot wat hoe welke wie waar wel nog al zou zouden heeft
   hebben had was waren moet moeten mag mogen zal zullen hier daar hierbij daarbij zo nee ja zich je jij ik men nu hierin
   hiervan waarbij waarin waarmee waarvan wanneer waarom want dus echter zoals dient dienen meer veel alle alles geen iets
   zelf elk elke ieder iedere andere ander onder tegen tussen zonder na binnen per indien mits omdat zodat toch weer
   volgens betreft middels graag gaat gaan komt komen maakt maken wil willen doen doet laat laten staat blijft blijven`.split(/\s+/),
);
const others = new Set(
  `the and of to that is are for with this which you your not be will have le la les des et est que pour dans une du vous nous
   der die das und ist nicht ein eine mit auf zu den el los que y para con una por`.split(/\s+/),
);

/**
 * Whether a text is Dutch, by its words of grammar. `unknown` when there are too few words to tell.
 */
export function languageOf(text: string): 'nl' | 'other' | 'unknown' {
  const words = tokens(text.slice(0, 10_000), sample).map((token) => folded(token.text));
  if (words.length < fewest) return 'unknown';
  const ours = words.filter((word) => dutch.has(word)).length;
  const theirs = words.filter((word) => others.has(word)).length;
  if (ours >= theirs && ours > 0) return 'nl';
  return theirs / words.length > 0.15 && theirs > 2 * ours ? 'other' : 'unknown';
}
