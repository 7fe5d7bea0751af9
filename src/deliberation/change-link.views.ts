import type { LinkReason, PointToLink } from '../documents/comparison/comparison.js';
import { suggestedIn } from '../reactions/splitting/margin-changes.js';
import type { Outcome } from '../vocabulary.js';

/** A point beside the change that it caused, or may have caused. */
export interface LinkedPoint {
  readonly pointId: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  readonly outcome: Outcome | null;
}

export interface LinkView extends LinkedPoint {
  readonly id: string;
  readonly changeId: string;
  readonly confidence: number | null;
  readonly reasons: readonly LinkReason[];
  readonly linkedByName: string;
  readonly linkedAt: string;
}

export interface LinkProposalView extends LinkedPoint {
  readonly changeId: string;
  readonly confidence: number;
  readonly reasons: readonly LinkReason[];
}

export interface ConfirmLink {
  readonly changeId: string;
  readonly pointId: string;
}

/** What is shown of a link, and where it stands. */
export const linkColumns = `l.id, l."changeId", l."pointId", l.confidence, l.reasons, l."linkedByName", l."linkedAt", p.number, y.name AS party, p.text, p.outcome`;
export const linkTables = (points = 'point'): string =>
  `change_link l JOIN ${points} p ON p.id = l."pointId" JOIN party y ON y.id = p."partyId"`;

/** A link as the database gives it. */
export interface LinkRow extends Omit<LinkView, 'reasons'> {
  readonly reasons: string;
}

export const toLink = (row: LinkRow): LinkView => ({
  ...row,
  confidence: row.confidence === null ? null : row.confidence / 1000,
  reasons: JSON.parse(row.reasons),
});

/** A point of the margin of a party's copy: its tracked change, and the words around it that its heading shows. */
function suggestion(text: string, heading: string, locator: string): Pick<PointToLink, 'suggested'> {
  const suggested = locator.startsWith('wijziging ') ? suggestedIn(text) : undefined;
  return suggested ? { suggested: { ...suggested, around: heading.replace(/^[^:]*:\s*…?/, '').replace(/…$/, '') } } : {};
}

/** What proposing links needs of a decided point. */
export const toPointToLink = ({
  id,
  text,
  heading,
  locator,
  section,
  motivation,
  answer,
  changes,
}: {
  id: string;
  text: string;
  heading: string;
  locator: string;
  section: string;
  motivation: string;
  answer: string;
  changes: string;
}): PointToLink => ({
  id,
  text,
  ...suggestion(text, heading, locator),
  answer: [motivation, answer].filter(Boolean).join('\n'),
  places: JSON.parse(changes),
  ...(section ? { section } : {}),
});
