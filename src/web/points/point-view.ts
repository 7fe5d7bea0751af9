import type { Outcome, PartyKind, Standing } from '../../vocabulary.js';
import type { ThemeLabel } from '../components/badges.js';
import type { Highlight } from '../components/quote.js';

/** One point with everything that its panel and its page show. */
export interface PointView {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  /** The party's own words. */
  readonly text: string;
  readonly party: { readonly id: string; readonly name: string; readonly kind: PartyKind };
  readonly reaction: { readonly id: string; readonly standing: Standing /** YYYY-MM-DD. */; readonly receivedOn: string };
  /** Where it stands in the reaction: `alinea 4`, `bladzijde 3`; may be empty. */
  readonly locator: string;
  /** Who said it, in minutes or a transcript; absent otherwise. */
  readonly speaker?: string;
  /** Seconds from the start of a recording or transcript. */
  readonly time?: number | null;
  /** The recording came in with it, so that one can listen to that moment. */
  readonly isRecorded?: boolean;
  readonly heading: string;
  /** Reference to the consulted document; may be empty. */
  readonly section: string;
  readonly question: { readonly number: number; readonly text: string } | null;
  /** Given by persons, the leading one first. */
  readonly themes: readonly TaggedTheme[];
  /** Whether its words are in another language than Dutch, for which little can be suggested. */
  readonly otherLanguage?: boolean;
  /** Open ones only, the surest first. */
  readonly suggestions: readonly PointSuggestion[];
  readonly similar: readonly SimilarPoint[];
  /** The bundle that it is in, for who may see bundles. */
  readonly bundle?: { readonly id: string; readonly title: string } | null;
  /** The decision in force. */
  readonly decision: DecisionView | null;
}

export interface TaggedTheme extends ThemeLabel {
  readonly by: string;
  /** UTC timestamp. */
  readonly at: string;
}

export interface PointSuggestion extends ThemeLabel {
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly ShownEvidence[];
}

export interface ShownEvidence {
  readonly kind: 'word' | 'heading' | 'question' | 'example' | 'point' | 'service';
  readonly text: string;
  /** In the point's text, for kind `word`. */
  readonly start?: number;
  readonly end?: number;
}

export interface SimilarPoint {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  /** 0 to 1. */
  readonly similarity: number;
  /** It speaks of the same, and wants the opposite. */
  readonly opposed?: boolean;
  /** Title of its consultation, when that is another one. */
  readonly elsewhere?: string | undefined;
  readonly outcome: Outcome | null;
}

export interface DecisionView {
  readonly id: string;
  readonly outcome: Outcome;
  readonly motivation: string;
  readonly answer: string;
  readonly notIncorporated: string;
  /** Where it was worked in: document, version and section. */
  readonly changes: readonly string[];
  /** True while it promises a change that no document shows yet. */
  readonly pending: boolean;
  readonly by: string;
  /** UTC timestamp. */
  readonly at: string;
}

/** Something that happened to a point; `what` is the action of the audit entry. */
export interface PointEvent {
  readonly at: string;
  readonly by: string;
  readonly what: string;
  /** Short texts, where they say something to a reader. */
  readonly before?: string;
  readonly after?: string;
}

/** The words that led to the suggestions, to be marked in the text. */
export const evidenceIn = ({ suggestions }: PointView): readonly Highlight[] =>
  suggestions.flatMap(({ evidence }) =>
    evidence.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }])),
  );
