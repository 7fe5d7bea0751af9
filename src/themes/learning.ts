import { AsyncResource } from 'node:async_hooks';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOG } from '../platform/log/log.token.js';
import { Suggestions } from './suggestions.js';

/** From the first confirmation until it is learned from, milliseconds: a person who confirms a dozen in a row is learned from once. */
const PAUSE = 1000;

/**
 * Learns from what persons confirm and turn down: soon after, the open suggestions of the consultation are renewed. One renewal at a time for each
 * consultation; what comes in meanwhile is learned from in the next. Each process learns from what it was told; a renewal looks at the database
 * before it writes, so several processes do no harm.
 */
@Injectable()
export class Learning implements BeforeApplicationShutdown {
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly running = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();
  /** A timer begun within a transaction would still write through it when it is long over; this one begins outside of any. */
  private readonly outside = AsyncResource.bind((work: () => void) => work());

  constructor(
    private readonly suggestions: Suggestions,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Something was confirmed or turned down: renews the suggestions soon. Returns at once. */
  note(consultationId: string): void {
    if (this.stopping.signal.aborted || this.waiting.has(consultationId)) return;
    this.outside(() => {
      const timer = setTimeout(() => this.begin(consultationId), PAUSE).unref();
      this.waiting.set(consultationId, timer);
    });
  }

  /** Waits until all that was noted is learned from. */
  async settle(): Promise<void> {
    for (const [consultationId, timer] of [...this.waiting]) {
      clearTimeout(timer);
      this.outside(() => this.begin(consultationId));
    }
    await Promise.all(this.running.values());
    if (this.waiting.size) await this.settle();
  }

  /** What waits is left: the next confirmation, or a person who asks for it, learns from everything again. What runs stops between two writes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    await Promise.all(this.running.values());
  }

  private begin(consultationId: string): void {
    this.waiting.delete(consultationId);
    if (this.stopping.signal.aborted) return;
    const before = this.running.get(consultationId);
    // The one that runs may have read before this was confirmed, so another follows it.
    if (before) return void before.then(() => this.note(consultationId));
    const run = this.renew(consultationId).finally(() => this.running.delete(consultationId));
    this.running.set(consultationId, run);
  }

  private async renew(consultationId: string): Promise<void> {
    try {
      await this.suggestions.renew(consultationId, this.stopping.signal);
    } catch (error) {
      // Nobody waits for this; the suggestions of before stay, which are none the worse.
      this.log.warn({ consultationId, err: error }, 'suggestions were not renewed');
    }
  }
}
