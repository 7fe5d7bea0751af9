import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';

/** What a publication says of a change; copies of before ids were kept have none. */
export interface ChangeAsPublished {
  readonly id?: string;
  readonly document: string;
  readonly section: string;
  readonly fromLabel: string;
  readonly toLabel: string;
}

interface CandidateRow extends ChangeAsPublished {
  readonly id: string;
  readonly pointId: string;
  readonly linkedAt: string;
}

interface Published<Change extends ChangeAsPublished> {
  readonly pointId: string;
  readonly publishedAt: string;
  readonly changes: readonly Change[];
}

/**
 * Copies with the id of each change. Where none was kept it is found again among the links that the point had when it was published: by document,
 * versions and section, in the order of the text.
 */
export async function withChangeIds<Change extends ChangeAsPublished, Copy extends Published<Change>>(
  database: Database,
  copies: readonly Copy[],
): Promise<Copy[]> {
  const lacking = copies.filter(({ changes }) => changes.some(({ id }) => id === undefined));
  if (!lacking.length) return [...copies];
  const links = groupBy(await linksOf(database, [...new Set(lacking.map(({ pointId }) => pointId))]), ({ pointId }) => pointId);
  return copies.map((copy) => {
    const candidates = (links.get(copy.pointId) ?? []).filter(({ linkedAt }) => linkedAt <= copy.publishedAt);
    return { ...copy, changes: named(copy.changes, candidates) };
  });
}

/** Ids to look up at a time. */
const BATCH = 500;

async function linksOf(database: Database, pointIds: readonly string[]): Promise<CandidateRow[]> {
  const rows: CandidateRow[] = [];
  for (let at = 0; at < pointIds.length; at += BATCH) {
    const some = pointIds.slice(at, at + BATCH);
    rows.push(
      ...(await database.read<CandidateRow>(
        `SELECT l."pointId", l."linkedAt", c.id, d.title AS document, c.section, f.label AS "fromLabel", v.label AS "toLabel"
         FROM change_link l JOIN document_change c ON c.id = l."changeId" JOIN document d ON d.id = c."documentId"
         JOIN document_version f ON f.id = c."fromVersionId" JOIN document_version v ON v.id = c."toVersionId"
         WHERE l."pointId" IN (${some.map((_, index) => `$${index + 1}`).join(', ')}) ORDER BY l."pointId", d.position, v.number, c.seq, l.id`,
        some,
      )),
    );
  }
  return rows;
}

function named<Change extends ChangeAsPublished>(changes: readonly Change[], candidates: readonly CandidateRow[]): Change[] {
  const taken = new Set(changes.map(({ id }) => id));
  return changes.map((change) => {
    if (change.id !== undefined) return change;
    const found = candidates.find((one) => !taken.has(one.id) && placeOf(one) === placeOf(change));
    if (!found) return change;
    taken.add(found.id);
    return { ...change, id: found.id };
  });
}

const placeOf = ({ document, section, fromLabel, toLabel }: ChangeAsPublished): string =>
  JSON.stringify([document, section, fromLabel, toLabel]);
