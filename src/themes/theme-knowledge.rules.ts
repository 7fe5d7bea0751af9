import type { Cue, ThemeExample } from './scheme/theme-definition.js';
import type { Theme } from './theme.entity.js';

/** What suggesting knows a theme by. */
export const knowledgeKinds = ['synonyms', 'cues', 'examples'] as const;
export type Knowledge = (typeof knowledgeKinds)[number];

/** As many as the input of a theme takes. */
const most = { synonyms: 500, cues: 2000, examples: 2000 } as const;

type Knowing = Pick<Theme, 'label' | 'synonyms' | 'cues' | 'examples'>;

export interface Gained {
  readonly synonyms: readonly string[];
  readonly cues: readonly Cue[];
  readonly examples: readonly ThemeExample[];
}

/** What a theme would learn from another one that is merged into it: its name too, which is a synonym from then on. */
export function knowledgeGained(from: Knowing, into: Knowing): Gained {
  return newTo(into, { ...from, synonyms: [from.label, ...from.synonyms] });
}

/** Of what a theme is given, what it does not have yet and has room for. */
export function newTo(into: Knowing, given: Gained): Gained {
  const synonyms = new Set(into.synonyms);
  const cues = new Set(into.cues.map(({ text }) => text));
  const examples = new Set(into.examples.map(({ text }) => text));
  return {
    synonyms: [...new Set(given.synonyms)]
      .filter((text) => !synonyms.has(text) && text !== into.label)
      .slice(0, most.synonyms - into.synonyms.length),
    cues: given.cues.filter(({ text }) => !cues.has(text)).slice(0, most.cues - into.cues.length),
    examples: given.examples.filter(({ text }) => !examples.has(text)).slice(0, most.examples - into.examples.length),
  };
}
