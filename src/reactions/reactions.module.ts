import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations/consultations.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { Admission } from './admission.js';
import { Alongside } from './alongside.js';
import { Boundaries } from './boundaries.js';
import { ColumnMappingsController } from './column-mappings.controller.js';
import { ColumnMappings } from './column-mappings.js';
import { ConfidentialController } from './confidential.controller.js';
import { ConfidentialPassages } from './confidential.js';
import { EnclosedTyping } from './enclosed-typing.js';
import { Enclosures } from './enclosures.js';
import { PointFollowers } from './followers.js';
import { FormIntake } from './form-intake.js';
import { Intake } from './intake.js';
import { IntakePlanner } from './intake-plan.js';
import { IntakeStore } from './intake-store.js';
import { WordStore } from './word-store.js';
import { KnownParties } from './known-parties.js';
import { KnownRows } from './known-rows.js';
import { MarkFollowers } from './mark-followers.js';
import { MeetingReactions } from './meeting-reactions.js';
import { MeetingReactionsController } from './meeting-reactions.controller.js';
import { PointSearch } from './point-search.js';
import { PointStore } from './point-store.js';
import { PointsController } from './points.controller.js';
import { ReactionParty } from './reaction-party.js';
import { ReactionsController } from './reactions.controller.js';
import { Reactions } from './reactions.js';
import { RewordingStore } from './rewording-store.js';
import { RewordingsController } from './rewordings.controller.js';
import { ReactionStore } from './reaction-store.js';
import { Rewordings } from './rewordings.js';
import { SheetColumns } from './sheet-columns.js';
import { SourceStore } from './source-store.js';
import { Sources } from './sources.js';
import { Storing } from './storing.js';
import { Transcriber } from './transcriber.js';
import { Typing } from './typing.js';
import { Waiting } from './waiting.js';
import { Withheld } from './withheld.js';

@Module({
  imports: [ConsultationsModule, MeetingsModule, PartiesModule],
  controllers: [
    ColumnMappingsController,
    ConfidentialController,
    MeetingReactionsController,
    PointsController,
    ReactionsController,
    RewordingsController,
  ],
  providers: [
    Admission,
    Alongside,
    Boundaries,
    ColumnMappings,
    ConfidentialPassages,
    EnclosedTyping,
    Enclosures,
    FormIntake,
    Intake,
    IntakePlanner,
    IntakeStore,
    ReactionStore,
    WordStore,
    KnownParties,
    KnownRows,
    MarkFollowers,
    MeetingReactions,
    PointFollowers,
    PointSearch,
    PointStore,
    Reactions,
    RewordingStore,
    Rewordings,
    SheetColumns,
    SourceStore,
    Sources,
    Storing,
    Transcriber,
    ReactionParty,
    Typing,
    Waiting,
    Withheld,
  ],
  exports: [
    Alongside,
    MarkFollowers,
    MeetingReactions,
    Boundaries,
    ColumnMappings,
    ConfidentialPassages,
    EnclosedTyping,
    Enclosures,
    FormIntake,
    Intake,
    PointFollowers,
    PointStore,
    Reactions,
    Rewordings,
    SheetColumns,
    Sources,
    Transcriber,
    ReactionParty,
    Typing,
    Waiting,
    Withheld,
  ],
})
export class ReactionsModule {}
