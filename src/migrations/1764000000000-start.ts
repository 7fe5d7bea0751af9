import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bytes, counting, createTable, day, id, long, moment, optional, ref, short, version, whole } from '../platform/database/table.js';

/** Accounts, history, consultations, reactions, points, themes and decisions. */
export class Start1764000000000 implements MigrationInterface {
  name = 'Start1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await history(runner);
    await access(runner);
    await consultations(runner);
    await reactions(runner);
    await themes(runner);
    await decisions(runner);
    await templates(runner);
    await fullText(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS point_search');
    const tables =
      'report_template point_stems decision suggestion tagging theme no_point point reaction source_passage source_chunk source round question';
    const more = 'membership party consultation sign_in_attempt api_token session account audit_chain audit_entry';
    for (const table of `${tables} ${more}`.split(' ')) await runner.dropTable(table);
  }
}

async function history(runner: QueryRunner): Promise<void> {
  await createTable(
    runner,
    'audit_entry',
    {
      id: id(),
      chain: ref(),
      seq: whole(),
      at: moment(),
      actorId: ref(),
      actorName: short(200),
      action: short(60),
      subjectKind: short(40),
      subjectId: ref(),
      before: long(),
      after: long(),
      previousHash: short(64),
      hash: short(64),
    },
    // Not unique, so that an inserted entry is found by verification rather than hidden by a failing restore.
    {
      index: [
        ['chain', 'seq'],
        ['subjectId', 'seq'],
      ],
    },
  );
  await createTable(runner, 'audit_chain', { id: id(), seq: whole(), hash: short(64) });
}

async function access(runner: QueryRunner): Promise<void> {
  await createTable(
    runner,
    'account',
    {
      id: id(),
      email: short(254),
      name: short(200),
      passwordHash: short(200),
      administratorSince: optional(moment()),
      disabledAt: optional(moment()),
      createdAt: moment(),
      version: version(),
    },
    { unique: [['email']] },
  );
  const account = { refs: { accountId: 'account' }, unique: [['secretHash']], index: [['accountId']] };
  await createTable(
    runner,
    'session',
    { id: id(), accountId: ref(), secretHash: short(64), createdAt: moment(), expiresAt: moment() },
    account,
  );
  await createTable(
    runner,
    'api_token',
    { id: id(), accountId: ref(), label: short(100), secretHash: short(64), createdAt: moment(), revokedAt: optional(moment()) },
    account,
  );
  await createTable(runner, 'sign_in_attempt', { key: { ...short(64), isPrimary: true }, failures: whole(), lastAt: moment() });
}

async function consultations(runner: QueryRunner): Promise<void> {
  await createTable(
    runner,
    'consultation',
    {
      id: id(),
      title: short(200),
      description: long(),
      opensOn: day(),
      closesOn: day(),
      municipalities: long(),
      lastReactionNumber: counting(),
      lastPointNumber: counting(),
      createdAt: moment(),
      version: version(),
    },
    { index: [['createdAt']] },
  );
  await createTable(
    runner,
    'question',
    { id: id(), consultationId: ref(), number: whole(), text: long() },
    { refs: { consultationId: 'consultation' }, unique: [['consultationId', 'number']] },
  );
  await createTable(
    runner,
    'round',
    { id: id(), consultationId: ref(), number: whole(), title: short(200), opensAt: moment(), closesAt: moment(), version: version() },
    { refs: { consultationId: 'consultation' }, unique: [['consultationId', 'number']] },
  );
  await createTable(
    runner,
    'party',
    {
      id: id(),
      consultationId: ref(),
      name: short(200),
      matchName: short(200),
      kind: short(30),
      municipalityCode: optional(short(6)),
      email: optional(short(254)),
      createdAt: moment(),
      version: version(),
    },
    { refs: { consultationId: 'consultation' }, unique: [['consultationId', 'matchName']], index: [['consultationId', 'kind', 'id']] },
  );
  await createTable(
    runner,
    'membership',
    { id: id(), accountId: ref(), consultationId: ref(), role: short(20), partyId: optional(ref()) },
    {
      refs: { accountId: 'account', consultationId: 'consultation', partyId: 'party' },
      unique: [['accountId', 'consultationId']],
      index: [['consultationId']],
    },
  );
}

async function reactions(runner: QueryRunner): Promise<void> {
  await createTable(
    runner,
    'source',
    {
      id: id(),
      consultationId: ref(),
      roundId: ref(),
      parentId: optional(ref()),
      fileName: short(255),
      mediaType: short(100),
      format: short(20),
      size: whole(),
      sha256: short(64),
      text: long(),
      warnings: long(),
      proposal: optional(long()),
      intake: long(),
      createdAt: moment(),
    },
    {
      refs: { consultationId: 'consultation', roundId: 'round' },
      index: [
        ['consultationId', 'sha256'],
        ['consultationId', 'createdAt'],
      ],
    },
  );
  await createTable(
    runner,
    'source_chunk',
    { sourceId: { ...ref(), isPrimary: true }, seq: { ...whole(), isPrimary: true }, bytes: bytes(runner) },
    { refs: { sourceId: 'source' } },
  );
  await createTable(
    runner,
    'source_passage',
    { id: id(), sourceId: ref(), start: whole(), end: whole(), reason: short(20) },
    { refs: { sourceId: 'source' }, index: [['sourceId', 'start']] },
  );
  await createTable(
    runner,
    'reaction',
    {
      id: id(),
      consultationId: ref(),
      roundId: ref(),
      partyId: ref(),
      sourceId: ref(),
      number: whole(),
      title: short(200),
      channel: short(30),
      standing: short(20),
      receivedOn: day(),
      questionNumber: optional(whole()),
      text: long(),
      sourceStart: whole(),
      sourceEnd: whole(),
      acceptedAt: optional(moment()),
      acceptedBy: optional(ref()),
      createdAt: moment(),
      version: version(),
    },
    {
      refs: { consultationId: 'consultation', roundId: 'round', partyId: 'party', sourceId: 'source' },
      unique: [['consultationId', 'number']],
      index: [
        ['partyId', 'roundId'],
        ['sourceId', 'sourceStart'],
        ['consultationId', 'partyId', 'number'],
      ],
    },
  );
  await createTable(
    runner,
    'point',
    {
      id: id(),
      consultationId: ref(),
      reactionId: ref(),
      partyId: ref(),
      number: whole(),
      start: whole(),
      end: whole(),
      text: long(),
      heading: short(500),
      section: short(200),
      locator: short(100),
      speaker: short(200),
      time: optional(whole()),
      questionNumber: optional(whole()),
      themeCount: counting(),
      outcome: optional(short(30)),
      changePending: counting(),
      linkCount: counting(),
      createdAt: moment(),
      version: version(),
    },
    {
      refs: { consultationId: 'consultation', reactionId: 'reaction', partyId: 'party' },
      unique: [['consultationId', 'number']],
      index: [
        ['reactionId', 'start'],
        ['partyId', 'number'],
        ['consultationId', 'outcome', 'number'],
        ['consultationId', 'partyId', 'number'],
        ['consultationId', 'themeCount', 'number'],
        ['consultationId', 'questionNumber', 'number'],
        ['consultationId', 'section', 'number'],
        ['consultationId', 'changePending', 'number'],
      ],
    },
  );
  await createTable(
    runner,
    'no_point',
    { id: id(), reactionId: ref(), start: whole(), end: whole(), reason: short(20) },
    { refs: { reactionId: 'reaction' }, index: [['reactionId', 'start']] },
  );
}

async function themes(runner: QueryRunner): Promise<void> {
  await createTable(
    runner,
    'theme',
    {
      id: id(),
      consultationId: ref(),
      key: short(60),
      label: short(100),
      definition: long(),
      synonyms: long(),
      cues: long(),
      examples: long(),
      colour: optional(short(20)),
      position: whole(),
      parentId: optional(ref()),
      retiredAt: optional(moment()),
      version: version(),
    },
    { refs: { consultationId: 'consultation' }, unique: [['consultationId', 'key']] },
  );
  await createTable(
    runner,
    'tagging',
    {
      id: id(),
      consultationId: ref(),
      pointId: ref(),
      themeId: ref(),
      partyId: ref(),
      pointNumber: whole(),
      position: whole(),
      taggedBy: ref(),
      taggedAt: moment(),
    },
    {
      refs: { consultationId: 'consultation', pointId: 'point', themeId: 'theme', partyId: 'party' },
      unique: [['pointId', 'themeId']],
      index: [['consultationId', 'themeId', 'partyId'], ['themeId', 'pointNumber', 'pointId'], ['partyId']],
    },
  );
  await createTable(
    runner,
    'suggestion',
    {
      id: id(),
      pointId: ref(),
      themeId: ref(),
      confidence: whole(),
      evidence: long(),
      state: short(10),
      decidedBy: optional(ref()),
      decidedAt: optional(moment()),
    },
    { refs: { pointId: 'point', themeId: 'theme' }, unique: [['pointId', 'themeId']], index: [['themeId', 'state']] },
  );
}

async function decisions(runner: QueryRunner): Promise<void> {
  await createTable(
    runner,
    'decision',
    {
      id: id(),
      consultationId: ref(),
      pointId: ref(),
      outcome: short(30),
      motivation: long(),
      answer: long(),
      notIncorporated: long(),
      changes: long(),
      decidedBy: ref(),
      decidedByName: short(200),
      decidedAt: moment(),
      supersededAt: optional(moment()),
      supersededById: optional(ref()),
    },
    {
      refs: { consultationId: 'consultation', pointId: 'point' },
      index: [
        ['pointId', 'decidedAt'],
        ['consultationId', 'decidedAt'],
      ],
    },
  );
}

/** A municipality's own Word templates. */
async function templates(runner: QueryRunner): Promise<void> {
  await createTable(
    runner,
    'report_template',
    { id: id(), consultationId: ref(), kind: short(30), fileName: short(255), size: whole(), createdAt: moment(), bytes: bytes(runner) },
    { refs: { consultationId: 'consultation' }, unique: [['consultationId', 'kind']] },
  );
}

/** Search runs over our own stems: FTS5 without its own copy of the text on SQLite, a tsvector on PostgreSQL. */
async function fullText(runner: QueryRunner): Promise<void> {
  const postgres = runner.connection.options.type === 'postgres';
  await createTable(
    runner,
    'point_stems',
    {
      id: { type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
      pointId: ref(),
      ...(postgres ? { stems: { type: 'tsvector' } } : {}),
    },
    { refs: { pointId: 'point' }, unique: [['pointId']] },
  );
  if (postgres) await runner.query('CREATE INDEX ix_point_stems_stems ON point_stems USING gin (stems)');
  else
    await runner.query(
      `CREATE VIRTUAL TABLE point_search USING fts5(stems, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`,
    );
}
