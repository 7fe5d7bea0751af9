import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { type Actor, ownParty } from '../access/permissions.js';
import { ChangeLinks } from '../deliberation/change-links.js';
import { Changes } from '../documents/changes.js';
import type { TrackedEdit, WordChange } from '../documents/comparison/comparison.js';
import type { ChangeState } from '../documents/document.entity.js';
import type { ListChanges } from '../documents/documents.input.js';
import { Documents } from '../documents/documents.js';
import type { ReportFile } from './reports.js';
import { changeTable as words } from './wording/change-table.js';
import { harmlessCell } from './writers/csv.js';

/** Was and becomes of every change between two versions, with what explains each. */
export interface ChangeTable {
  readonly documentId: string;
  readonly consultationId: string;
  /** Title of the document. */
  readonly document: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly rows: readonly ChangeTableRow[];
}

export interface ChangeTableRow {
  readonly seq: number;
  readonly section: string;
  readonly was: string;
  readonly becomes: string;
  readonly words: readonly WordChange[];
  /** As the file of the version tracked it; for the working group only. */
  readonly edits: readonly TrackedEdit[];
  readonly state: ChangeState;
  readonly ownInitiativeReason: string | null;
  /** Of those that this actor may see. */
  readonly causes: readonly { readonly pointId: string; readonly number: number; readonly party: string }[];
}

/** The was/wordt table of a version, to read, print or take along; with `state` own initiatives have a table of their own. */
@Injectable()
export class ChangeTables {
  constructor(
    private readonly documents: Documents,
    private readonly changes: Changes,
    private readonly links: ChangeLinks,
  ) {}

  /** @throws Problem `document-not-found`, `version-not-found`, `version-without-before`. */
  async of(actor: Actor, documentId: string, label: string, query: ListChanges): Promise<ChangeTable> {
    const { title, consultationId } = await this.documents.get(actor, documentId);
    const changes = await this.changes.list(actor, documentId, label, query);
    const ids = changes.flatMap(({ id }) => id ?? []);
    const causes = await this.links.ofChanges(actor, consultationId, ids);
    return {
      documentId,
      consultationId,
      document: title,
      fromLabel: changes[0]?.fromLabel ?? query.from ?? '',
      toLabel: label,
      rows: changes.map((change) => ({ ...change, causes: causes.get(change.id ?? '') ?? [] })),
    };
  }

  /** The table as CSV: UTF-8 with byte order mark and `;` between cells, as the other reports. */
  async csv(actor: Actor, documentId: string, label: string, query: ListChanges): Promise<ReportFile> {
    const { rows, toLabel, consultationId } = await this.of(actor, documentId, label, query);
    const isParty = ownParty(actor, consultationId) !== null;
    const cells = rows.map(({ section, was, becomes, state, ...row }) => [
      section,
      was,
      becomes,
      isParty && state === 'unexplained' ? words.notPublished : words.states[state],
      whyOf({ ...row, state }),
    ]);
    const text = stringify(
      [[...words.heads], ...cells].map((row) => row.map(harmlessCell)),
      { delimiter: ';', quoted: true, quoted_empty: true, record_delimiter: 'windows', bom: true },
    );
    const name = toLabel.replace(/[^\w.-]+/g, '-').slice(0, 60);
    return { fileName: `was-wordt-${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: new TextEncoder().encode(text) };
  }
}

/** What explains a change, in words: point numbers with their parties, or the reason of an own initiative. */
export function whyOf({ state, causes, ownInitiativeReason }: Pick<ChangeTableRow, 'state' | 'causes' | 'ownInitiativeReason'>): string {
  if (state === 'own_initiative') return words.own(ownInitiativeReason ?? '');
  if (causes.length) return words.by(causes.map(({ number, party }) => words.point(number, party)));
  return state === 'explained' ? words.others : '';
}
