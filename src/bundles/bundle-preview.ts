import { Injectable } from '@nestjs/common';
import { type Actor, mustBeAllowed } from '../access/permissions.js';
import { Database } from '../platform/database/database.js';
import { conflict, invalidField } from '../platform/problems/problem.js';
import { type ProposedPointView, withDifferences } from './bundle-proposals.js';
import { BundleStore } from './bundle-store.js';
import { type Bundled, mustBeSeveral } from './bundles.rules.js';
import type { Stretch } from './differences.rules.js';
import { type OpposedNumbers, Opposition } from './opposition.js';

/** What bundling chosen points would come to. */
export interface BundlePreviewView {
  /** The bundle that some of them are in already: the others would be added to it. */
  readonly bundle: { readonly id: string; readonly title: string } | null;
  /** The first of them, with what differs. */
  readonly points: readonly ProposedPointView[];
  /** Ids of all of them. */
  readonly ids: readonly string[];
  /** Points that seem to want the opposite, of which one at least is not in the bundle yet. */
  readonly opposed: readonly OpposedNumbers[];
}

interface Chosen extends Bundled {
  readonly bundleId: string | null;
  readonly title: string | null;
}

/** Points of which is shown what differs. */
const MOST_SHOWN = 50;
const MOST_OPPOSED = 20;

/** What bundling the points that a person chose would come to, before anything is done. */
@Injectable()
export class BundlePreview {
  constructor(
    private readonly database: Database,
    private readonly store: BundleStore,
    private readonly opposition: Opposition,
  ) {}

  /** @throws Problem `invalid-input` (`too-few`, `point-unknown`), `point-bundled` when they are in several bundles, or all in one. */
  async of(actor: Actor, consultationId: string, ids: readonly string[]): Promise<BundlePreviewView> {
    mustBeAllowed(actor, 'bundle.change', consultationId);
    mustBeSeveral(ids);
    const points = await this.chosen(consultationId, [...new Set(ids)]);
    const { bundle, free } = inOneBundle(points);
    const present = bundle ? await this.store.points(bundle.id) : [];
    const inOrder = [...points.filter(({ bundleId }) => bundleId), ...free];
    const shown = await this.store.toBundle(inOrder.slice(0, MOST_SHOWN).map(({ id }) => id));
    const rows = inOrder.flatMap(({ id, bundleId }) => {
      const row = shown.get(id);
      return row ? [{ ...row, similarity: 1, bundled: bundleId !== null }] : [];
    });
    return {
      bundle,
      points: withDifferences(rows).map((point, index) => ({ ...point, similarity: index ? shareOfSame(point.stretches) : 1 })),
      ids: inOrder.map(({ id }) => id),
      opposed: await this.opposition.among(free, present, MOST_OPPOSED),
    };
  }

  /** Ids of the points with these numbers; numbers that no point has are left out. */
  async idsOf(actor: Actor, consultationId: string, numbers: readonly number[]): Promise<string[]> {
    mustBeAllowed(actor, 'bundle.change', consultationId);
    if (!numbers.length) return [];
    const places = numbers.map((_, index) => `$${index + 2}`).join(', ');
    const rows = await this.database.read<{ id: string }>(
      `SELECT id FROM point WHERE "consultationId" = $1 AND number IN (${places}) ORDER BY number`,
      [consultationId, ...numbers],
    );
    return rows.map(({ id }) => id);
  }

  /** Numbers of points that can be bundled, as far as bundles go. @throws Problem as `of`. */
  async numbersOf(actor: Actor, consultationId: string, ids: readonly string[]): Promise<number[]> {
    mustBeAllowed(actor, 'bundle.change', consultationId);
    const points = await this.chosen(consultationId, ids);
    inOneBundle(points);
    return points.map(({ number }) => number);
  }

  private async chosen(consultationId: string, ids: readonly string[]): Promise<Chosen[]> {
    const places = ids.map((_, index) => `$${index + 2}`).join(', ');
    const rows = await this.database.read<Chosen>(
      `SELECT p.id, p.number, p."partyId", p.text, b.id AS "bundleId", b.title FROM point p
       LEFT JOIN bundle_point m ON m."pointId" = p.id AND m."leftAt" IS NULL LEFT JOIN bundle b ON b.id = m."bundleId"
       WHERE p."consultationId" = $1 AND p.id IN (${places}) ORDER BY p.number`,
      [consultationId, ...ids],
    );
    const known = new Set(rows.map(({ id }) => id));
    for (const [index, id] of ids.entries())
      if (!known.has(id)) throw invalidField(`#/points/${index}`, 'point-unknown', `The consultation has no point ${id}.`);
    return rows;
  }
}

/**
 * The bundle that some of the points are in, and the points that are in none.
 * @throws Problem `point-bundled` when they are in several, or when none is left to bundle.
 */
function inOneBundle(points: readonly Chosen[]): { readonly bundle: BundlePreviewView['bundle']; readonly free: readonly Chosen[] } {
  const free = points.filter(({ bundleId }) => !bundleId);
  const bundled = points.filter(({ bundleId }) => bundleId);
  const [first] = bundled;
  const stray = bundled.find(({ bundleId }) => bundleId !== first?.bundleId) ?? (free.length ? undefined : first);
  if (stray) {
    const { number, title: bundleTitle, bundleId: bundle } = stray;
    throw conflict('point-bundled', `Point ${number} is in the bundle "${bundleTitle}" already.`, { number, bundleTitle, bundle });
  }
  return { bundle: first?.bundleId ? { id: first.bundleId, title: first.title ?? '' } : null, free };
}

/** Of the characters of a text, how many stand in words that the text beside it has too. */
function shareOfSame(stretches: readonly Stretch[]): number {
  const all = stretches.reduce((sum, { text }) => sum + text.length, 0);
  const same = stretches.reduce((sum, stretch) => sum + (stretch.same ? stretch.text.length : 0), 0);
  return all ? Math.round((same / all) * 1000) / 1000 : 0;
}
