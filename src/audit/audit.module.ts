import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';
import { History } from './history.js';

@Global()
@Module({ providers: [Audit, History], exports: [Audit, History] })
export class AuditModule {}
