import { Module } from '@nestjs/common';
import { DeliberationModule } from '../deliberation/deliberation.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { ReactionsModule } from '../reactions/reactions.module.js';
import { CornerAnswersController } from './answers.controller.js';
import { CornerAnswers } from './answers.js';
import { CornerController } from './corner.controller.js';
import { Corners } from './corners.js';
import { Drafts } from './drafts.js';
import { Receipts } from './receipts.js';
import { Sections } from './sections.js';
import { Submitting } from './submitting.js';

@Module({
  imports: [DeliberationModule, DocumentsModule, InvitationsModule, ReactionsModule],
  controllers: [CornerController, CornerAnswersController],
  providers: [Corners, Drafts, CornerAnswers, Receipts, Sections, Submitting],
  exports: [Corners, Drafts, CornerAnswers, Receipts, Sections, Submitting],
})
export class SubmissionsModule {}
