/**
 * The words of the field as literal unions: one English word in code, tables and API for each Dutch word on screen.
 * The Dutch words stand in the wording files of `web/` and `reports/`.
 */

export const partyKinds = [
  'council',
  'advisory_board',
  'provider',
  'referrer',
  'certified_institution',
  'client_representative',
  'municipality',
  'other',
] as const;
export type PartyKind = (typeof partyKinds)[number];

export const channels = ['letter', 'email', 'form', 'document_comments', 'spreadsheet', 'meeting', 'interview'] as const;
export type Channel = (typeof channels)[number];

/** In what capacity a reaction was given: `opinion` is a zienswijze or wensen en bedenkingen. */
export const standings = ['opinion', 'advice', 'market_input', 'question'] as const;
export type Standing = (typeof standings)[number];

export const outcomes = [
  'incorporated',
  'partly_incorporated',
  'not_incorporated',
  'already_covered',
  'carried_forward',
  'noted',
  'answered',
  'out_of_scope',
] as const;
export type Outcome = (typeof outcomes)[number];

/** How far a point is on its way to a decision, in this order. */
export const pointSteps = ['new', 'themed', 'assigned', 'proposed', 'agreed', 'decided'] as const;
export type PointStep = (typeof pointSteps)[number];

/** Why a passage of a reaction is no point. */
export const noPointReasons = [
  'greeting',
  'heading',
  'page_furniture',
  'signature',
  'quoted_mail',
  'procedure',
  'letterhead',
  'disclaimer',
  'question_text',
  'introduction',
  'already_answered',
  /** The same words of the same party are in the register already. */
  'known_point',
  'other',
] as const;
export type NoPointReason = (typeof noPointReasons)[number];

/** Why a passage is confidential. */
export const confidentialReasons = ['trade_secret', 'personal_data', 'other'] as const;
export type ConfidentialReason = (typeof confidentialReasons)[number];

export const meetingKinds = ['market_consultation', 'dialogue_session', 'council_evening', 'working_group'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** How somebody who was asked to a meeting lies to it; `attended` is known afterwards. */
export const attendanceStates = ['invited', 'accepted', 'declined', 'attended'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** What a member municipality thinks of what the working group is about to decide. */
export const stances = ['for', 'against', 'abstains'] as const;
export type Stance = (typeof stances)[number];

/** Roles within one consultation; `administrator` is a property of the account, over the whole installation. */
export const roles = ['coordinator', 'member', 'party', 'reader'] as const;
export type Role = (typeof roles)[number];
