import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { type Fault, invalid } from '../../platform/problems/problem.js';
import { Surroundings } from '../../platform/surroundings.js';
import { Workers } from '../../platform/workers/workers.js';
import { Learning } from '../learning.js';
import { startingCues } from '../scheme/starting-cues.js';
import { Scheme } from '../scheme.js';
import { Taggings } from '../tagging.js';
import type { Theme } from '../theme.entity.js';
import { themeKey } from '../theme-key.rules.js';
import type { NameStraySubject } from './stray-subjects.input.js';
import type { StraySubject } from './stray-subjects.rules.js';
import type { StraySubjectsTask } from './stray-subjects-task.js';

/** Points that are looked at most: the latest. */
const MOST = 10_000;
/** Confidence, in thousandths, from which on a proposed theme counts as a place for the point. */
const FITS = 600;
/** Points that do fit somewhere, for what is common here. */
const MOST_OTHERS = 2000;
/** Characters of a point that are looked at. */
const MOST_CHARACTERS = 8000;
const MOST_SHOWN = 20;
/** Consultations of which the last grouping is kept. */
const MOST_KEPT = 20;
/** Share of the points of a group that were dismissed together from which on it is not shown again. */
const SAME = 0.6;

export interface StrayView {
  /** As parties write them, the most typical first. */
  readonly words: readonly string[];
  readonly sentences: readonly { readonly id: string; readonly number: number; readonly party: string; readonly text: string }[];
  /** Ids, the most typical first. */
  readonly points: readonly string[];
}

interface Row {
  readonly id: string;
  readonly number: number;
  readonly party: string;
  readonly text: string;
}

/** Subjects that the scheme has no theme for: groups of points that nobody gave a theme and for which none is proposed with some confidence. */
@Injectable()
export class StraySubjects {
  /** The last grouping of each consultation, with what it was made of. */
  private readonly last = new Map<string, { readonly key: string; readonly found: Promise<readonly StraySubject[]> }>();

  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly scheme: Scheme,
    private readonly taggings: Taggings,
    private readonly learning: Learning,
  ) {}

  /** The largest first; none that a person dismissed. */
  async of(actor: Actor, consultationId: string): Promise<StrayView[]> {
    mustBeAllowed(actor, 'theme.change', consultationId);
    const rows = await this.strays(consultationId);
    const strays = new Set(rows.map(({ id }) => id));
    const latest = await this.database.read<{ id: string; text: string }>(
      `SELECT id, text FROM point WHERE "consultationId" = $1 ORDER BY number DESC LIMIT ${MOST_OTHERS}`,
      [consultationId],
    );
    const scheme = await this.scheme.definitions(consultationId);
    const task: StraySubjectsTask = {
      texts: rows.map(({ text }) => text.slice(0, MOST_CHARACTERS)),
      // The examples of the scheme tell what is common in this field, also where there are few points yet.
      others: [...latest.filter(({ id }) => !strays.has(id)), ...scheme.flatMap(({ examples }) => examples)].map(({ text }) =>
        text.slice(0, MOST_CHARACTERS),
      ),
    };
    const found = await this.grouped(consultationId, task);
    const dismissed = await this.dismissed(consultationId);
    const views = found.map(({ points, words, sentences }) => ({
      words,
      points: points.map((place) => rows[place]?.id ?? ''),
      sentences: sentences.flatMap(({ point, text }) => {
        const row = rows[point];
        return row ? [{ id: row.id, number: row.number, party: row.party, text }] : [];
      }),
    }));
    return views.filter(({ points }) => !dismissed.some((before) => isSame(points, before))).slice(0, MOST_SHOWN);
  }

  /**
   * Makes a theme of a subject, which is recognised by these words from now on.
   * @throws Problem `invalid-input` (`points-needed`, `theme-exists`), `point-not-found`.
   */
  async name(actor: Actor, consultationId: string, { label, words = [], points, give = 'tag' }: NameStraySubject): Promise<Theme> {
    mustBeAllowed(actor, 'theme.change', consultationId);
    mustBeSome(points);
    const theme = await this.database.write(async () => {
      const known = await this.scheme.list(actor, consultationId);
      if (known.some((one) => one.label.toLowerCase() === label.toLowerCase()))
        throw invalid([{ pointer: '#/label', code: 'theme-exists', detail: 'There is a theme of that name.' }]);
      const key = themeKey(label, new Set(known.map((one) => one.key)));
      const synonyms = words.map((word) => word.trim()).filter(Boolean);
      const added = await this.scheme.add(actor, consultationId, { key, label, synonyms, cues: startingCues(label, '', synonyms) });
      if (give === 'tag') await this.taggings.tagMany(actor, consultationId, { points: [...points], add: [key] });
      return added;
    });
    this.learning.note(consultationId);
    return theme;
  }

  /** Says that these points are no subject of their own; that is remembered. @throws Problem `invalid-input` (`points-needed`). */
  async dismiss(actor: Actor, consultationId: string, points: readonly string[]): Promise<void> {
    mustBeAllowed(actor, 'theme.change', consultationId);
    mustBeSome(points);
    const id = this.surroundings.newId();
    await this.database.write(async () => {
      const dismissedAt = this.surroundings.timestamp();
      await this.database.insertMany('stray_dismissal', [
        { id, consultationId, points: JSON.stringify(points), dismissedBy: actor.id, dismissedAt },
      ]);
      const subject = { kind: 'stray-dismissal', id };
      await this.audit.record(actor, { consultationId, action: 'stray-subject.dismissed', subject, after: { points } });
    });
  }

  /** Grouped once for what the points and the scheme are now; every change of those makes another key, so nothing stale is shown. */
  private grouped(consultationId: string, task: StraySubjectsTask): Promise<readonly StraySubject[]> {
    const key = createHash('sha256').update(JSON.stringify(task)).digest('hex');
    const before = this.last.get(consultationId);
    if (before?.key === key) return before.found;
    const found = this.workers.run<readonly StraySubject[]>('stray-subjects', task);
    if (this.last.size >= MOST_KEPT) this.last.delete([...this.last.keys()][0] ?? '');
    this.last.set(consultationId, { key, found });
    found.catch(() => this.last.get(consultationId)?.found === found && this.last.delete(consultationId));
    return found;
  }

  private strays(consultationId: string): Promise<Row[]> {
    return this.database.read<Row>(
      `SELECT p.id, p.number, y.name AS party, p.text FROM point p JOIN party y ON y.id = p."partyId"
       WHERE p."consultationId" = $1 AND p."themeCount" = 0 AND NOT EXISTS (
         SELECT 1 FROM suggestion s JOIN theme t ON t.id = s."themeId"
         WHERE s."pointId" = p.id AND s.state = 'open' AND s.confidence >= ${FITS} AND t."retiredAt" IS NULL)
       ORDER BY p.number DESC LIMIT ${MOST}`,
      [consultationId],
    );
  }

  private async dismissed(consultationId: string): Promise<ReadonlySet<string>[]> {
    const rows = await this.database.read<{ points: string }>('SELECT points FROM stray_dismissal WHERE "consultationId" = $1', [
      consultationId,
    ]);
    return rows.map(({ points }) => new Set(JSON.parse(points) as string[]));
  }
}

const isSame = (points: readonly string[], before: ReadonlySet<string>): boolean =>
  points.filter((id) => before.has(id)).length >= SAME * points.length;

function mustBeSome(points: readonly string[]): void {
  const fault: Fault = { pointer: '#/points', code: 'points-needed', detail: 'Choose points first.' };
  if (!points.length) throw invalid([fault]);
}
