import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Documents, type PassageRow, type VersionRow } from '../documents/documents.js';
import { Database } from '../platform/database/database.js';

/** A document in the version that the parties are asked about. */
export interface AskedDocument {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly sections: readonly SectionHead[];
}

/** A heading with what stands below it, up to the next heading. */
export interface SectionHead {
  /** Id of its first passage. */
  readonly id: string;
  /** As people name it; empty for what stands above the first heading. */
  readonly title: string;
  readonly level: number;
  /** Of its first passage; it follows that from version to version. */
  readonly identity: string;
}

export interface Section extends SectionHead {
  readonly documentId: string;
  readonly document: string;
  readonly label: string;
  readonly passages: readonly PassageRow[];
  readonly previous: SectionHead | null;
  readonly next: SectionHead | null;
}

/** The documents of a round, section by section. */
@Injectable()
export class Sections {
  constructor(
    private readonly database: Database,
    private readonly documents: Documents,
  ) {}

  /** Each document in the version that was sent to the round, or else in its latest. */
  async asked(actor: Actor, consultationId: string, roundId: string): Promise<AskedDocument[]> {
    const asked: AskedDocument[] = [];
    for (const { id, title } of await this.documents.list(actor, consultationId)) {
      const version = versionFor(await this.documents.versions(actor, id), roundId);
      if (!version) continue;
      const sections = sectionsOf(await this.documents.passages(version.id)).map(headOf);
      asked.push({ id, title, label: version.label, sections });
    }
    return asked;
  }

  /** The section that a passage begins or stands in; undefined when no document of the consultation has it. */
  async at(actor: Actor, consultationId: string, passageId: string): Promise<Section | undefined> {
    const found = await this.database.readOne<{ versionId: string; documentId: string; label: string; consultationId: string }>(
      `SELECT p."versionId", v."documentId", v.label, d."consultationId" FROM passage p JOIN document_version v ON v.id = p."versionId"
       JOIN document d ON d.id = v."documentId" WHERE p.id = $1 AND d."consultationId" = $2`,
      [passageId, consultationId],
    );
    if (!found) return undefined;
    const { title: document } = await this.documents.get(actor, found.documentId);
    const all = sectionsOf(await this.documents.passages(found.versionId));
    const index = all.findIndex((passages) => passages.some(({ id }) => id === passageId));
    const passages = all[index];
    const [first] = passages ?? [];
    if (!passages || !first) return undefined;
    const [previous, next] = [all[index - 1], all[index + 1]];
    return {
      ...headOf(passages),
      documentId: found.documentId,
      document,
      label: found.label,
      passages,
      previous: previous ? headOf(previous) : null,
      next: next ? headOf(next) : null,
    };
  }
}

const versionFor = (versions: readonly VersionRow[], roundId: string): VersionRow | undefined =>
  versions.find((version) => version.roundId === roundId) ?? versions[0];

/** Passages from heading to heading. */
export function sectionsOf(passages: readonly PassageRow[]): PassageRow[][] {
  const sections: PassageRow[][] = [];
  for (const passage of passages) {
    const open = sections.at(-1);
    if (!open || passage.kind === 'heading') sections.push([passage]);
    else open.push(passage);
  }
  return sections;
}

function headOf(passages: readonly PassageRow[]): SectionHead {
  const [first] = passages;
  const isHeading = first?.kind === 'heading';
  const title = isHeading ? [first.marker.replace(/[.)]$/, ''), first.text].filter(Boolean).join(' ') : '';
  return { id: first?.id ?? '', title, level: first?.level ?? 1, identity: first?.identity ?? '' };
}
