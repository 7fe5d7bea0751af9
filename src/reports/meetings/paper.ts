/** A piece to read at or after a meeting: headings, paragraphs and tables. The writer lays it out and adds nothing. */
export interface Paper {
  /** Dutch, as on top of it. */
  readonly title: string;
  readonly subtitle: string;
  /** Title of the consultation, in the foot of each page. */
  readonly consultation: string;
  /** YYYY-MM-DD. */
  readonly producedOn: string;
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `words` are a party's own. */
  | { readonly kind: 'text' | 'note' | 'words'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly PaperColumn[];
      readonly rows: readonly (readonly string[])[];
    };

export interface PaperColumn {
  readonly head: string;
  /** Share of the width of the page, 0 to 1. */
  readonly share: number;
}
