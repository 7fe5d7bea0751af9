import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { fromPlainProblem, type PlainProblem, Problem } from '../problems/problem.js';

/** Longest that one piece of work may take, milliseconds. */
const LONGEST = 120_000;
/** Memory that one worker may use, megabytes; a worker that goes over it is replaced and its work refused. */
const MOST_MEMORY = 1024;

/**
 * Runs heavy, pure work on other threads: data in, data out, never the database. `tasks.ts` of the application lists what can be run.
 * @throws Problem as the task threw it; `work-too-long` and `work-too-large` when a limit ended it.
 */
@Injectable()
export class Workers implements OnApplicationShutdown {
  private pool: Piscina | undefined;
  private running = 0;
  /** Work that waits for a free thread, first in, first out. */
  private readonly queue: (() => void)[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The limit counts from when the work starts: waiting for others is not the work's fault. */
  async run<Result>(task: string, input: unknown, limit = LONGEST): Promise<Result> {
    await this.turn();
    try {
      return await this.runNow<Result>(task, input, limit);
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  /** Waits for a free thread; whoever is done hands its own over. */
  private async turn(): Promise<void> {
    if (this.running < this.config.workers) this.running += 1;
    else await new Promise<void>((next) => this.queue.push(next));
  }

  private async runNow<Result>(task: string, input: unknown, limit: number): Promise<Result> {
    const signal = AbortSignal.timeout(limit);
    try {
      this.pool ??= this.start();
      const answer: { readonly result: Result } | PlainProblem = await this.pool.run({ task, input }, { signal });
      if ('problem' in answer) throw fromPlainProblem(answer);
      return answer.result;
    } catch (error) {
      if (signal.aborted) throw new Problem(400, 'work-too-long', `The work took longer than ${limit / 1000} seconds and was ended.`);
      if (isOutOfMemory(error)) throw new Problem(400, 'work-too-large', 'The work needed more memory than one file may take.');
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.close({ force: false });
  }

  private start(): Piscina {
    return new Piscina({
      filename: workerFile(),
      maxThreads: this.config.workers,
      minThreads: 0,
      idleTimeout: 30_000,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
  }
}

/** The compiled worker: beside this file in the built service, in `dist` when the sources run as they are (tests). */
function workerFile(): string {
  const beside = fileURLToPath(new URL('./worker.js', import.meta.url));
  return existsSync(beside) ? beside : beside.replace(/([\\/])src([\\/]platform[\\/]workers)/, '$1dist$2');
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
