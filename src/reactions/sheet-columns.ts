import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/problems/problem.js';
import { Workers } from '../platform/workers/workers.js';
import { chaptersOf, type ReadSource } from './chapters.rules.js';
import { ColumnMappings, mappingOf } from './column-mappings.js';
import type { Received } from './intake.js';
import { IntakePlanner, mustKnowParties } from './intake-plan.js';
import { IntakeStore } from './intake-store.js';
import { KnownParties } from './known-parties.js';
import type { AboutReaction } from './reactions.input.js';
import { Sources } from './sources.js';
import { type ColumnMeaning, guessMeanings } from './splitting/column-choices.js';
import type { UnmappedSheet } from './splitting/unmapped.js';

/** A sheet that waits until a person says what its columns hold. */
export interface SheetView {
  readonly sourceId: string;
  readonly consultationId: string;
  readonly fileName: string;
  readonly columns: readonly {
    readonly name: string;
    /** What stands in it in the first rows. */
    readonly examples: readonly string[];
    readonly guess: ColumnMeaning | null;
  }[];
}

interface Row {
  readonly id: string;
  readonly consultationId: string;
  readonly roundId: string;
  readonly fileName: string;
  readonly intake: string;
}

/** What was said of the sheet when it came in, and the sheet itself. */
type Waits = AboutReaction & { readonly receivedOn: string; readonly party: string; readonly sheet: UnmappedSheet };

/** Sheets whose columns nobody knows: shows them, and makes the reaction once a person said what they hold. */
@Injectable()
export class SheetColumns {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly workers: Workers,
    private readonly sources: Sources,
    private readonly planner: IntakePlanner,
    private readonly store: IntakeStore,
    private readonly mappings: ColumnMappings,
    private readonly parties: KnownParties,
  ) {}

  /** @throws Problem `source-not-found` for one that does not wait for this. */
  async of(actor: Actor, sourceId: string): Promise<SheetView> {
    const { row, waits } = await this.waiting(actor, sourceId);
    const { header, rows } = waits.sheet;
    const guesses = guessMeanings(header, rows);
    const columns = header.map((name, at) => ({ name, examples: rows.map((cells) => cells[at] ?? ''), guess: guesses[at] ?? null }));
    return { sourceId, consultationId: row.consultationId, fileName: row.fileName, columns };
  }

  /**
   * Makes the reaction of a sheet that waits, and remembers the choice for the next sheet with the same header.
   * @param meanings for each column in order what it holds; anything else leaves the column alone
   * @throws Problem `source-not-found`, `invalid-input` with `column-needed` (neither remark nor proposal) or `column-twice`, `sheet-faulty` with every cell that is wrong
   */
  async choose(actor: Actor, sourceId: string, meanings: readonly string[]): Promise<Received> {
    const { row, waits } = await this.waiting(actor, sourceId);
    const { consultationId, roundId, fileName } = row;
    const { party: partyId, sheet, ...about } = waits;
    const mapping = mappingOf(sheet.header, meanings);
    const known = await this.parties.of(consultationId);
    const party = known.find(({ id }) => id === partyId);
    if (!party) throw notFound('party', partyId);
    const bytes = await buffer((await this.sources.kept(actor, sourceId)).stream);
    const columns = { ...(await this.mappings.of(consultationId)), [sheet.headerHash]: mapping };
    const read = await this.workers.run<ReadSource>('read-source', { bytes, fileName, columns });
    mustKnowParties(read, known);
    const { chapters } = chaptersOf({ text: read.text, proposal: { ...read.proposal, parts: [] } });
    const plan = await this.planner.plan(
      consultationId,
      chapters.map((chapter) => ({ chapter, kind: party.kind, partyId: party.id })),
      known,
    );
    return this.database.write(async () => {
      await this.database.lock('source', sourceId);
      await this.waiting(actor, sourceId);
      await this.mappings.remember(consultationId, sheet.headerHash, mapping);
      const reaction = { consultationId, roundId, about, read, title: fileName };
      const reactions = await this.store.keepChapters(actor, reaction, sourceId, plan, [party], []);
      await this.database.execute('UPDATE source SET proposal = NULL, warnings = $1 WHERE id = $2', [
        JSON.stringify(read.warnings),
        sourceId,
      ]);
      await this.audit.record(actor, {
        consultationId,
        action: 'source.mapped',
        subject: { kind: 'source', id: sourceId },
        after: { mapping },
      });
      return { sourceId, reactions, waiting: [], unmapped: [], unread: [] };
    });
  }

  private async waiting(actor: Actor, sourceId: string): Promise<{ readonly row: Row; readonly waits: Waits }> {
    const row = await this.database.readOne<Row>(
      'SELECT id, "consultationId", "roundId", "fileName", intake FROM source WHERE id = $1 AND proposal IS NOT NULL',
      [sourceId],
    );
    const waits = row && (JSON.parse(row.intake) as Partial<Waits>);
    if (!row || !waits?.sheet || !waits.party) throw notFound('source', sourceId);
    mustBeAllowedOn(actor, 'reaction.receive', 'reaction.receive', row, 'source');
    return { row, waits: waits as Waits };
  }
}
