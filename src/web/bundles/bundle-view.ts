import type { ProposalKind } from '../../bundles/proposals.rules.js';
import type { Following } from '../../deliberation/bundle-decisions.js';
import type { Outcome } from '../../vocabulary.js';
import type { FormState } from '../components/form-state.js';

export interface BundleLine {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly parties: number;
  readonly decided: number;
}

/** A point with its words in stretches, of which some differ from the text beside it. */
export interface ProposedLine {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly stretches: readonly { readonly text: string; readonly same: boolean }[];
  /** 0 to 1. */
  readonly similarity: number;
  readonly bundled: boolean;
  readonly outcome: Outcome | null;
}

export interface ProposalShown {
  /** From 1, over all pages. */
  readonly number: number;
  readonly kind: ProposalKind;
  readonly bundle: { readonly id: string; readonly title: string } | null;
  readonly points: readonly ProposedLine[];
  /** Ids of points that are proposed too, but of which the words are not shown. */
  readonly more: readonly string[];
  /** Fields `title`, `points`, `together`. */
  readonly form: FormState;
  /** Whether it was refused because two points seem to want the opposite. */
  readonly asksTogether: boolean;
}

export interface OpposedLine {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
}

export interface OpposedShown {
  readonly about: string;
  readonly for: readonly OpposedLine[];
  readonly against: readonly OpposedLine[];
}

export interface PointOfBundle {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  readonly heading: string;
  readonly outcome: Outcome | null;
  readonly following: Following;
}

export interface BundleShown {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly points: readonly PointOfBundle[];
}

const MOST_TITLE = 80;

/** A title to begin with: the first sentence of the words, cut at a word. */
export function proposedTitle(text: string): string {
  const [first = ''] = text.split(/(?<=[.!?])\s/, 1);
  const sentence = first.replace(/[.!?]+$/, '').replace(/\s+/g, ' ');
  if (sentence.length <= MOST_TITLE) return sentence;
  return `${sentence.slice(0, MOST_TITLE).replace(/\s+\S*$/, '')} …`;
}
