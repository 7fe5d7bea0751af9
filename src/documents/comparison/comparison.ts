/** A paragraph, heading, list item or table row of one version, in order. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'list_item' | 'table_row' | 'footnote';
  readonly text: string;
  /** Number or bullet as printed. */
  readonly marker?: string;
  /** Depth of a heading, 1 = highest; nesting of a list item. */
  readonly level?: number;
  /** Cells of a table row. */
  readonly cells?: readonly string[];
  /** The section it stands in: number and title of the nearest heading, `3.2 Wachttijden`. */
  readonly section: string;
}

/** How a passage of one version continues in the next. */
export interface Succession {
  /** Index in the version before. */
  readonly before: number;
  /** Index in the version after. */
  readonly after: number;
  /** How sure it is the same passage, 0 to 1; 1 when the text is the same in the same place. */
  readonly likelihood: number;
  readonly how: 'same' | 'reworded' | 'moved' | 'split' | 'merged';
}

export type ChangeKind = 'inserted' | 'deleted' | 'reworded' | 'moved' | 'split' | 'merged' | 'renumbered';

/** A difference between two versions that asks for an explanation. */
export interface DocumentChange {
  readonly kind: ChangeKind;
  /** Indices of the passages concerned, in either version; empty on the side where there is nothing. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Section in the later version, or in the earlier one for a deletion. */
  readonly section: string;
  /** Was, as one text (passages on lines of their own). */
  readonly was: string;
  /** Wordt. */
  readonly becomes: string;
  /** The words, in order: what stayed, what went, what came. Joining `same` and `gone` gives `was`, `same` and `came` gives `becomes`. */
  readonly words: readonly WordChange[];
  /** Tracked changes of the later version's file that it is made of; absent where there are none. */
  readonly edits?: readonly TrackedEdit[];
}

/** A change as Word tracked it: by whom, and when. */
export interface TrackedEdit {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  /** ISO 8601 as it stands in the file; empty when the file has none. */
  readonly at: string;
  readonly text: string;
}

export interface WordChange {
  readonly kind: 'same' | 'gone' | 'came';
  readonly text: string;
}

export interface Comparison {
  readonly successions: readonly Succession[];
  readonly changes: readonly DocumentChange[];
  /** Share of the earlier version's text that lives on, 0 to 1; near 0 means: not two versions of one document. */
  readonly kinship: number;
}

/** A decided point for which a change is looked for. */
export interface PointToLink {
  readonly id: string;
  readonly text: string;
  /** Section it refers to, as written: `paragraaf 3.2`. */
  readonly section?: string;
  /** Motivation and answer of its decision, which often say what changed. */
  readonly answer?: string;
  /** Where the decision says it was worked in: `Inkoopstrategie 0.3, paragraaf 4.3`. */
  readonly places?: readonly string[];
  /** The tracked change that the party suggested in its copy of the draft, with the words around it. */
  readonly suggested?: { readonly removed: string; readonly added: string; readonly around: string };
}

export interface ProposedLink {
  /** Index in `Comparison.changes`. */
  readonly change: number;
  readonly pointId: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly LinkReason[];
}

export interface LinkReason {
  readonly kind: 'proposed_words' | 'shared_words' | 'section' | 'place' | 'tracked_change';
  /** The words or section that led to it. */
  readonly text: string;
  readonly share: number;
}
