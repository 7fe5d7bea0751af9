import { Injectable } from '@nestjs/common';
import { type Actor, isAllowed } from '../../access/permissions.js';
import type { NoteSubject } from '../../working-group/notes.js';
import { Presences } from '../../working-group/presences.js';
import type { PresenceShown } from './presence.js';

/** Says that somebody looks at a page, and who else does. */
@Injectable()
export class PresenceViews {
  constructor(private readonly presences: Presences) {}

  /** Null for who is not in the working group. */
  async of(actor: Actor, consultationId: string, subject: NoteSubject): Promise<PresenceShown | null> {
    if (!isAllowed(actor, 'presence.see', consultationId)) return null;
    return this.here(actor, subject);
  }

  async here(actor: Actor, subject: NoteSubject): Promise<PresenceShown> {
    return { subject, names: (await this.presences.look(actor, subject)).map(({ name }) => name) };
  }
}
