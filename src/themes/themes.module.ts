import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations/consultations.module.js';
import { ReactionsModule } from '../reactions/reactions.module.js';
import { BulkPreview } from './bulk-preview.js';
import { BulkTaggingUndo } from './bulk-tagging-undo.js';
import { CarriedThemes } from './carried-themes.js';
import { ConfirmedExamples } from './confirmed-examples.js';
import { LearnedExamples } from './learned-examples.js';
import { Learning } from './learning.js';
import { LearningOrder } from './learning-order.js';
import { Opening } from './opening.js';
import { SchemeController } from './scheme.controller.js';
import { Scheme } from './scheme.js';
import { SchemeFiles } from './scheme-files.js';
import { ChatService } from './service/chat-service.js';
import { ServiceSuggestions } from './service/service-suggestions.js';
import { SplitProposals } from './split-proposals.js';
import { StraySubjectsController } from './stray/stray-subjects.controller.js';
import { StraySubjects } from './stray/stray-subjects.js';
import { Suggestions } from './suggestions.js';
import { Taggings } from './tagging.js';
import { ThemeKnowledge } from './theme-knowledge.js';
import { ThemeMerging } from './theme-merging.js';
import { ThemeOrder } from './theme-order.js';
import { ThemeParts } from './theme-parts.js';
import { ThemeRetiring } from './theme-retiring.js';
import { ThemeSplitsController } from './theme-splits.controller.js';
import { ThemeSplitting } from './theme-splitting.js';
import { ThemeUse } from './theme-use.js';
import { ThemesController } from './themes.controller.js';

@Module({
  imports: [ConsultationsModule, ReactionsModule],
  controllers: [SchemeController, StraySubjectsController, ThemeSplitsController, ThemesController],
  providers: [
    BulkPreview,
    BulkTaggingUndo,
    CarriedThemes,
    ChatService,
    ConfirmedExamples,
    LearnedExamples,
    Learning,
    LearningOrder,
    Opening,
    Scheme,
    SchemeFiles,
    ServiceSuggestions,
    Suggestions,
    Taggings,
    ThemeKnowledge,
    ThemeMerging,
    ThemeParts,
    ThemeOrder,
    ThemeRetiring,
    ThemeSplitting,
    SplitProposals,
    StraySubjects,
    ThemeUse,
  ],
  exports: [
    BulkPreview,
    BulkTaggingUndo,
    LearnedExamples,
    Learning,
    LearningOrder,
    Opening,
    Scheme,
    SchemeFiles,
    ServiceSuggestions,
    Suggestions,
    Taggings,
    ThemeMerging,
    ThemeOrder,
    ThemeRetiring,
    ThemeSplitting,
    SplitProposals,
    StraySubjects,
    ThemeUse,
  ],
})
export class ThemesModule {}
