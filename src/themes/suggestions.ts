import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { Surroundings } from '../platform/surroundings.js';
import { Workers } from '../platform/workers/workers.js';
import { type Follow, type NewPoint, type PointFollower, PointFollowers } from '../reactions/followers.js';
import { ConfirmedExamples } from './confirmed-examples.js';
import { Scheme } from './scheme.js';
import { saidByService, type WithEvidence, withService } from './service/merging.rules.js';
import type { ServiceSuggestion } from './service/service-answer.rules.js';
import type { SuggestTask } from './suggest-task.js';
import type { Suggestion } from './suggesting/suggestion.js';
import { textsToTag, untaggedPoints } from './texts-to-tag.js';
import type { SuggestionState } from './theme.entity.js';

/** Points for which is suggested anew after a confirmation, at most; the rest follows when a person asks. */
const MOST_AT_ONCE = 5000;
/** Points of which the suggestions are written in one go, so that others who write wait no longer than that. */
const BATCH = 200;
/** Lower confidences are not kept. */
const LEAST = 0.2;
/** Thousandths by which every confidence of a point may differ without it being written anew. */
const SAME = 10;

interface KeptSuggestion {
  readonly pointId: string;
  readonly themeId: string;
  readonly key: string;
  readonly confidence: number;
  readonly state: SuggestionState;
  /** As JSON. */
  readonly evidence: string;
}

/** Suggests themes for points: new ones as they come in, open ones again when something was learned. */
@Injectable()
export class Suggestions implements PointFollower, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
    private readonly scheme: Scheme,
    private readonly examples: ConfirmedExamples,
    private readonly surroundings: Surroundings,
    private readonly followers: PointFollowers,
  ) {}

  onModuleInit(): void {
    this.followers.enlist(this);
  }

  /** Suggests for new points on a worker; the answer stores the suggestions in the caller's transaction. */
  async prepare(consultationId: string, all: readonly NewPoint[]): Promise<Follow> {
    const points = all.filter(({ isKnown }) => !isKnown);
    const suggestions = await this.suggest(consultationId, points);
    return async () => {
      const ids = await this.scheme.idsByKey(consultationId);
      await this.database.insertMany(
        'suggestion',
        points.flatMap(({ id }, index) => this.rows(id, weighed(suggestions[index] ?? []), ids)),
      );
    };
  }

  /**
   * Suggests anew for points that no person gave a theme yet, from all that was confirmed since. What a person said yes or no to stays, also what was
   * said while this ran.
   * @param stop ends it between two batches
   * @returns how many points were looked at
   */
  async renew(consultationId: string, stop?: AbortSignal): Promise<number> {
    const points = await untaggedPoints(this.database, consultationId, MOST_AT_ONCE);
    const suggestions = await this.suggest(consultationId, points);
    for (let from = 0; from < points.length && !stop?.aborted; from += BATCH) {
      const batch = points.slice(from, from + BATCH).map(({ id }, index) => ({ id, suggestions: suggestions[from + index] ?? [] }));
      await this.database.write(() => this.replace(consultationId, batch));
    }
    return points.length;
  }

  /** Puts what a service of the municipality's own said of a point beside what we suggest, unless a person gave it a theme meanwhile. */
  async addSaid(consultationId: string, pointId: string, said: readonly ServiceSuggestion[]): Promise<void> {
    if (!said.length) return;
    await this.database.write(async () => {
      await this.database.lock('point', pointId);
      const point = await this.database.readOne<{ themeCount: number }>('SELECT "themeCount" FROM point WHERE id = $1', [pointId]);
      if (point?.themeCount !== 0) return;
      const kept = await this.database.read<KeptSuggestion>(
        `SELECT s."pointId", s."themeId", t.key, s.confidence, s.state, s.evidence FROM suggestion s JOIN theme t ON t.id = s."themeId"
         WHERE s."pointId" = $1`,
        [pointId],
      );
      const settled = new Set(kept.filter(({ state }) => state !== 'open').map(({ themeId }) => themeId));
      const ours = kept.filter(({ state }) => state === 'open').map(withEvidence);
      const rows = this.rows(pointId, withService(ours, said), await this.scheme.idsByKey(consultationId));
      await this.database.execute(`DELETE FROM suggestion WHERE "pointId" = $1 AND state = 'open'`, [pointId]);
      await this.database.insertMany(
        'suggestion',
        rows.filter(({ themeId }) => !settled.has(themeId)),
      );
    });
  }

  /** Puts these in the place of the open suggestions of points that still have no theme. */
  private async replace(
    consultationId: string,
    batch: readonly { readonly id: string; readonly suggestions: readonly Suggestion[] }[],
  ): Promise<void> {
    const themes = await this.scheme.idsByKey(consultationId);
    const ids = batch.map(({ id }) => id);
    const places = ids.map((_, index) => `$${index + 1}`).join(', ');
    // A point that somebody is changing right now is passed over: it never has to wait for this, nor this for it.
    const lock = this.database.isPostgres ? ' FOR UPDATE SKIP LOCKED' : '';
    const untagged = await this.database.read<{ id: string }>(
      `SELECT id FROM point WHERE id IN (${places}) AND "themeCount" = 0${lock}`,
      ids,
    );
    const still = new Set(untagged.map(({ id }) => id));
    const kept = groupBy(
      await this.database.read<KeptSuggestion>(
        `SELECT s."pointId", s."themeId", t.key, s.confidence, s.state, s.evidence FROM suggestion s JOIN theme t ON t.id = s."themeId"
         WHERE s."pointId" IN (${places})`,
        ids,
      ),
      ({ pointId }) => pointId,
    );
    const renewed = batch.flatMap(({ id, suggestions }) => {
      const before = kept.get(id) ?? [];
      const settled = new Set(before.filter(({ state }) => state !== 'open').map(({ themeId }) => themeId));
      const open = before.filter(({ state }) => state === 'open');
      // What a service of the municipality's own said stays beside what is suggested anew.
      const all = withService(weighed(suggestions), saidByService(open.map(withEvidence)));
      const rows = this.rows(id, all, themes).filter(({ themeId }) => !settled.has(themeId));
      return still.has(id) && !isSame(open, rows) ? [{ id, rows }] : [];
    });
    if (!renewed.length) return;
    const which = renewed.map((_, index) => `$${index + 1}`).join(', ');
    await this.database.execute(
      `DELETE FROM suggestion WHERE state = 'open' AND "pointId" IN (${which})`,
      renewed.map(({ id }) => id),
    );
    await this.database.insertMany(
      'suggestion',
      renewed.flatMap(({ rows }) => rows),
    );
  }

  private async suggest(consultationId: string, points: Parameters<typeof textsToTag>[2]): Promise<readonly (readonly Suggestion[])[]> {
    if (!points.length) return [];
    const task: SuggestTask = {
      scheme: await this.scheme.definitions(consultationId),
      confirmed: await this.examples.of(consultationId),
      points: await textsToTag(this.database, consultationId, points),
    };
    return this.workers.run('suggest-themes', task);
  }

  private rows(pointId: string, suggestions: readonly WithEvidence[], ids: ReadonlyMap<string, string>) {
    return suggestions.flatMap(({ key, confidence, evidence }) => {
      const themeId = ids.get(key);
      if (!themeId) return [];
      return [{ id: this.surroundings.newId(), pointId, themeId, confidence, evidence: JSON.stringify(evidence), state: 'open' }];
    });
  }
}

/** Those that are sure enough to be kept, in thousandths. */
const weighed = (suggestions: readonly Suggestion[]): WithEvidence[] =>
  suggestions.flatMap(({ key, confidence, evidence }) =>
    confidence < LEAST ? [] : [{ key, confidence: Math.round(confidence * 1000), evidence }],
  );

const withEvidence = ({ key, confidence, evidence }: KeptSuggestion): WithEvidence => ({ key, confidence, evidence: JSON.parse(evidence) });

type Weighed = Pick<KeptSuggestion, 'themeId' | 'confidence'>;

/** Whether the same themes are suggested about as surely. */
function isSame(before: readonly Weighed[], after: readonly Weighed[]): boolean {
  if (before.length !== after.length) return false;
  const confidences = new Map(after.map(({ themeId, confidence }) => [themeId, confidence]));
  return before.every(({ themeId, confidence }) => Math.abs((confidences.get(themeId) ?? Number.POSITIVE_INFINITY) - confidence) < SAME);
}
