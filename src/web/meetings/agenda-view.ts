import type { ItemState } from '../../deliberation/agenda/agenda.rules.js';
import type { SectionLine } from '../../deliberation/agenda/section.rules.js';
import type { Outcome, PartyKind, Stance } from '../../vocabulary.js';
import type { FormState } from '../components/form-state.js';

export interface AgendaLine {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  /** Of the point; null for a bundle. */
  readonly number: number | null;
  readonly bundleId: string | null;
  readonly points: number;
  readonly state: ItemState;
  readonly outcome: Outcome | null;
  readonly version: number;
}

export interface AdoptionLine {
  readonly id: string;
  readonly adoptedOn: string;
  readonly signedBy: string;
  readonly items: number;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The agenda on the page of its meeting. */
export interface AgendaShown {
  readonly lines: readonly AgendaLine[];
  readonly adoptions: readonly AdoptionLine[];
  readonly themes: readonly Choice[];
  readonly sections: readonly Choice[];
  readonly parties: readonly Choice[];
  readonly steps: readonly Choice[];
  readonly people: readonly Choice[];
  /** Fields `numbers`, `theme`, `section`, `party`, `step`, `assignee`. */
  readonly form: FormState;
}

export interface VoiceShown {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly partyKind: PartyKind;
  readonly text: string;
  readonly outcome: Outcome | null;
}

export interface MemberShown {
  /** TOOI code. */
  readonly municipality: string;
  readonly name: string;
  readonly stance: Stance | null;
  readonly words: string;
}

/** The passage of a document that a point is about, as the latest version has it. */
export interface PassageShown {
  readonly href: string;
  readonly document: string;
  readonly label: string;
  readonly section: string;
  readonly text: string;
  /** What stands under it, when it is a heading: the beginning, and what is only shown when asked for. */
  readonly shown: readonly SectionLine[];
  readonly more: readonly SectionLine[];
}

export interface ItemShown {
  readonly id: string;
  readonly meetingId: string;
  readonly position: number;
  readonly title: string;
  readonly state: ItemState;
  readonly outcome: Outcome | null;
  readonly version: number;
  readonly basis: string;
  readonly changed: boolean;
  readonly points: readonly VoiceShown[];
  readonly members: readonly MemberShown[];
  readonly notes: string;
  readonly motivation: string;
  readonly answer: string;
  readonly notIncorporated: string;
}

/** The first that was not spoken of yet, or else the first of all. */
export const firstToDiscuss = (lines: readonly AgendaLine[]): AgendaLine | undefined =>
  lines.find(({ state }) => state === 'open') ?? lines[0];
