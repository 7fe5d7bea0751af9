import { Module } from '@nestjs/common';
import { VerificationController } from './verification.controller.js';
import { Verification } from './verification.js';

@Module({ controllers: [VerificationController], providers: [Verification], exports: [Verification] })
export class VerificationModule {}
