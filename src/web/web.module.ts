import { Module } from '@nestjs/common';
import { BundlesModule } from '../bundles/bundles.module.js';
import { ConsultationsModule } from '../consultations/consultations.module.js';
import { AgendaModule } from '../deliberation/agenda/agenda.module.js';
import { DeliberationModule } from '../deliberation/deliberation.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { PROBLEM_PAGE } from '../platform/problems/problem.filter.js';
import { PublicationModule } from '../publication/publication.module.js';
import { ReactionsModule } from '../reactions/reactions.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { SubmissionsModule } from '../submissions/submissions.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { WorkingGroupModule } from '../working-group/working-group.module.js';
import { WorklistModule } from '../worklist/worklist.module.js';
import { AccessPages } from './access/access.web.js';
import { OwnAccountPages } from './access/account.web.js';
import { AccountsPages } from './access/accounts.web.js';
import { DecidedPages } from './bulk/decided.web.js';
import { DecidingPages } from './bulk/deciding.web.js';
import { ShownDeciding } from './bulk/shown-deciding.js';
import { BundlePages } from './bundles/bundle.web.js';
import { BundlesPages } from './bundles/bundles.web.js';
import { NewBundlePages } from './bundles/new-bundle.web.js';
import { ShownBundle } from './bundles/shown-bundle.js';
import { ShownBundles } from './bundles/shown-bundles.js';
import { ConsultationsPages } from './consultations/consultations.web.js';
import { DashboardPages } from './consultations/dashboard.web.js';
import { RoadmapPages } from './consultations/roadmap.web.js';
import { AnswersPages } from './corner/answers.web.js';
import { CornerPages } from './corner/corner.web.js';
import { EntryPages } from './corner/entry.web.js';
import { CouncilPages } from './councils/councils.web.js';
import { ChangeTablePages } from './documents/change-table.web.js';
import { ChangesPages } from './documents/changes.web.js';
import { DocumentsPages } from './documents/documents.web.js';
import { LinkTogetherPages } from './documents/link-together.web.js';
import { ShownChanges } from './documents/shown-changes.js';
import { VersionPages } from './documents/version.web.js';
import { PointAssignmentPages } from './flow/assignment.web.js';
import { AssignmentViews } from './flow/assignment-views.js';
import { PresencePages } from './flow/presence.web.js';
import { PresenceViews } from './flow/presence-views.js';
import { WorkloadPages } from './flow/workload.web.js';
import { HelpPages } from './help/help.web.js';
import { HistoryPages } from './history/history.web.js';
import { HomePages } from './home/home.web.js';
import { DoorPages } from './invitations/door.web.js';
import { InvitationsPages } from './invitations/invitations.web.js';
import { LanguagePages } from './language/language.web.js';
import { AdoptionPages } from './meetings/adoption.web.js';
import { AgendaPages } from './meetings/agenda.web.js';
import { AgendaItemPages } from './meetings/agenda-item.web.js';
import { MeetingsPages } from './meetings/meetings.web.js';
import { MeetingPapersPages } from './meetings/papers.web.js';
import { ShownAgenda } from './meetings/shown-agenda.js';
import { ShownItem } from './meetings/shown-item.js';
import { ShownMeeting } from './meetings/shown-meeting.js';
import { NoteViews } from './notes/note-views.js';
import { NotePages } from './notes/notes.web.js';
import { PartiesPages } from './parties/parties.web.js';
import { ComeBack } from './points/come-back.js';
import { ConfidentialPages } from './points/confidential.web.js';
import { PointPages } from './points/point.web.js';
import { PointViews } from './points/point-views.js';
import { PointsPages } from './points/points.web.js';
import { SavedViewPages } from './points/saved-views.web.js';
import { ShownPoint } from './points/shown-point.js';
import { ShownPoints } from './points/shown-points.js';
import { renderProblem } from './problems/problem-page.js';
import { PublicPages } from './public-register/public.web.js';
import { PublicationPages } from './publication/publication.web.js';
import { AssignmentPages } from './reactions/assignment.web.js';
import { ColumnsPages } from './reactions/columns.web.js';
import { EnclosedTextPages } from './reactions/enclosed-text.web.js';
import { FilesIntake } from './reactions/files-intake.js';
import { IntakePages } from './reactions/intake.web.js';
import { LookingPages } from './reactions/looking.web.js';
import { MappingsPages } from './reactions/mappings.web.js';
import { ReactionPages } from './reactions/reaction.web.js';
import { ReactionMeetingPages } from './reactions/reaction-meeting.web.js';
import { ReactionsPages } from './reactions/reactions.web.js';
import { RewordingPages } from './reactions/rewordings.web.js';
import { SendersPages } from './reactions/senders.web.js';
import { ShownReaction } from './reactions/shown-reaction.js';
import { ReportsPages } from './reports/reports.web.js';
import { PeoplePages } from './settings/people.web.js';
import { RoundPages } from './settings/rounds.web.js';
import { SettingsPages } from './settings/settings.web.js';
import { ShownSettings } from './settings/shown-settings.js';
import { StepPages } from './settings/steps.web.js';
import { StatementPages } from './statements/statements.web.js';
import { QuickTaggingPages } from './tagging/quick-tagging.web.js';
import { BlockViews } from './text-blocks/block-views.js';
import { TextBlockPages } from './text-blocks/text-blocks.web.js';
import { StraySubjectsPages } from './themes/stray-subjects.web.js';
import { ThemeFilesPages } from './themes/theme-files.web.js';
import { ThemeGoingPages } from './themes/theme-going.web.js';
import { ThemeSplittingPages } from './themes/theme-splitting.web.js';
import { ThemesPages } from './themes/themes.web.js';

/** The pages: they show what the services give, and hand them what forms ask for. */
@Module({
  imports: [
    PartiesModule,
    ConsultationsModule,
    InvitationsModule,
    DocumentsModule,
    MeetingsModule,
    ReactionsModule,
    ThemesModule,
    BundlesModule,
    DeliberationModule,
    AgendaModule,
    WorkingGroupModule,
    ReportsModule,
    SubmissionsModule,
    PublicationModule,
    WorklistModule,
  ],
  controllers: [
    AccessPages,
    HomePages,
    LanguagePages,
    OwnAccountPages,
    AccountsPages,
    ConsultationsPages,
    DashboardPages,
    RoadmapPages,
    PartiesPages,
    InvitationsPages,
    DoorPages,
    CornerPages,
    AnswersPages,
    EntryPages,
    SettingsPages,
    RoundPages,
    PeoplePages,
    ThemeGoingPages,
    StepPages,
    PointAssignmentPages,
    PresencePages,
    ThemeSplittingPages,
    WorkloadPages,
    StraySubjectsPages,
    ThemesPages,
    ThemeFilesPages,
    IntakePages,
    AssignmentPages,
    SendersPages,
    ColumnsPages,
    ReactionsPages,
    ReactionPages,
    ReactionMeetingPages,
    LookingPages,
    MappingsPages,
    EnclosedTextPages,
    RewordingPages,
    PointsPages,
    PointPages,
    SavedViewPages,
    NotePages,
    TextBlockPages,
    QuickTaggingPages,
    DecidingPages,
    DecidedPages,
    NewBundlePages,
    BundlesPages,
    BundlePages,
    DocumentsPages,
    ChangesPages,
    LinkTogetherPages,
    ChangeTablePages,
    VersionPages,
    MeetingsPages,
    AgendaPages,
    AgendaItemPages,
    AdoptionPages,
    MeetingPapersPages,
    ReportsPages,
    StatementPages,
    HelpPages,
    HistoryPages,
    ConfidentialPages,
    CouncilPages,
    PublicationPages,
    PublicPages,
  ],
  providers: [
    { provide: PROBLEM_PAGE, useValue: renderProblem },
    FilesIntake,
    ShownChanges,
    ShownReaction,
    PointViews,
    AssignmentViews,
    PresenceViews,
    NoteViews,
    BlockViews,
    ComeBack,
    ShownPoint,
    ShownPoints,
    ShownSettings,
    ShownDeciding,
    ShownBundle,
    ShownBundles,
    ShownMeeting,
    ShownAgenda,
    ShownItem,
  ],
  exports: [PROBLEM_PAGE],
})
export class WebModule {}
