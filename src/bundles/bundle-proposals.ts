import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Audit } from '../audit/audit.js';
import { Database } from '../platform/database/database.js';
import { groupBy } from '../platform/group-by.js';
import { type Page, type Paging, windowOf } from '../platform/input/paging.js';
import { invalidField } from '../platform/problems/problem.js';
import { Surroundings } from '../platform/surroundings.js';
import { WITHHELD } from '../reactions/confidential.rules.js';
import { Withheld, type Withholding } from '../reactions/withheld.js';
import { BundleStore, type PointToBundle } from './bundle-store.js';
import type { RejectProposal } from './bundles.input.js';
import { mustBeSeveral } from './bundles.rules.js';
import { Comparisons } from './comparisons.js';
import { differences, type Stretch } from './differences.rules.js';
import { opposedOf, type ProposalKind, proposalsOf, type Rejected } from './proposals.rules.js';

/** Points of a proposal of which is shown what differs; the others of a letter of thousands are counted. */
const MOST_SHOWN = 50;

export interface ProposedPointView extends PointToBundle {
  /** To the first of the proposal, 0 to 1. */
  readonly similarity: number;
  /** Whether it is in the bundle already that the others are proposed for. */
  readonly bundled: boolean;
  /** Its text in stretches: those that the first point has too, and those that differ. Of the first point: as the second has them. */
  readonly stretches: readonly Stretch[];
}

export interface ProposalView {
  readonly kind: ProposalKind;
  readonly bundle: { readonly id: string; readonly title: string } | null;
  readonly points: readonly ProposedPointView[];
  /** How many there are, those that are not shown included. */
  readonly total: number;
  /** Ids of all of them. */
  readonly ids: readonly string[];
}

export interface OpposedView {
  readonly about: string;
  readonly for: readonly PointToBundle[];
  readonly against: readonly PointToBundle[];
}

/** What could be bundled, from what the points say and from what persons said of it before. */
@Injectable()
export class BundleProposals {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly surroundings: Surroundings,
    private readonly comparisons: Comparisons,
    private readonly store: BundleStore,
    private readonly withheld: Withheld,
  ) {}

  /**
   * Proposals, near-identical points first, each with what differs.
   * @throws Problem `consultation-not-found`, `page-too-deep`, `work-too-long`.
   */
  async list(actor: Actor, consultationId: string, paging: Paging = {}): Promise<Page<ProposalView>> {
    mustBeAllowed(actor, 'bundle.see', consultationId);
    const window = windowOf(paging);
    const { points, comparison } = await this.comparisons.of(consultationId);
    const all = proposalsOf(points, comparison, await this.rejections(consultationId));
    const shown = all.slice(window.offset, window.offset + window.pageSize);
    const found = await this.store.toBundle(shown.flatMap(({ points: members }) => members.slice(0, MOST_SHOWN).map(({ id }) => id)));
    const { rows } = await this.shown(actor, consultationId, found);
    const bundles = await this.bundles(shown.flatMap(({ bundleId }) => bundleId ?? []));
    const bundledIn = new Map(points.map(({ id, bundleId }) => [id, bundleId]));
    const views = shown.map(({ kind, bundleId, points: members }): ProposalView => {
      const known = members.slice(0, MOST_SHOWN).flatMap(({ id, similarity }) => {
        const row = rows.get(id);
        return row ? [{ ...row, similarity, bundled: Boolean(bundledIn.get(id)) }] : [];
      });
      const bundle = bundleId ? (bundles.get(bundleId) ?? null) : null;
      return { kind, bundle, points: withDifferences(known), total: members.length, ids: members.map(({ id }) => id) };
    });
    return { rows: views, total: all.length, capped: false, ...window };
  }

  /** Subjects on which points want the opposite; they are never proposed together. */
  async opposed(actor: Actor, consultationId: string): Promise<OpposedView[]> {
    mustBeAllowed(actor, 'bundle.see', consultationId);
    const { points, comparison } = await this.comparisons.of(consultationId);
    const subjects = opposedOf(points, comparison, await this.rejections(consultationId)).slice(0, MOST_SHOWN);
    const found = await this.store.toBundle(subjects.flatMap((subject) => [...subject.for, ...subject.against]));
    const { rows, withheld } = await this.shown(actor, consultationId, found);
    const views = (ids: readonly string[]): PointToBundle[] => ids.flatMap((id) => rows.get(id) ?? []);
    return subjects.map((subject) => ({
      about: hides(withheld, subject) ? WITHHELD : subject.about,
      for: views(subject.for),
      against: views(subject.against),
    }));
  }

  /** Points without the words that are withheld from the actor. */
  private async shown(actor: Actor, consultationId: string, points: ReadonlyMap<string, PointToBundle>) {
    const withheld = await this.withheld.from(actor, consultationId, [...points.keys()]);
    const rows = new Map([...points].map(([id, point]) => [id, { ...point, text: withheld.words(id, point.text) }]));
    return { rows, withheld };
  }

  /**
   * Remembers that some points do not belong together, or are no opposites: that is not proposed again.
   * @throws Problem `invalid-input` (`too-few`, `point-unknown`).
   */
  async reject(actor: Actor, consultationId: string, { points: ids, kind = 'together' }: RejectProposal): Promise<void> {
    mustBeAllowed(actor, 'bundle.change', consultationId);
    mustBeSeveral(ids);
    await this.database.write(async () => {
      const points = await this.numbered(consultationId, [...new Set(ids)]);
      const id = this.surroundings.newId();
      await this.database.insertMany('bundle_rejection', [
        { id, consultationId, kind, rejectedBy: actor.id, rejectedAt: this.surroundings.timestamp() },
      ]);
      await this.database.insertMany(
        'bundle_rejection_point',
        points.map((point) => ({ id: this.surroundings.newId(), rejectionId: id, pointId: point.id })),
      );
      const after = { kind, points: points.map(({ number }) => number) };
      await this.audit.record(actor, { consultationId, action: 'bundle.rejected', subject: { kind: 'bundle-rejection', id }, after });
    });
  }

  private async numbered(consultationId: string, ids: readonly string[]): Promise<{ id: string; number: number }[]> {
    const places = ids.map((_, index) => `$${index + 2}`).join(', ');
    const rows = await this.database.read<{ id: string; number: number }>(
      `SELECT id, number FROM point WHERE "consultationId" = $1 AND id IN (${places}) ORDER BY number`,
      [consultationId, ...ids],
    );
    const known = new Set(rows.map(({ id }) => id));
    for (const [index, id] of ids.entries())
      if (!known.has(id)) throw invalidField(`#/points/${index}`, 'point-unknown', `The consultation has no point ${id}.`);
    return rows;
  }

  private async rejections(consultationId: string): Promise<Rejected[]> {
    const rows = await this.database.read<{ id: string; kind: Rejected['kind']; pointId: string }>(
      `SELECT r.id, r.kind, p."pointId" FROM bundle_rejection r JOIN bundle_rejection_point p ON p."rejectionId" = r.id
       WHERE r."consultationId" = $1 ORDER BY r.id`,
      [consultationId],
    );
    return [...groupBy(rows, ({ id }) => id).values()].map((some) => ({
      kind: some[0]?.kind ?? 'together',
      points: some.map(({ pointId }) => pointId),
    }));
  }

  private async bundles(ids: readonly string[]): Promise<Map<string, { id: string; title: string }>> {
    if (!ids.length) return new Map();
    const places = ids.map((_, index) => `$${index + 1}`).join(', ');
    const rows = await this.database.read<{ id: string; title: string }>(`SELECT id, title FROM bundle WHERE id IN (${places})`, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** Whether the word that a subject is called by may be one that is withheld. */
const hides = (withheld: Withholding, subject: { readonly for: readonly string[]; readonly against: readonly string[] }): boolean =>
  [...subject.for, ...subject.against].some((id) => withheld.has(id));

/** Every point beside the first; the first beside the second. */
export function withDifferences(points: readonly Omit<ProposedPointView, 'stretches'>[]): ProposedPointView[] {
  const [first, second] = points;
  return points.map((point, index) => {
    const { one, other } = index === 0 ? differences(point.text, second?.text ?? '') : differences(first?.text ?? '', point.text);
    return { ...point, stretches: index === 0 ? one : other };
  });
}
