import { Module } from '@nestjs/common';
import { ReactionsModule } from '../reactions/reactions.module.js';
import { BundlePreview } from './bundle-preview.js';
import { BundleProposals } from './bundle-proposals.js';
import { BundleStore } from './bundle-store.js';
import { BundlesController } from './bundles.controller.js';
import { Bundles } from './bundles.js';
import { Comparisons } from './comparisons.js';
import { Opposition } from './opposition.js';
import { SimilarPoints } from './similar-points.js';

@Module({
  imports: [ReactionsModule],
  controllers: [BundlesController],
  providers: [BundlePreview, BundleProposals, Bundles, BundleStore, Comparisons, Opposition, SimilarPoints],
  exports: [BundlePreview, BundleProposals, Bundles, SimilarPoints],
})
export class BundlesModule {}
