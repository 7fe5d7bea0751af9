import type { Channel, NoPointReason, Outcome, PartyKind } from '../../vocabulary.js';

/**
 * How a reaction would be split. Points and no-points together tile the document's text: every character lies in exactly one
 * of them (white space belongs to the span before it, or at the very start to the first span).
 */
export interface SplitProposal {
  readonly points: readonly ProposedPoint[];
  readonly noPoints: readonly ProposedNoPoint[];
  /** Share of characters within a point or no-point: 1 when nothing was missed. */
  readonly coverage: number;
  /** Chapters of several parties in one file, in order; empty when the whole file is one party's. */
  readonly parts: readonly ProposedPart[];
  /** Numbered questions that were put to the parties, as found in the introduction. */
  readonly questions: readonly ProposedQuestion[];
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
}

export interface ProposedPoint {
  /** The party's own words, wrapped lines joined and hyphenation mended, bullets left out. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly heading?: string;
  /** Name of the party as it stands in the document, where the document says so. */
  readonly party?: string;
  /** Number of the consultation question it answers. */
  readonly question?: number;
  /** Reference to the consulted document: `paragraaf 3.2`, `art. 4 lid 2`, `blz. 12`. */
  readonly section?: string;
  /** Where a person finds it back: `alinea 4`, `tabel 1, rij 12`, `bladzijde 3`, `00:12:40`. */
  readonly locator: string;
  readonly speaker?: string;
  readonly time?: number;
  /** Answer and outcome that came in with the point, in a consultation table that was already treated. */
  readonly history?: { readonly answer?: string; readonly outcome?: Outcome; readonly realised?: string; readonly number?: string };
}

export interface ProposedNoPoint {
  readonly start: number;
  readonly end: number;
  readonly reason: NoPointReason;
}

export interface ProposedPart {
  /** As printed: `Gemeente Epe (integrale reactie Jeugdhulp en Wmo)`. */
  readonly title: string;
  /** The party's name as the register writes it: `Gemeenteraad Epe`. */
  readonly party: string;
  readonly kind: PartyKind;
  readonly start: number;
  readonly end: number;
  /** What a list of whole reactions says of this one. */
  readonly sent?: SentAs;
}

/** How a reaction of a list came in, as its row says. */
export interface SentAs {
  readonly row: number;
  readonly channel?: Channel;
  readonly receivedOn?: string;
  /** Under which it was registered by whoever received it. */
  readonly number?: string;
}

export interface ProposedQuestion {
  readonly number: number;
  readonly text: string;
}
