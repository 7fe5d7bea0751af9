import { Injectable } from '@nestjs/common';
import { type Actor, mustAdminister, mustBeAllowed, mustBeAllowedOn } from '../../access/permissions.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { mustBeCurrent } from '../../platform/input/version.js';
import { conflict, notFound } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { mustKnowFields } from './text-block.rules.js';
import type { AddTextBlock, ChangeTextBlock } from './text-blocks.input.js';

export interface TextBlockView {
  readonly id: string;
  /** Null for a block that every consultation of the installation has. */
  readonly consultationId: string | null;
  readonly title: string;
  readonly text: string;
  /** Points whose decision in force uses it: of the consultation, or of all of them. */
  readonly points: number;
  /** Bundles and decisions on many points of which a decision in force uses it. */
  readonly bundles: number;
  readonly bulkDecisions: number;
  readonly version: number;
}

type BlockRecord = Omit<TextBlockView, 'points' | 'bundles' | 'bulkDecisions'>;

/** Blocks of one consultation, or shared ones, at most: they are chosen from a list. */
const MOST = 300;

/** How often it is used, in three columns; `scope` is a further condition on the decision `d`. */
const used = (scope = ''): string => {
  const inForce = `JOIN decision d ON d.id = u."decisionId" WHERE u."blockId" = b.id AND d."supersededAt" IS NULL${scope}`;
  const bulk = 'JOIN bulk_decision_point k ON k."pointId" = u."pointId" AND k."decisionId" = u."decisionId"';
  return `(SELECT count(*) FROM text_block_use u ${inForce}) AS points,
    (SELECT count(DISTINCT d."bundleId") FROM text_block_use u ${inForce}) AS bundles,
    (SELECT count(DISTINCT k."bulkId") FROM text_block_use u ${bulk} ${inForce}) AS "bulkDecisions"`;
};
const columns = 'b.id, b."consultationId", b.title, b.text, b.version';

/** Texts that the working group uses in several answers: those of a consultation, and those that an administrator keeps for all of them. */
@Injectable()
export class TextBlocks {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
  ) {}

  /** What can be used in a consultation: its own blocks and the shared ones, by title. */
  list(actor: Actor, consultationId: string): Promise<TextBlockView[]> {
    mustBeAllowed(actor, 'text-block.see', consultationId);
    return this.database.read(
      `SELECT ${columns}, ${used(' AND d."consultationId" = $1')} FROM text_block b
       WHERE (b."consultationId" = $1 OR b."consultationId" IS NULL) AND b."removedAt" IS NULL ORDER BY lower(b.title), b.id LIMIT ${2 * MOST}`,
      [consultationId],
    );
  }

  /** The shared blocks. @throws Problem `not-allowed` for who is no administrator. */
  shared(actor: Actor): Promise<TextBlockView[]> {
    mustAdminister(actor, 'installation.manage');
    return this.database.read(
      `SELECT ${columns}, ${used()} FROM text_block b
       WHERE b."consultationId" IS NULL AND b."removedAt" IS NULL ORDER BY lower(b.title), b.id LIMIT ${MOST}`,
    );
  }

  /** @throws Problem `text-block-not-found`. */
  async get(actor: Actor, id: string): Promise<TextBlockView> {
    const block = await this.record(id);
    this.mustSee(actor, block);
    const row = await this.database.readOne<Omit<TextBlockView, keyof BlockRecord>>(`SELECT ${used()} FROM text_block b WHERE b.id = $1`, [
      id,
    ]);
    return { ...block, points: row?.points ?? 0, bundles: row?.bundles ?? 0, bulkDecisions: row?.bulkDecisions ?? 0 };
  }

  /**
   * @param consultationId null for a block that every consultation has
   * @throws Problem `invalid-input` (`field-unknown`), `text-block-exists`, `text-blocks-full`, `not-allowed`.
   */
  async add(actor: Actor, consultationId: string | null, { title, text }: AddTextBlock): Promise<TextBlockView> {
    this.mustChange(actor, consultationId);
    mustKnowFields({ text });
    return this.database.write(async () => {
      await this.mustBeNew(consultationId, title);
      const id = this.surroundings.newId();
      await this.database.insertMany('text_block', [{ id, consultationId, title, text, createdAt: this.surroundings.timestamp() }]);
      await this.deed(actor, { id, consultationId }, 'text-block.added', { after: { title, text } });
      return this.get(actor, id);
    });
  }

  /** @throws Problem `text-block-not-found`, `invalid-input` (`field-unknown`), `text-block-exists`, `stale-edit`. */
  async change(actor: Actor, id: string, { title, text, version }: ChangeTextBlock): Promise<TextBlockView> {
    mustKnowFields({ text });
    return this.database.write(async () => {
      const before = await this.mine(actor, id, version);
      if (title.toLowerCase() !== before.title.toLowerCase()) await this.mustBeNew(before.consultationId, title);
      await this.database.execute('UPDATE text_block SET title = $1, text = $2, version = version + 1 WHERE id = $3', [title, text, id]);
      const states = { before: { title: before.title, text: before.text }, after: { title, text } };
      await this.deed(actor, before, 'text-block.changed', states);
      return this.get(actor, id);
    });
  }

  /** It is not offered any more; the decisions that used it keep their words. @throws Problem `text-block-not-found`, `stale-edit`. */
  async remove(actor: Actor, id: string, version?: number): Promise<void> {
    await this.database.write(async () => {
      const before = await this.mine(actor, id, version);
      await this.database.execute('UPDATE text_block SET "removedAt" = $1, version = version + 1 WHERE id = $2', [
        this.surroundings.timestamp(),
        id,
      ]);
      await this.deed(actor, before, 'text-block.removed', { before: { title: before.title, text: before.text } });
    });
  }

  private async mine(actor: Actor, id: string, version: number | undefined): Promise<BlockRecord> {
    await this.database.lock('text_block', id);
    const block = await this.record(id);
    this.mustSee(actor, block);
    this.mustChange(actor, block.consultationId);
    mustBeCurrent(block, version, { title: block.title, text: block.text });
    return block;
  }

  /** Shared blocks are seen by everybody who works in some consultation. */
  private mustSee(actor: Actor, { id, consultationId }: BlockRecord): void {
    if (consultationId) {
      mustBeAllowedOn(actor, 'text-block.see', 'text-block.see', { id, consultationId }, 'text-block');
      return;
    }
    const works = [...actor.memberships.values()].some(({ role }) => role === 'coordinator' || role === 'member');
    if (!actor.isAdministrator && !works) throw notFound('text-block', id);
  }

  private mustChange(actor: Actor, consultationId: string | null): void {
    if (consultationId) mustBeAllowed(actor, 'text-block.change', consultationId);
    else mustAdminister(actor, 'installation.manage');
  }

  /** A title is used once in a list; adding one keeps the list to itself, so that two people do not add the same. */
  private async mustBeNew(consultationId: string | null, title: string): Promise<void> {
    if (consultationId) await this.database.lock('consultation', consultationId);
    const where = consultationId ? '"consultationId" = $1' : '"consultationId" IS NULL';
    const titles = await this.database.read<{ title: string }>(
      `SELECT title FROM text_block WHERE ${where} AND "removedAt" IS NULL`,
      consultationId ? [consultationId] : [],
    );
    if (titles.some((row) => row.title.toLowerCase() === title.toLowerCase()))
      throw conflict('text-block-exists', 'There is a text block with this title.');
    if (titles.length >= MOST) throw conflict('text-blocks-full', `There are ${MOST} text blocks already.`, { limit: MOST });
  }

  private async record(id: string): Promise<BlockRecord> {
    const block = await this.database.readOne<BlockRecord>(
      `SELECT ${columns} FROM text_block b WHERE b.id = $1 AND b."removedAt" IS NULL`,
      [id],
    );
    if (!block) throw notFound('text-block', id);
    return block;
  }

  private deed(
    actor: Actor,
    { id, consultationId }: Pick<BlockRecord, 'id' | 'consultationId'>,
    action: string,
    states: { readonly before?: unknown; readonly after?: unknown },
  ): Promise<void> {
    return this.audit.record(actor, {
      consultationId: consultationId ?? undefined,
      action,
      subject: { kind: 'text-block', id },
      ...states,
    });
  }
}
