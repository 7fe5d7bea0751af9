import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import { Account, ApiToken, Membership, Session, SignInAttempt } from './access/account.entity.js';
import { AuditChain, AuditEntry } from './audit/audit-entry.entity.js';
import { Bundle, BundlePoint, BundleRejection, BundleRejectionPoint } from './bundles/bundle.entity.js';
import { Consultation, Question, Round } from './consultations/consultation.entity.js';
import { AgendaItem, AgendaPosition, MeetingAdoption } from './deliberation/agenda/agenda.entity.js';
import { BulkDecision, BulkDecisionPoint } from './deliberation/bulk/bulk-decision.entity.js';
import { ChangeLink, PointAnchor } from './deliberation/change-link.entity.js';
import { Decision } from './deliberation/decision.entity.js';
import { ChosenColumns, SavedView } from './deliberation/saved-view.entity.js';
import { TextBlock, TextBlockUse } from './deliberation/text-blocks/text-block.entity.js';
import { Change, ConsultedDocument, DocumentVersion, Passage } from './documents/document.entity.js';
import { Invitation, InvitationLink } from './invitations/invitation.entity.js';
import { Meeting, MeetingAttendance } from './meetings/meeting.entity.js';
import { Start1764000000000 } from './migrations/1764000000000-start.js';
import { Bundles1764100000000 } from './migrations/1764100000000-bundles.js';
import { Documents1764200000000 } from './migrations/1764200000000-documents.js';
import { Learning1764300000000 } from './migrations/1764300000000-learning.js';
import { Mapping1764400000000 } from './migrations/1764400000000-mapping.js';
import { MappingVersion1764450000000 } from './migrations/1764450000000-mapping-version.js';
import { Meetings1764510000000 } from './migrations/1764510000000-meetings.js';
import { Invitations1764520000000 } from './migrations/1764520000000-invitations.js';
import { Notes1764610000000 } from './migrations/1764610000000-notes.js';
import { TextBlocks1764620000000 } from './migrations/1764620000000-text-blocks.js';
import { BulkDecisions1764630000000 } from './migrations/1764630000000-bulk-decisions.js';
import { Publication1765300000000 } from './migrations/1765300000000-publication.js';
import { Submissions1765420000000 } from './migrations/1765420000000-submissions.js';
import { Misunderstandings1765430000000 } from './migrations/1765430000000-misunderstandings.js';
import { TrackedChanges1765450000000 } from './migrations/1765450000000-tracked-changes.js';
import { SavedViews1765500000000 } from './migrations/1765500000000-saved-views.js';
import { Steps1766010000000 } from './migrations/1766010000000-steps.js';
import { DueDays1766020000000 } from './migrations/1766020000000-due-days.js';
import { Presence1766030000000 } from './migrations/1766030000000-presence.js';
import { BulkUndoneBy1766100000000 } from './migrations/1766100000000-bulk-undone-by.js';
import { MeetingReactions1766110000000 } from './migrations/1766110000000-meeting-reactions.js';
import { StrayDismissals1766200000000 } from './migrations/1766200000000-stray-dismissals.js';
import { Rewordings1766300000000 } from './migrations/1766300000000-rewordings.js';
import { PublishedAnswers1766400000000 } from './migrations/1766400000000-published-answers.js';
import { HistoryFilters1766500000000 } from './migrations/1766500000000-history-filters.js';
import { IntakeDays1766600000000 } from './migrations/1766600000000-intake-days.js';
import { InvitationLanguage1766900000000 } from './migrations/1766900000000-invitation-language.js';
import { PublishedToParty1767000000000 } from './migrations/1767000000000-published-to-party.js';
import { Party } from './parties/party.entity.js';
import { Publication, PublishedPoint, PublishedTheme } from './publication/publication.entity.js';
import { ColumnMapping } from './reactions/column-mapping.entity.js';
import { ConfidentialPassage } from './reactions/confidential.entity.js';
import { MeetingReaction } from './reactions/meeting-reaction.entity.js';
import { NoPoint, Point, Reaction, Source, SourcePassage } from './reactions/reaction.entity.js';
import { Rewording } from './reactions/rewording.entity.js';
import { ReportTemplate } from './reports/template.entity.js';
import { Misunderstanding } from './submissions/misunderstanding.entity.js';
import { Draft, DraftEntry, DraftFile } from './submissions/submission.entity.js';
import { LearnedExample } from './themes/learned-example.entity.js';
import { StrayDismissal } from './themes/stray/stray-dismissal.entity.js';
import { Tagging, Theme, ThemeSuggestion } from './themes/theme.entity.js';
import { Note } from './working-group/note.entity.js';
import { Presence } from './working-group/presence.entity.js';

const entities = [
  Account,
  AgendaItem,
  AgendaPosition,
  ApiToken,
  AuditChain,
  AuditEntry,
  Bundle,
  BulkDecision,
  BulkDecisionPoint,
  BundlePoint,
  BundleRejection,
  BundleRejectionPoint,
  Change,
  ChangeLink,
  ChosenColumns,
  ColumnMapping,
  ConfidentialPassage,
  Consultation,
  ConsultedDocument,
  Decision,
  DocumentVersion,
  Draft,
  DraftEntry,
  DraftFile,
  Misunderstanding,
  Invitation,
  InvitationLink,
  LearnedExample,
  Meeting,
  MeetingAdoption,
  MeetingAttendance,
  MeetingReaction,
  Membership,
  NoPoint,
  Note,
  Party,
  Passage,
  Point,
  PointAnchor,
  Presence,
  Publication,
  PublishedPoint,
  PublishedTheme,
  Question,
  Reaction,
  ReportTemplate,
  Rewording,
  Round,
  SavedView,
  Session,
  SignInAttempt,
  Source,
  SourcePassage,
  StrayDismissal,
  Tagging,
  TextBlock,
  TextBlockUse,
  Theme,
  ThemeSuggestion,
];
const migrations = [
  Start1764000000000,
  Bundles1764100000000,
  Documents1764200000000,
  Learning1764300000000,
  Mapping1764400000000,
  MappingVersion1764450000000,
  Publication1765300000000,
  Meetings1764510000000,
  Invitations1764520000000,
  TrackedChanges1765450000000,
  SavedViews1765500000000,
  Rewordings1766300000000,
  StrayDismissals1766200000000,
  PublishedAnswers1766400000000,
  HistoryFilters1766500000000,
  IntakeDays1766600000000,
  InvitationLanguage1766900000000,
  Submissions1765420000000,
  Misunderstandings1765430000000,
  Notes1764610000000,
  TextBlocks1764620000000,
  BulkDecisions1764630000000,
  Steps1766010000000,
  BulkUndoneBy1766100000000,
  MeetingReactions1766110000000,
  DueDays1766020000000,
  Presence1766030000000,
  PublishedToParty1767000000000,
];

/** How TypeORM reaches the database that `DATABASE_URL` names. Migrations are run apart, under a lock (`platform/database/start.ts`). */
export function databaseOptions(databaseUrl: string): DataSourceOptions {
  const shared = { entities, migrations, synchronize: false, migrationsRun: false } as const;
  if (!databaseUrl.startsWith('sqlite:')) return { type: 'postgres', url: databaseUrl, poolSize: 10, ...shared };
  const database = databaseUrl.slice('sqlite:'.length);
  mkdirSync(dirname(database), { recursive: true });
  return {
    type: 'better-sqlite3',
    database,
    enableWAL: true,
    timeout: 30_000,
    prepareDatabase: (connection: { pragma(text: string): void }) => {
      connection.pragma('synchronous = NORMAL');
      connection.pragma('foreign_keys = ON');
      connection.pragma('cache_size = -65536');
    },
    ...shared,
  };
}
