import type { INestApplicationContext } from '@nestjs/common';
import { operator } from '../access/actor.js';
import type { Actor } from '../access/permissions.js';
import { Agendas } from '../deliberation/agenda/agendas.js';
import { Deliberations } from '../deliberation/agenda/deliberations.js';
import { Attendances } from '../meetings/attendances.js';
import { Meetings } from '../meetings/meetings.js';
import { demoMeeting } from './meeting.js';

/** Holds the sample's meeting of the working group. @param pointWith finds a point by its party and its words. */
export async function loadMeeting(
  app: INestApplicationContext,
  consultationId: string,
  actors: ReadonlyMap<string, Actor>,
  pointWith: (party: string, snippet: string) => Promise<string>,
): Promise<void> {
  const { madeBy, title, startsAt, place, people, items } = demoMeeting;
  const actor = actors.get(madeBy) ?? operator;
  const { id } = await app.get(Meetings).add(actor, consultationId, { kind: 'working_group', title, startsAt, place });
  await app.get(Attendances).set(actor, id, { people: people.map((person) => ({ ...person })) });
  for (const { party, snippet, said } of items) {
    await app.get(Agendas).add(actor, id, { points: [await pointWith(party, snippet)] });
    const item = (await app.get(Agendas).of(actor, id)).at(-1);
    if (item && said) await app.get(Deliberations).discuss(actor, item.id, said);
  }
}
