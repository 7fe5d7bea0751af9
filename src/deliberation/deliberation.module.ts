import { Module } from '@nestjs/common';
import { BundlesModule } from '../bundles/bundles.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { ReactionsModule } from '../reactions/reactions.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { BulkDecisionsController } from './bulk/bulk-decisions.controller.js';
import { BulkDecisions } from './bulk/bulk-decisions.js';
import { BulkDecisionHistory } from './bulk/bulk-history.js';
import { BulkDecisionPreview } from './bulk/bulk-preview.js';
import { BundleDecisionsController } from './bundle-decisions.controller.js';
import { BundleDecisions } from './bundle-decisions.js';
import { ChangeLinkStore } from './change-link-store.js';
import { ChangeLinks } from './change-links.js';
import { Decisions } from './decisions.js';
import { DeliberationController } from './deliberation.controller.js';
import { Assignees } from './flow/assignees.js';
import { Assignments } from './flow/assignments.js';
import { BulkAssignments } from './flow/bulk-assignments.js';
import { FlowController } from './flow/flow.controller.js';
import { Steps } from './flow/steps.js';
import { Workload } from './flow/workload.js';
import { ImportedDecisions } from './imported-decisions.js';
import { LinksController } from './links.controller.js';
import { PartyAnswersController } from './party-answers.controller.js';
import { PartyAnswers } from './party-answers.js';
import { PassagePoints } from './passage-points.js';
import { PointLabels } from './point-labels.js';
import { PublishedAnswers } from './published-answers.js';
import { Register } from './register.js';
import { SavedViewsController } from './saved-views.controller.js';
import { SavedViews } from './saved-views.js';
import { Statistics } from './statistics.js';
import { Answering } from './text-blocks/answering.js';
import { TextBlockUse } from './text-blocks/text-block-uses.js';
import { TextBlocksController } from './text-blocks/text-blocks.controller.js';
import { TextBlocks } from './text-blocks/text-blocks.js';
import { Trace } from './trace.js';

@Module({
  imports: [BundlesModule, DocumentsModule, ReactionsModule, ThemesModule],
  controllers: [
    BulkDecisionsController,
    BundleDecisionsController,
    DeliberationController,
    FlowController,
    LinksController,
    PartyAnswersController,
    SavedViewsController,
    TextBlocksController,
  ],
  providers: [
    Answering,
    Assignees,
    Assignments,
    BulkDecisionHistory,
    BulkDecisionPreview,
    BulkAssignments,
    Workload,
    BulkDecisions,
    BundleDecisions,
    ChangeLinkStore,
    ChangeLinks,
    Decisions,
    ImportedDecisions,
    PartyAnswers,
    PassagePoints,
    PointLabels,
    PublishedAnswers,
    Register,
    SavedViews,
    Statistics,
    Steps,
    TextBlocks,
    TextBlockUse,
    Trace,
  ],
  exports: [
    Answering,
    Assignees,
    Assignments,
    BulkDecisionHistory,
    BulkDecisionPreview,
    BulkAssignments,
    Workload,
    BulkDecisions,
    BundleDecisions,
    ChangeLinks,
    Decisions,
    PartyAnswers,
    PassagePoints,
    PublishedAnswers,
    Register,
    SavedViews,
    Statistics,
    Steps,
    TextBlocks,
    TextBlockUse,
    Trace,
  ],
})
export class DeliberationModule {}
