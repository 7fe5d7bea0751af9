/** A theme as the scheme defines it. Everything that suggesting knows before the first confirmation stands here, so that a user can edit it. */
export interface ThemeDefinition {
  readonly key: string;
  /** Dutch. */
  readonly label: string;
  readonly definition: string;
  /** Headings as parties write them; compared without case, diacritics and near-spellings. */
  readonly synonyms: readonly string[];
  readonly cues: readonly Cue[];
  /** Short points, written by us, that belong to the theme. */
  readonly examples: readonly ThemeExample[];
  readonly colour?: string;
  readonly parent?: string;
}

export interface Cue {
  /** A word, word start ending in `*`, or phrase, as people write it. */
  readonly text: string;
  /** How much it says, 0 to 1; negative speaks against the theme. */
  readonly weight: number;
}

export interface ThemeExample {
  readonly text: string;
  /** Other themes that the same text raises. */
  readonly also?: readonly string[];
}
