import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { mustBeCurrent } from '../platform/input/version.js';
import { notFound } from '../platform/problems/problem.js';
import { Scheme, type ThemeRow } from './scheme.js';
import type { MoveTheme } from './themes.input.js';

interface Placed {
  readonly id: string;
  readonly consultationId: string;
  readonly position: number;
  readonly version: number;
}

/** In which order the themes of a scheme stand: on pages, in filters and in reports. */
@Injectable()
export class ThemeOrder {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly scheme: Scheme,
  ) {}

  /**
   * Gives a theme its place, from 1; the others keep their order. A place beyond the last is the last.
   * @returns the scheme in its new order
   * @throws Problem `theme-not-found`, `stale-edit`.
   */
  async move(actor: Actor, id: string, { position, version }: MoveTheme): Promise<ThemeRow[]> {
    return this.database.write(async () => {
      const { consultationId } = await this.allowed(actor, id);
      await this.database.lock('consultation', consultationId);
      const theme = await this.allowed(actor, id);
      mustBeCurrent(theme, version);
      const themes = await this.database.read<Placed>(
        'SELECT id, "consultationId", position, version FROM theme WHERE "consultationId" = $1 ORDER BY position, id',
        [consultationId],
      );
      const before = themes.findIndex((one) => one.id === id) + 1;
      const others = themes.filter((one) => one.id !== id);
      const after = Math.min(position, themes.length);
      if (after === before) return this.scheme.list(actor, consultationId);
      for (const [at, one] of [...others.slice(0, after - 1), theme, ...others.slice(after - 1)].entries())
        if (one.position !== at) await this.database.execute('UPDATE theme SET position = $1 WHERE id = $2', [at, one.id]);
      await this.database.execute('UPDATE theme SET version = version + 1 WHERE id = $1', [id]);
      const subject = { kind: 'theme', id };
      await this.audit.record(actor, {
        consultationId,
        action: 'theme.moved',
        subject,
        before: { position: before },
        after: { position: after },
      });
      return this.scheme.list(actor, consultationId);
    });
  }

  private async allowed(actor: Actor, id: string): Promise<Placed> {
    const theme = await this.database.readOne<Placed>('SELECT id, "consultationId", position, version FROM theme WHERE id = $1', [id]);
    if (!theme) throw notFound('theme', id);
    mustBeAllowedOn(actor, 'theme.change', 'theme.see', theme, 'theme');
    return theme;
  }
}
