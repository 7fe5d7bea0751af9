import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AccountsController } from './accounts.controller.js';
import { Accounts } from './accounts.js';
import { FirstAccount } from './first-account.js';
import { Guests } from './guests.js';
import { Memberships } from './memberships.js';
import { Sessions } from './sessions.js';
import { Throttle } from './throttle.js';
import { Tokens } from './tokens.js';

@Global()
@Module({
  imports: [AuditModule],
  controllers: [AccountsController],
  providers: [Accounts, FirstAccount, Guests, Memberships, Sessions, Throttle, Tokens],
  exports: [Accounts, FirstAccount, Guests, Memberships, Sessions, Tokens],
})
export class AccessModule {}
