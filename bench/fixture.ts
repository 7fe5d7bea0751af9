import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Accounts } from '../src/access/accounts.js';
import { operator } from '../src/access/actor.js';
import { Tokens } from '../src/access/tokens.js';
import { Parties } from '../src/parties/parties.js';
import { Database } from '../src/platform/database/database.js';
import { Surroundings } from '../src/platform/surroundings.js';
import { PointSearch } from '../src/reactions/point-search.js';
import { Opening } from '../src/themes/opening.js';
import { outcomes } from '../src/vocabulary.js';

const words =
  'wachttijd tarief continuïteit hulpverlener toezicht kwaliteit gemeente contract aanbieder preventie administratie jeugdhulp maatwerk kosten regie samenwerking inkoop gezin'.split(
    ' ',
  );

/** A text that differs with its number, some forty words. */
const textOf = (number: number): string =>
  `${Array.from({ length: 40 }, (_, index) => words[(number * 7 + index * (1 + (number % 5))) % words.length]).join(' ')} nummer${number}.`;

export interface Fixture {
  readonly consultationId: string;
  readonly token: string;
  readonly themeKey: string;
}

/** A consultation with so many points of thirty parties, themed and half decided, written straight into the tables. */
export async function fill(app: NestFastifyApplication, points: number): Promise<Fixture> {
  const database = app.get(Database);
  const newId = (): string => app.get(Surroundings).newId();
  const year = new Date().getFullYear();
  const { id, rounds } = await app
    .get(Opening)
    .open(operator, { title: `Meting ${points}`, opensOn: `${year}-01-01`, closesOn: `${year}-12-31` });
  const partyIds = await app.get(Parties).addAll(
    operator,
    id,
    Array.from({ length: 30 }, (_, n) => ({ name: `Partij ${n}`, kind: n % 2 ? 'council' : 'provider' })),
  );
  const themes = await database.read<{ id: string; key: string }>(
    'SELECT id, key FROM theme WHERE "consultationId" = $1 ORDER BY position',
    [id],
  );
  const createdAt = new Date().toISOString();
  const reactionSize = 50;
  const search = app.get(PointSearch);
  for (let from = 0; from < points; from += 5000) {
    const until = Math.min(points, from + 5000);
    await database.write(async () => {
      const sources: Record<string, unknown>[] = [];
      const reactions: Record<string, unknown>[] = [];
      const rows: Record<string, unknown>[] = [];
      const taggings: Record<string, unknown>[] = [];
      const suggestions: Record<string, unknown>[] = [];
      let reactionId = '';
      for (let n = from; n < until; n += 1) {
        const partyId = partyIds[Math.floor(n / reactionSize) % partyIds.length] ?? '';
        if (n % reactionSize === 0) {
          reactionId = newId();
          const sourceId = newId();
          const shared = { consultationId: id, roundId: rounds[0]?.id, createdAt };
          sources.push({
            id: sourceId,
            ...shared,
            fileName: 'brief.txt',
            mediaType: 'text/plain',
            format: 'txt',
            size: 1,
            sha256: '0'.repeat(64),
            text: '',
            warnings: '[]',
            intake: '{}',
          });
          reactions.push({
            id: reactionId,
            ...shared,
            partyId,
            sourceId,
            number: n / reactionSize + 1,
            title: 'brief.txt',
            channel: 'letter',
            standing: 'opinion',
            receivedOn: `${year}-01-02`,
            text: '',
            sourceStart: 0,
            sourceEnd: 0,
          });
        }
        const pointId = newId();
        rows.push({
          id: pointId,
          consultationId: id,
          reactionId,
          partyId,
          number: n + 1,
          start: 0,
          end: 0,
          text: textOf(n),
          heading: 'Kwaliteit',
          section: '',
          locator: 'alinea 1',
          speaker: '',
          themeCount: 1,
          outcome: n % 2 ? outcomes[n % 8] : null,
          createdAt,
        });
        taggings.push({
          id: newId(),
          consultationId: id,
          pointId,
          themeId: themes[n % themes.length]?.id,
          partyId,
          pointNumber: n + 1,
          position: 0,
          taggedBy: 'operator',
          taggedAt: createdAt,
        });
        suggestions.push({
          id: newId(),
          pointId,
          themeId: themes[(n + 1) % themes.length]?.id,
          confidence: 610,
          evidence: '[{"kind":"word","text":"wachttijd","share":0.6,"start":0,"end":9}]',
          state: 'open',
        });
      }
      await database.insertMany('source', sources);
      await database.insertMany('reaction', reactions);
      await database.insertMany('point', rows);
      await database.insertMany('tagging', taggings);
      await database.insertMany('suggestion', suggestions);
      await search.add(
        id,
        rows.map((row) => ({ id: String(row['id']), text: String(row['text']), heading: 'Kwaliteit' })),
      );
    });
  }
  await database.execute('UPDATE consultation SET "lastPointNumber" = $1 WHERE id = $2', [points, id]);
  await database.execute('ANALYZE');
  return { consultationId: id, token: await tokenFor(app, points), themeKey: themes[3]?.key ?? '' };
}

async function tokenFor(app: NestFastifyApplication, points: number): Promise<string> {
  const account = await app.get(Accounts).make(operator, {
    name: 'Meting',
    email: `meting${points}@voorbeeld.example`,
    password: 'een lange zin als wachtwoord',
    administrator: 'yes',
  });
  return (await app.get(Tokens).make(operator, 'meting', account.id)).secret;
}
