import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import type { OpenConsultation } from '../consultations/consultations.input.js';
import { Consultations, type ConsultationView } from '../consultations/consultations.js';
import { Database } from '../platform/database/database.js';
import { Scheme } from './scheme.js';

/** Opens a consultation together with its own copy of the theme scheme. */
@Injectable()
export class Opening {
  constructor(
    private readonly database: Database,
    private readonly consultations: Consultations,
    private readonly scheme: Scheme,
  ) {}

  /** @throws Problem `invalid-input`, `not-allowed`. */
  async open(actor: Actor, input: OpenConsultation): Promise<ConsultationView> {
    const id = await this.database.write(async () => {
      const opened = await this.consultations.open(actor, input);
      await this.scheme.start(actor, opened);
      return opened;
    });
    // Whoever opened it coordinates it, which the actor of this request does not know yet.
    const memberships = new Map(actor.memberships).set(id, { role: 'coordinator', partyId: null });
    return this.consultations.get({ ...actor, memberships }, id);
  }
}
