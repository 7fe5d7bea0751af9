import { Module } from '@nestjs/common';
import { Changes } from './changes.js';
import { DocumentsController } from './documents.controller.js';
import { Documents } from './documents.js';
import { VersionFollowers } from './version-followers.js';
import { Versions } from './versions.js';

@Module({
  controllers: [DocumentsController],
  providers: [Changes, Documents, VersionFollowers, Versions],
  exports: [Changes, Documents, VersionFollowers, Versions],
})
export class DocumentsModule {}
