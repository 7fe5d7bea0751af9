/** Kinds of work that waits for somebody, in the order in which a page shows them. */
export const waitingKinds = [
  'overdue',
  'assigned',
  'agenda',
  'adopt',
  'misunderstood',
  'reactions',
  'sources',
  'theme',
  'change',
  'explain',
  'unassigned',
  'left',
  'respond',
  'draft',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** One row for each consultation, or for each meeting, version or round in it. */
export interface WaitingRow {
  readonly consultationId: string;
  readonly count: number;
  /** The first day of the points, the moment of a meeting, or when a round closes. */
  readonly at?: string | null;
  /** Meeting, document or round, with its title. */
  readonly subjectId?: string;
  readonly title?: string;
  readonly label?: string;
}

interface Asked {
  /** Places of the consultations: `$4, $5`. */
  readonly places: string;
}

const perConsultation = (from: string): string => `SELECT x."consultationId", count(*) AS count FROM ${from} GROUP BY x."consultationId"`;

const openItem = `SELECT i."consultationId", m.id AS "subjectId", m.title, m."startsAt" AS at, count(*) AS count
  FROM agenda_item i JOIN meeting m ON m.id = i."meetingId"`;
const byMeeting = 'GROUP BY i."consultationId", m.id, m.title, m."startsAt" ORDER BY m."startsAt", m.id';

/**
 * What waits for the working group, each kind in one query over all of somebody's consultations. `$1` is the account, `$2` today (YYYY-MM-DD),
 * `$3` now; all of them stand in every query, since databases refuse values that no place asks for.
 */
export const workingGroupSql = ({ places }: Asked): Readonly<Partial<Record<WaitingKind, string>>> => {
  const mine = `x."consultationId" IN (${places}) AND $1 <> '' AND $2 <> '' AND $3 <> ''`;
  const items = `i."consultationId" IN (${places}) AND $1 <> '' AND $2 <> '' AND $3 <> ''`;
  const members = `SELECT m."accountId" FROM membership m JOIN account a ON a.id = m."accountId"
    WHERE m."consultationId" = x."consultationId" AND m.role IN ('coordinator', 'member') AND a."disabledAt" IS NULL`;
  return {
    overdue: `SELECT x."consultationId", count(*) AS count, min(x."dueOn") AS at FROM point x
      WHERE ${mine} AND x."assigneeId" = $1 AND x.outcome IS NULL AND x."dueOn" < $2 GROUP BY x."consultationId"`,
    assigned: `SELECT x."consultationId", count(*) AS count, min(CASE WHEN x."dueOn" >= $2 THEN x."dueOn" END) AS at FROM point x
      WHERE ${mine} AND x."assigneeId" = $1 AND x.outcome IS NULL GROUP BY x."consultationId"`,
    agenda: `${openItem} WHERE ${items} AND m."startsAt" >= $2 AND i."adoptionId" IS NULL AND i."discussedAt" IS NULL ${byMeeting}`,
    adopt: `${openItem} WHERE ${items} AND m."startsAt" < $3 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL ${byMeeting}`,
    misunderstood: perConsultation(`misunderstanding s JOIN point x ON x.id = s."pointId"
      WHERE ${mine} AND EXISTS (SELECT 1 FROM point q WHERE q."reactionId" = s."reactionId" AND q.outcome IS NULL)`),
    reactions: perConsultation(`reaction x WHERE ${mine} AND x."acceptedAt" IS NULL AND x."sourceEnd" > x."sourceStart"`),
    sources: perConsultation(`source x WHERE ${mine} AND x.proposal IS NOT NULL`),
    theme: perConsultation(`point x WHERE ${mine} AND x."themeCount" = 0`),
    change: perConsultation(`point x WHERE ${mine} AND x."changePending" = 1`),
    explain: `SELECT x."consultationId", d.id AS "subjectId", d.title, v.label, count(*) AS count FROM document_change x
      JOIN document_version v ON v.id = x."toVersionId" JOIN document d ON d.id = v."documentId"
      WHERE ${mine} AND x.state = 'unexplained' GROUP BY x."consultationId", d.id, d.title, v.label ORDER BY d.title, v.label`,
    unassigned: perConsultation(`point x WHERE ${mine} AND x."assigneeId" IS NULL AND x.outcome IS NULL`),
    left: perConsultation(
      `point x WHERE ${mine} AND x."assigneeId" IS NOT NULL AND x.outcome IS NULL AND x."assigneeId" NOT IN (${members})`,
    ),
  };
};

/** What waits for the people of a party: rounds that are open now, with or without a draft. `$1` is the account, `$2` now. */
export const partySql = (which: 'respond' | 'draft', places: string): string =>
  `SELECT r."consultationId", r.id AS "subjectId", r.title, r."closesAt" AS at, 1 AS count FROM round r
   JOIN membership m ON m."consultationId" = r."consultationId" AND m."accountId" = $1 AND m.role = 'party'
   WHERE r."consultationId" IN (${places}) AND r."opensAt" <= $2 AND r."closesAt" > $2 AND ${
     which === 'draft'
       ? `EXISTS (SELECT 1 FROM draft d WHERE d."roundId" = r.id AND d."partyId" = m."partyId" AND d."submittedAt" IS NULL
            AND (EXISTS (SELECT 1 FROM draft_entry e WHERE e."draftId" = d.id) OR EXISTS (SELECT 1 FROM draft_file f WHERE f."draftId" = d.id)))`
       : `NOT EXISTS (SELECT 1 FROM draft d WHERE d."roundId" = r.id AND d."partyId" = m."partyId")
            AND NOT EXISTS (SELECT 1 FROM reaction c WHERE c."roundId" = r.id AND c."partyId" = m."partyId")`
   } ORDER BY r."closesAt", r.id`;
