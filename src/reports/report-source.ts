/** What a report is made from: the points as the register knows them, and what they are about. */
import type { Outcome, PartyKind } from '../vocabulary.js';
import type { ReportRow, ReportTogether } from './report.js';

/** A point as the register knows it; the words of the report are made from it. */
export interface ReportSourceRow
  extends Omit<
    ReportRow,
    'themes' | 'outcome' | 'outcomeLabel' | 'motivation' | 'answer' | 'incorporatedIn' | 'changed' | 'answeredAt' | 'together'
  > {
  readonly partyId: string;
  /** Keys of its themes, the leading one first. */
  readonly themes: readonly string[];
  /** The decision that stands; null while there is none. */
  readonly decision: ReportDecision | null;
  /** The points with which it was answered; absent when it was answered on its own. */
  readonly together?: ReportTogether | null | undefined;
}

export interface ReportDecision {
  readonly outcome: Outcome;
  readonly motivation: string;
  readonly answer: string;
  /** Changes of the text that it caused; `version` is the label of the version in which the change appears. */
  readonly changes: readonly { readonly document: string; readonly version: string; readonly section: string }[];
}

export interface ReportParty {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
}

/** What a report is about, apart from the points. */
export interface ReportSubject {
  readonly consultation: {
    readonly id: string;
    readonly title: string;
    /** YYYY-MM-DD. */
    readonly opensOn?: string | undefined;
    readonly closesOn?: string | undefined;
    readonly questions: readonly { readonly number: string; readonly text: string }[];
  };
  /** The scheme, in its order. */
  readonly themes: readonly { readonly key: string; readonly label: string }[];
  /** YYYY-MM-DD. */
  readonly producedOn: string;
  readonly organisation?: string | undefined;
}
