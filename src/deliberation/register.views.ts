import type { Evidence } from '../themes/suggesting/suggestion.js';
import type { Outcome, PartyKind, PointStep } from '../vocabulary.js';
import type { AssigneeView } from './flow/assignees.js';
import { type Draft, stepOf } from './flow/step.rules.js';
import type { Flow } from './flow/step.sql.js';

export interface ThemeOfPoint {
  readonly key: string;
  readonly label: string;
}

export interface SuggestionOfPoint extends ThemeOfPoint {
  /** 0 to 1. */
  readonly confidence: number;
  readonly state: 'open' | 'accepted' | 'rejected';
  /** Empty in a list; a point on its own shows it. */
  readonly evidence: readonly Evidence[];
}

export interface PointNumber {
  readonly id: string;
  readonly number: number;
}

/** A point in the register: the party's words, its themes, and what became of it. */
export interface PointRow {
  readonly id: string;
  readonly number: number;
  readonly reactionId: string;
  readonly partyId: string;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly text: string;
  readonly heading: string;
  readonly section: string;
  readonly locator: string;
  readonly question: number | null;
  readonly outcome: Outcome | null;
  /** Whether the decision promises a change that no document shows yet. */
  readonly changePending: boolean;
  readonly themes: readonly ThemeOfPoint[];
  /** The last of the steps in use that it reached, as far as the actor may know. */
  readonly step: PointStep;
  /** Who works on it; null for who is not in the working group. */
  readonly assignee: AssigneeView | null;
  /** The day before whose end a decision is wanted, YYYY-MM-DD; null for who is not in the working group. */
  readonly dueOn: string | null;
  /** Open ones, likeliest first; empty for who may not see suggestions. */
  readonly suggestions: readonly SuggestionOfPoint[];
  readonly version: number;
}

export interface PointView extends PointRow {
  readonly consultationId: string;
  readonly start: number;
  readonly end: number;
  readonly reaction: {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly receivedOn: string;
    readonly standing: string;
    readonly channel: string;
    readonly fileName: string;
  };
  /** Of its words; suggestions are made for Dutch, of another language only the heading says something. */
  readonly language: 'nl' | 'other' | 'unknown';
  /** Every suggestion ever made, with what a person said of it. */
  readonly allSuggestions: readonly SuggestionOfPoint[];
}

/** A point as the database gives it. */
export type RegisterRow = Omit<PointRow, 'themes' | 'suggestions' | 'changePending' | 'step' | 'assignee'> & {
  readonly changePending: number;
  readonly assigneeId: string | null;
};
/** Themes and suggestions of a point. */
export type Labels = Pick<PointRow, 'themes' | 'suggestions'>;

/** What tells the step of the points of a page, and who works on them. */
export interface FlowOfPage {
  readonly flow: Flow;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly assignees: ReadonlyMap<string, AssigneeView>;
  readonly seesPeople: boolean;
}

/** A point on its own, with where it stands in which reaction. */
export type DetailRow = RegisterRow & {
  consultationId: string;
  start: number;
  end: number;
  reactionNumber: number;
  reactionTitle: string;
  receivedOn: string;
  standing: string;
  channel: string;
  fileName: string;
};

/** Field by field: spreading the database's rows would cost a page of fifty half as much again as reading them. */
export const pointRow = (
  row: RegisterRow,
  labels: ReadonlyMap<string, Labels>,
  { flow, drafts, assignees, seesPeople }: FlowOfPage,
): PointRow => ({
  id: row.id,
  number: row.number,
  reactionId: row.reactionId,
  partyId: row.partyId,
  party: row.party,
  partyKind: row.partyKind,
  text: row.text,
  heading: row.heading,
  section: row.section,
  locator: row.locator,
  question: row.question,
  outcome: row.outcome,
  changePending: row.changePending === 1,
  step: stepOf(
    {
      isThemed: (labels.get(row.id)?.themes.length ?? 0) > 0,
      isAssigned: row.assigneeId !== null,
      draft: drafts.get(row.id) ?? 'none',
      isDecided: row.outcome !== null,
    },
    flow.used,
  ),
  assignee: assignees.get(row.assigneeId ?? '') ?? null,
  dueOn: seesPeople ? row.dueOn : null,
  themes: labels.get(row.id)?.themes ?? [],
  suggestions: labels.get(row.id)?.suggestions ?? [],
  version: row.version,
});
