import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { Workers } from '../platform/workers/workers.js';
import { ConfirmedExamples } from './confirmed-examples.js';
import { askedOf, piecesOf, proposedKnowledge, type SharedKnowledge } from './knowledge-shares.rules.js';
import { proposedParts } from './share-out.rules.js';
import type { SuggestTask } from './suggest-task.js';
import type { Suggestion } from './suggesting/suggestion.js';
import { textsToTag } from './texts-to-tag.js';
import { ThemeParts } from './theme-parts.js';
import type { ProposeSplit } from './theme-splitting.input.js';
import { ThemeUse } from './theme-use.js';

/** Points that one proposal shares out at most; a theme with more is split again for the rest. */
const MOST = 2000;

export interface SplitProposal {
  readonly theme: { readonly key: string; readonly label: string };
  readonly into: readonly { readonly key: string; readonly label: string; readonly isNew: boolean }[];
  readonly points: readonly ProposedPoint[];
  /** What the theme is known by, and where each of it would go. */
  readonly knowledge: readonly SharedKnowledge[];
  /** Points that carry the theme, also those that are not in this proposal. */
  readonly carriers: number;
}

export interface ProposedPoint {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
  /** Keys of the parts that it would get. */
  readonly themes: readonly string[];
  /** What speaks for each part, the surest first, with the words or the heading that led to it. */
  readonly suggestions: readonly Suggestion[];
}

interface Row {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly partyKind: string;
  readonly text: string;
  readonly heading: string;
  readonly questionNumber: number | null;
}

/** Proposes how the points of a theme, and what it is known by, could be shared out over its parts. Nothing is done. */
@Injectable()
export class SplitProposals {
  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
    private readonly use: ThemeUse,
    private readonly parts: ThemeParts,
    private readonly examples: ConfirmedExamples,
  ) {}

  /**
   * By the words of the parts, and by what was confirmed for those that there were already. The points of which least is sure come first.
   * @throws Problem `theme-not-found`, `invalid-input` (`parts-needed`, `theme-unknown`, …).
   */
  async propose(actor: Actor, id: string, { into }: ProposeSplit): Promise<SplitProposal> {
    const theme = await this.use.mayChange(actor, id);
    const parts = await this.parts.of(theme, into);
    const { points: carriers } = await this.use.of(actor, id);
    const rows = await this.database.read<Row>(
      `SELECT p.id, p.number, y.name AS party, y.kind AS "partyKind", p.text, p.heading, p."questionNumber"
       FROM tagging g JOIN point p ON p.id = g."pointId" JOIN party y ON y.id = p."partyId"
       WHERE g."themeId" = $1 ORDER BY p.number LIMIT ${MOST}`,
      [id],
    );
    const keys = new Set(parts.map(({ definition }) => definition.key));
    const confirmed = (await this.examples.of(theme.consultationId)).filter(({ themes }) => themes.some((key) => keys.has(key)));
    const pieces = piecesOf(theme);
    const task: SuggestTask = {
      scheme: parts.map(({ definition }) => definition),
      confirmed,
      points: [...(await textsToTag(this.database, theme.consultationId, rows)), ...pieces.map(askedOf)],
    };
    const suggestions = await this.workers.run<readonly (readonly Suggestion[])[]>('suggest-themes', task);
    const points = rows.map(({ id: point, number, party, text }, index) => {
      const own = suggestions[index] ?? [];
      return { id: point, number, party, text, themes: proposedParts(own), suggestions: own };
    });
    return {
      theme: { key: theme.key, label: theme.label },
      into: parts.map(({ definition: { key, label }, isNew }) => ({ key, label, isNew })),
      knowledge: proposedKnowledge(pieces, suggestions.slice(rows.length), points),
      points: points.sort((one, other) => sureness(one) - sureness(other) || one.number - other.number),
      carriers,
    };
  }
}

const sureness = ({ suggestions }: ProposedPoint): number => suggestions[0]?.confidence ?? 0;
