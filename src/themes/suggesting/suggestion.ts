/** A theme proposed by the machine for one point. */
export interface Suggestion {
  readonly key: string;
  /** Calibrated: of all suggestions at .8, four in five are right. */
  readonly confidence: number;
  /** What led to it, strongest first. */
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly kind: 'word' | 'heading' | 'question' | 'example' | 'point' | 'service';
  /** The word or heading as written, or the earlier point's text. */
  readonly text: string;
  /** Part of the confidence that it accounts for, 0 to 1. */
  readonly share: number;
  /** Where it stands in the point's text, for kinds `word` and `service` (words that a service of the municipality's own named). */
  readonly start?: number;
  readonly end?: number;
  /** Id of the earlier point, for kind `point`. */
  readonly pointId?: string;
}

/** What is known of a point when themes are suggested for it. */
export interface TextToTag {
  readonly text: string;
  readonly heading?: string;
  readonly question?: string;
  readonly partyKind?: string;
}

/** A point whose themes a person settled; `rejected` are suggestions the person turned down. */
export interface ConfirmedExample extends TextToTag {
  readonly pointId?: string;
  readonly themes: readonly string[];
  readonly rejected?: readonly string[];
}
