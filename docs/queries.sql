-- The hot queries, as the register and the statistics run them. Written by: WRITE_QUERIES=1 npm run jest -- test/deliberation/query-plans

-- page: all points
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 ORDER BY p.number ASC LIMIT $2 OFFSET $3;

-- count: all points
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 LIMIT 10001) c;

-- page: of a party
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."partyId" = $2 ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- count: of a party
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p."partyId" = $2 LIMIT 10001) c;

-- page: with an outcome
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p.outcome = $2 ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- count: with an outcome
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p.outcome = $2 LIMIT 10001) c;

-- page: on a question
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."questionNumber" = $2 ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- count: on a question
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p."questionNumber" = $2 LIMIT 10001) c;

-- page: on a section
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p.section = $2 ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- count: on a section
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p.section = $2 LIMIT 10001) c;

-- page: without a theme
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."themeCount" = 0 ORDER BY p.number ASC LIMIT $2 OFFSET $3;

-- count: without a theme
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p."themeCount" = 0 LIMIT 10001) c;

-- page: without a decision
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p.outcome IS NULL ORDER BY p.number ASC LIMIT $2 OFFSET $3;

-- count: without a decision
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p.outcome IS NULL LIMIT 10001) c;

-- page: waiting for a change
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."changePending" = 1 ORDER BY p.number ASC LIMIT $2 OFFSET $3;

-- count: waiting for a change
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p."changePending" = 1 LIMIT 10001) c;

-- page: carried forward
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p.outcome = 'carried_forward' AND p."linkCount" = 0 ORDER BY p.number ASC LIMIT $2 OFFSET $3;

-- count: carried forward
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p.outcome = 'carried_forward' AND p."linkCount" = 0 LIMIT 10001) c;

-- page: in step new
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."themeCount" = 0 AND p."assigneeId" IS NULL AND p.id NOT IN (SELECT i."pointId" FROM agenda_item i WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND i."pointId" IS NOT NULL UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL) AND p.outcome IS NULL ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- count: in step new
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p."themeCount" = 0 AND p."assigneeId" IS NULL AND p.id NOT IN (SELECT i."pointId" FROM agenda_item i WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND i."pointId" IS NOT NULL UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL) AND p.outcome IS NULL LIMIT 10001) c;

-- page: in step themed
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND +p."themeCount" > 0 AND p."assigneeId" IS NULL AND p.id NOT IN (SELECT i."pointId" FROM agenda_item i WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND i."pointId" IS NOT NULL UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL) AND p.outcome IS NULL ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- count: in step themed
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND +p."themeCount" > 0 AND p."assigneeId" IS NULL AND p.id NOT IN (SELECT i."pointId" FROM agenda_item i WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND i."pointId" IS NOT NULL UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL) AND p.outcome IS NULL LIMIT 10001) c;

-- page: in step assigned
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."assigneeId" IS NOT NULL AND p.id NOT IN (SELECT i."pointId" FROM agenda_item i WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND i."pointId" IS NOT NULL UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL) AND p.outcome IS NULL ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- count: in step assigned
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p."assigneeId" IS NOT NULL AND p.id NOT IN (SELECT i."pointId" FROM agenda_item i WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND i."pointId" IS NOT NULL UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL) AND p.outcome IS NULL LIMIT 10001) c;

-- page: in step decided
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p.outcome IS NOT NULL ORDER BY p.number ASC LIMIT $2 OFFSET $3;

-- count: in step decided
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p.outcome IS NOT NULL LIMIT 10001) c;

-- page: of nobody
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."assigneeId" IS NULL ORDER BY p.number ASC LIMIT $2 OFFSET $3;

-- count: of nobody
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p."assigneeId" IS NULL LIMIT 10001) c;

-- page: open, of one person
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."assigneeId" = $2 AND p.outcome IS NULL ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- count: open, of one person
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p."assigneeId" = $2 AND p.outcome IS NULL LIMIT 10001) c;

-- page: by day
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 ORDER BY p."dueOn" ASC NULLS LAST, p.number ASC LIMIT $2 OFFSET $3;

-- count: by day
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 LIMIT 10001) c;

-- page: without a day
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."dueOn" IS NULL ORDER BY p.number ASC LIMIT $2 OFFSET $3;

-- count: without a day
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p."dueOn" IS NULL LIMIT 10001) c;

-- page: with a theme
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM tagging g JOIN point p ON p.id = g."pointId" JOIN party y ON y.id = p."partyId" WHERE g."themeId" = $1 ORDER BY g."pointNumber" ASC LIMIT $2 OFFSET $3;

-- count: with a theme
SELECT count(*) AS n FROM (SELECT 1 FROM tagging g JOIN point p ON p.id = g."pointId" WHERE g."themeId" = $1 LIMIT 10001) c;

-- page: of an account of a party
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, x.outcome AS outcome, CASE WHEN x.outcome IN ('incorporated', 'partly_incorporated') AND x.changed = 0 THEN 1 ELSE 0 END AS "changePending", p."assigneeId", p."dueOn", 1 AS version FROM point p LEFT JOIN published_point x ON x.id = (SELECT max(c.id) FROM published_point c JOIN publication u ON u.id = c."publicationId" WHERE c."pointId" = p.id AND u."endedAt" IS NULL) JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."partyId" = $2 ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- few: in step proposed
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p.id IN (SELECT i."pointId" FROM agenda_item i WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND i."pointId" IS NOT NULL UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL) AND p.id NOT IN (SELECT i."pointId" FROM agenda_item i WHERE i."consultationId" = $3 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND (SELECT count(*) FROM agenda_position a WHERE a."itemId" = i.id AND a.stance <> 'against' AND $4 LIKE '%"' || a."municipalityCode" || '"%') = $5 AND i."pointId" IS NOT NULL UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE i."consultationId" = $3 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND (SELECT count(*) FROM agenda_position a WHERE a."itemId" = i.id AND a.stance <> 'against' AND $4 LIKE '%"' || a."municipalityCode" || '"%') = $5) AND p.outcome IS NULL ORDER BY p.number ASC LIMIT $6 OFFSET $7;

-- few: late
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."dueOn" < $2 AND p.outcome IS NULL ORDER BY p."dueOn" ASC NULLS LAST, p.number ASC LIMIT $3 OFFSET $4;

-- few: in step agreed
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p.id IN (SELECT i."pointId" FROM agenda_item i WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND (SELECT count(*) FROM agenda_position a WHERE a."itemId" = i.id AND a.stance <> 'against' AND $3 LIKE '%"' || a."municipalityCode" || '"%') = $4 AND i."pointId" IS NOT NULL UNION ALL SELECT m."pointId" FROM agenda_item i JOIN bundle_point m ON m."bundleId" = i."bundleId" AND m."leftAt" IS NULL WHERE i."consultationId" = $2 AND i."adoptionId" IS NULL AND i.outcome IS NOT NULL AND (SELECT count(*) FROM agenda_position a WHERE a."itemId" = i.id AND a.stance <> 'against' AND $3 LIKE '%"' || a."municipalityCode" || '"%') = $4) AND p.outcome IS NULL ORDER BY p.number ASC LIMIT $5 OFFSET $6;

-- search: page
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE +p."consultationId" = $1 AND p.id IN (SELECT s."pointId" FROM point_search f JOIN point_stems s ON s.id = f.rowid WHERE f.stems MATCH $2 LIMIT 10001) ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- search: count
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE +p."consultationId" = $1 AND p.id IN (SELECT s."pointId" FROM point_search f JOIN point_stems s ON s.id = f.rowid WHERE f.stems MATCH $2 LIMIT 10001) LIMIT 10001) c;

-- beside a page: themes
SELECT g."pointId", t.key, t.label FROM tagging g JOIN theme t ON t.id = g."themeId" WHERE g."pointId" IN ($1, $2) ORDER BY g."pointId", g.position;

-- beside a page: open suggestions
SELECT s."pointId", t.key, t.label, s.confidence, s.state FROM suggestion s JOIN theme t ON t.id = s."themeId" WHERE s."pointId" IN ($1, $2) AND s.state = 'open' ORDER BY s."pointId", s.confidence DESC;

-- of a document: points linked to its changes
SELECT p.id AS "pointId", p.number, y.name AS party, p.text, p.outcome, p."changePending", c."beforePassages", c."afterPassages" FROM document_version v JOIN document_change c ON c."toVersionId" = v.id JOIN change_link l ON l."changeId" = c.id AND l."endedAt" IS NULL JOIN point p ON p.id = l."pointId" JOIN party y ON y.id = p."partyId" WHERE v."documentId" = $1;

-- of a document: live links
SELECT l.id, l."pointId", l."changeId", c.was, c.becomes, c.words FROM document_version v JOIN document_change c ON c."toVersionId" = v.id JOIN change_link l ON l."changeId" = c.id AND l."endedAt" IS NULL WHERE v."documentId" = $1;

-- of a document: unexplained changes of each version
SELECT c."toVersionId", count(*) AS n FROM document_version v JOIN document_change c ON c."toVersionId" = v.id AND c.state = 'unexplained' WHERE v."documentId" = $1 GROUP BY c."toVersionId";

-- of a report: where points ended up
SELECT l."pointId", d.title AS document, v.label AS version, c.section FROM point p JOIN change_link l ON l."pointId" = p.id AND l."endedAt" IS NULL JOIN document_change c ON c.id = l."changeId" JOIN document d ON d.id = c."documentId" JOIN document_version v ON v.id = c."toVersionId" WHERE p."consultationId" = $1;

-- of the history: next entries of a chain
SELECT * FROM audit_entry WHERE chain = $1 AND seq >= $2 AND (seq > $2 OR id > $3) ORDER BY seq, id LIMIT $4;

-- of the history: who did something
WITH RECURSIVE different AS ( SELECT min("actorId") AS value FROM audit_entry WHERE chain = $1 UNION ALL SELECT (SELECT min("actorId") FROM audit_entry WHERE chain = $1 AND "actorId" > different.value) FROM different WHERE different.value IS NOT NULL ) SELECT value AS id, (SELECT "actorName" FROM audit_entry WHERE chain = $1 AND "actorId" = value ORDER BY seq DESC LIMIT 1) AS name FROM different WHERE value IS NOT NULL;

-- of the history: kinds of thing
WITH RECURSIVE different AS ( SELECT min("subjectKind") AS value FROM audit_entry WHERE chain = $1 UNION ALL SELECT (SELECT min("subjectKind") FROM audit_entry WHERE chain = $1 AND "subjectKind" > different.value) FROM different WHERE different.value IS NOT NULL ) SELECT value FROM different WHERE value IS NOT NULL;

-- statistics: byOutcome
SELECT outcome, count(*) AS count FROM point WHERE "consultationId" = $1 GROUP BY outcome;

-- statistics: withoutTheme
SELECT count(*) AS n FROM point WHERE "consultationId" = $1 AND "themeCount" = 0;

-- statistics: changePending
SELECT count(*) AS n FROM point WHERE "consultationId" = $1 AND "changePending" = 1;

-- statistics: carriedOn
SELECT count(*) AS n FROM point WHERE "consultationId" = $1 AND outcome = 'carried_forward' AND "linkCount" > 0;

-- statistics: unexplainedChanges
SELECT count(*) AS n FROM document_change WHERE "consultationId" = $1 AND state = 'unexplained';

-- statistics: reactions
SELECT count(*) AS n FROM reaction WHERE "consultationId" = $1;

-- statistics: byDay
SELECT "receivedOn" AS day, count(*) AS count FROM reaction WHERE "consultationId" = $1 GROUP BY "receivedOn" ORDER BY "receivedOn";

-- statistics: themes
SELECT id, key, label FROM theme WHERE "consultationId" = $1 ORDER BY position, id;

-- statistics: byTheme
SELECT "themeId", "partyId", count(*) AS count FROM tagging WHERE "consultationId" = $1 GROUP BY "themeId", "partyId";

-- statistics: parties
SELECT p.id, p.name, p.kind, (SELECT count(*) FROM reaction r WHERE r."partyId" = p.id) AS reactions FROM party p WHERE p."consultationId" = $1 ORDER BY p.kind, p.name, p.id;

-- statistics: by person and outcome
SELECT "assigneeId", outcome, count(*) AS count, sum(CASE WHEN "themeCount" > 0 THEN 1 ELSE 0 END) AS themed FROM point WHERE "consultationId" = $1 GROUP BY "assigneeId", outcome;

-- statistics: late by person
SELECT "assigneeId", count(*) AS count FROM point WHERE "consultationId" = $1 AND "dueOn" < $2 AND outcome IS NULL GROUP BY "assigneeId";

-- search: page (PostgreSQL)
SELECT p.id, p.number, p."reactionId", p."partyId", y.name AS party, y.kind AS "partyKind", p.text, p.heading, p.section, p.locator, p."questionNumber" AS question, p.outcome AS outcome, p."changePending" AS "changePending", p."assigneeId", p."dueOn", p.version AS version FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p.id IN (SELECT "pointId" FROM point_stems WHERE stems @@ $2::tsquery LIMIT 10001) ORDER BY p.number ASC LIMIT $3 OFFSET $4;

-- search: count (PostgreSQL)
SELECT count(*) AS n FROM (SELECT 1 FROM point p WHERE p."consultationId" = $1 AND p.id IN (SELECT "pointId" FROM point_stems WHERE stems @@ $2::tsquery LIMIT 10001) LIMIT 10001) c;
