import { type Ask, askOf, isAdditive, isAnaphoric, isConcern, isConclusion, isQuestion } from './asks.js';

/**
 * Divides the sentences of one paragraph into points: the first sentence of each, as indexes into the sentences; always starts with 0. A new point
 * begins where somebody asks for something else: an advice, a concern or a question after another, or `Daarnaast…` with something that must be. The
 * sentences that give the reasons stay with what they lead to (`Daarom…`), examples and explanations with what they follow. A reasoned paragraph that
 * makes one point stays one.
 */
export function pointStarts(sentences: readonly string[]): readonly number[] {
  const starts = [0];
  /** Last sentence of the open point that asked something, and how. */
  let asked: { readonly at: number; readonly ask: Ask; readonly leads: boolean } | undefined;
  let strong = false;
  sentences.forEach((sentence, at) => {
    const ask = askOf(sentence);
    if (!ask) return;
    const opens = asked !== undefined && opensPoint(sentence, ask, { strong, leads: asked.leads });
    const start = opens && asked ? beginning(sentences, asked.at, at) : undefined;
    if (start !== undefined) {
      starts.push(start);
      strong = false;
    }
    asked = { at, ask, leads: isQuestion(sentence) || isConcern(sentence) };
    strong ||= ask === 'strong';
  });
  return starts;
}

/** After a question or a worry, the next question asks on. */
function opensPoint(sentence: string, ask: Ask, before: { readonly strong: boolean; readonly leads: boolean }): boolean {
  if (isAdditive(sentence))
    return before.strong || ask === 'strong' || /^(?:daarnaast|verder|tevens|voorts|bovendien|ten |tot slot)/i.test(sentence);
  if (ask !== 'strong' || !before.strong || isAnaphoric(sentence)) return false;
  return !(isQuestion(sentence) && before.leads);
}

/** Where the point that asks in sentence `at` begins, after the ask in sentence `asked`: with its reasons, or nothing when it concludes that ask. */
function beginning(sentences: readonly string[], asked: number, at: number): number | undefined {
  for (let between = asked + 1; between < at; between++) if (isAdditive(sentences[between] as string)) return between;
  const sentence = sentences[at] as string;
  return isConclusion(sentence) && !isAdditive(sentence) ? undefined : at;
}
