/** What a party's account sees of the work: what publications in force say, in the place of what the working group decided since. */

/** The copy of a point in a publication in force, as `x`: to join after the point. Ids grow with time: the latest, should there be
 * more than one. */
export const publishedJoin = (pointId: string): string => `LEFT JOIN published_point x ON x.id = (SELECT max(c.id) FROM published_point c
    JOIN publication u ON u.id = c."publicationId" WHERE c."pointId" = ${pointId} AND u."endedAt" IS NULL)`;

/** Whether a published decision promises a change that was not published with it. */
const pendingAsPublished = `CASE WHEN x.outcome IN ('incorporated', 'partly_incorporated') AND x.changed = 0 THEN 1 ELSE 0 END`;

/** What of a point says how it was decided, and what to join (after `point p`) to have it. */
export interface DecidedColumns {
  readonly join: string;
  readonly outcome: string;
  readonly changePending: string;
  readonly linkCount: string;
  readonly version: string;
}

/** As `pointsSeenBy`, for a query that has to find its order in the indexes of the table itself. */
export const decidedColumns = (own: string | null): DecidedColumns =>
  own === null
    ? { join: '', outcome: 'p.outcome', changePending: 'p."changePending"', linkCount: 'p."linkCount"', version: 'p.version' }
    : {
        join: ` ${publishedJoin('p.id')}`,
        outcome: 'x.outcome',
        changePending: pendingAsPublished,
        linkCount: 'coalesce(x.changed, 0)',
        version: '1',
      };

/** The version of a point goes up with every decision, so a party, who changes no points, is not told it. */
export const publishedPoints = `(SELECT o.id, o.number, o."consultationId", o."reactionId", o."partyId", o.start, o."end", o.text, o.heading, o.section, o.locator,
    o.speaker, o.time, o."questionNumber", o."themeCount", o."assigneeId", o."dueOn", 1 AS version, x.outcome, ${pendingAsPublished} AS "changePending", coalesce(x.changed, 0) AS "linkCount"
  FROM point o ${publishedJoin('o.id')})`;

/**
 * The points to read from: the table itself, or for a party's account its points with what was published of their decisions.
 * @param own the party that the view is limited to; null when there is none
 */
export const pointsSeenBy = (own: string | null): string => (own === null ? 'point' : publishedPoints);
