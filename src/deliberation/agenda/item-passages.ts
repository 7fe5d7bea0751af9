import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/permissions.js';
import { Database } from '../../platform/database/database.js';
import { Trace } from '../trace.js';
import { type SectionLine, type SectionPassage, underHeading } from './section.rules.js';

/** What a point is about, as the latest version that still has it says it. */
export interface ItemPassage {
  readonly documentId: string;
  readonly document: string;
  /** Of the version. */
  readonly label: string;
  readonly seq: number;
  readonly section: string;
  readonly text: string;
  /** What stands under it, when it is the heading of a section. */
  readonly lines: readonly SectionLine[];
}

/** Points of a bundle of which the passage is looked up. */
const MOST_TRACED = 20;
/** Passages of a section that are read at most. */
const MOST_PASSAGES = 300;

/** The text in the documents that the points of an item are about. */
@Injectable()
export class ItemPassages {
  constructor(
    private readonly database: Database,
    private readonly trace: Trace,
  ) {}

  /** Each passage once, in the order of the points. */
  async of(actor: Actor, points: readonly { readonly id: string }[]): Promise<ItemPassage[]> {
    const found = new Map<string, ItemPassage>();
    for (const { id } of points.slice(0, MOST_TRACED)) {
      const { anchor } = await this.trace.of(actor, id);
      const passage = anchor?.passages.findLast(({ text }) => text !== null);
      if (!anchor || !passage || passage.text === null || passage.seq === null) continue;
      const { documentId, document } = anchor;
      const { label, section, text, seq } = passage;
      const key = `${documentId} ${label} ${seq}`;
      if (!found.has(key))
        found.set(key, { documentId, document, label, seq, section, text, lines: await this.below(documentId, label, seq) });
    }
    return [...found.values()];
  }

  private async below(documentId: string, label: string, seq: number): Promise<SectionLine[]> {
    const passages = await this.database.read<SectionPassage>(
      `SELECT s.kind, s.level, s.marker, s.text FROM passage s JOIN document_version v ON v.id = s."versionId"
       WHERE v."documentId" = $1 AND v.label = $2 AND s.seq >= $3 ORDER BY s.seq LIMIT ${MOST_PASSAGES}`,
      [documentId, label, seq],
    );
    return underHeading(passages);
  }
}
