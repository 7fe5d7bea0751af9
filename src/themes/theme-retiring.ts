import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { Surroundings } from '../platform/surroundings.js';
import { CarriedThemes } from './carried-themes.js';
import { Learning } from './learning.js';
import { dropOpen } from './suggestion-states.js';
import type { Theme } from './theme.entity.js';
import { ThemeUse } from './theme-use.js';
import type { RetireTheme } from './themes.input.js';

/** Takes a theme out of use: it is no longer given or suggested; points that carry it keep it or lose it, as chosen. */
@Injectable()
export class ThemeRetiring {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly use: ThemeUse,
    private readonly carried: CarriedThemes,
    private readonly learning: Learning,
  ) {}

  /** Left out, points keep it. @throws Problem `theme-not-found`, `stale-edit`, `theme-use-changed`. */
  async retire(actor: Actor, id: string, { points = 'keep', seen, version }: RetireTheme = {}): Promise<Theme> {
    const theme = await this.database.write(async () => {
      await this.database.lock('theme', id);
      const found = await this.use.mayChange(actor, id);
      if (found.retiredAt) return found;
      mustBeCurrent(found, version);
      await this.use.mustBeAsSeen(found, seen);
      const changed = points === 'drop' ? await this.carried.replace(actor, found, () => []) : 0;
      const retiredAt = this.surroundings.timestamp();
      await this.database.execute('UPDATE theme SET "retiredAt" = $1, version = version + 1 WHERE id = $2', [retiredAt, id]);
      await dropOpen(this.database, id);
      const { consultationId } = found;
      const after = points === 'drop' ? { retiredAt, points: changed } : { retiredAt };
      await this.audit.record(actor, { consultationId, action: 'theme.retired', subject: { kind: 'theme', id }, after });
      return found;
    });
    this.learning.note(theme.consultationId);
    return this.use.mayChange(actor, id);
  }
}
