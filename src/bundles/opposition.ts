import { Injectable } from '@nestjs/common';
import { conflict } from '../platform/problems/problem.js';
import { Workers } from '../platform/workers/workers.js';
import type { Bundled, OpposedPlaces, OpposeTask } from './bundles.rules.js';

/** Numbers of two points that seem to want the opposite, the lower one first. */
export interface OpposedNumbers {
  readonly number: number;
  readonly other: number;
  /** What it is about, in the words of one of them. */
  readonly about: string;
}

/** Keeps points apart that want the opposite. Compares on a worker, so before the transaction. */
@Injectable()
export class Opposition {
  constructor(private readonly workers: Workers) {}

  /**
   * Pairs of points that seem to want the opposite, of which one at least is to be added; so many at most.
   * @throws Problem `work-too-long`.
   */
  async among(added: readonly Bundled[], present: readonly Bundled[], most: number): Promise<OpposedNumbers[]> {
    const texts = (points: readonly Bundled[]): string[] => points.map(({ text }) => text);
    const task: OpposeTask = { added: texts(added), present: texts(present), most };
    const all = [...present, ...added];
    const found = await this.workers.run<OpposedPlaces[]>('oppose-points', task);
    return found.map(({ one, other, about }) => {
      const [number = 0, last = 0] = [all[one]?.number ?? 0, all[other]?.number ?? 0].sort((a, b) => a - b);
      return { number, other: last, about };
    });
  }

  /** @throws Problem `points-opposed`, unless a person says that they want the same. */
  async mustBeNone(added: readonly Bundled[], present: readonly Bundled[], together: 'yes' | 'no' | undefined): Promise<void> {
    const [found] = together === 'yes' ? [] : await this.among(added, present, 1);
    if (!found) return;
    const { number, other } = found;
    throw conflict('points-opposed', `Points ${number} and ${other} seem to want the opposite.`, { number, other });
  }
}
