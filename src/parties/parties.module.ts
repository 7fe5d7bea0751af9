import { Module } from '@nestjs/common';
import { PartiesController } from './parties.controller.js';
import { Parties } from './parties.js';

@Module({ controllers: [PartiesController], providers: [Parties], exports: [Parties] })
export class PartiesModule {}
