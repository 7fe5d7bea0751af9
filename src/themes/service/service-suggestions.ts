import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Actor, mustBeAllowed } from '../../access/permissions.js';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../platform/database/database.js';
import { LOG } from '../../platform/log/log.token.js';
import { conflict, Problem } from '../../platform/problems/problem.js';
import { Scheme } from '../scheme.js';
import { Suggestions } from '../suggestions.js';
import { textsToTag, type UntaggedPoint } from '../texts-to-tag.js';
import { ChatService } from './chat-service.js';

/** Points that are asked about in one go. */
const MOST_POINTS = 200;
const AT_ONCE = 4;
/** After so many failures in a row the rest is left. */
const MOST_FAILURES = 5;

export interface ServiceRun {
  /** Points of which the words go to the service. */
  readonly asked: number;
  /** The work, for who wants to wait for it; never fails. */
  readonly done: Promise<void>;
}

/** Asks the municipality's own service about points without a theme, when a person says so, and puts what it says beside our suggestions. */
@Injectable()
export class ServiceSuggestions implements BeforeApplicationShutdown {
  private readonly busy = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly scheme: Scheme,
    private readonly suggestions: Suggestions,
    private readonly service: ChatService,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Host to which the words would go; empty: there is none. */
  get host(): string {
    return this.service.host;
  }

  isBusyWith(consultationId: string): boolean {
    return this.busy.has(consultationId);
  }

  /**
   * Begins to ask; pages and suggestions of our own go on meanwhile. Points with a confidential passage are not sent.
   * @throws Problem `suggester-off`, `suggesting-already`.
   */
  async start(actor: Actor, consultationId: string): Promise<ServiceRun> {
    mustBeAllowed(actor, 'theme.tag', consultationId);
    if (!this.service.isOn) throw conflict('suggester-off', 'This installation names no service for suggestions.');
    const points = await this.points(consultationId);
    if (this.busy.has(consultationId)) throw conflict('suggesting-already', 'The service is being asked already.');
    const done = this.run(actor, consultationId, points).finally(() => this.busy.delete(consultationId));
    this.busy.set(consultationId, done);
    return { asked: points.length, done };
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the service was stopped'));
    await Promise.allSettled(this.busy.values());
  }

  private async run(actor: Actor, consultationId: string, points: readonly UntaggedPoint[]): Promise<void> {
    try {
      await this.database.write(() =>
        this.audit.record(actor, {
          consultationId,
          action: 'suggester.asked',
          subject: { kind: 'consultation', id: consultationId },
          after: { host: this.service.host, points: points.map(({ number }) => number) },
        }),
      );
      const scheme = await this.scheme.definitions(consultationId);
      const texts = await textsToTag(this.database, consultationId, points);
      const waiting = points.map(({ id }, index) => ({ id, text: texts[index] ?? { text: '' } }));
      let failures = 0;
      const work = async (): Promise<void> => {
        for (let next = waiting.shift(); next && failures < MOST_FAILURES && !this.stopping.signal.aborted; next = waiting.shift()) {
          try {
            const said = await this.service.ask(scheme, next.text, this.stopping.signal);
            await this.suggestions.addSaid(consultationId, next.id, said);
            failures = 0;
          } catch (error) {
            failures += 1;
            this.log.warn(
              { consultationId, code: error instanceof Problem ? error.code : 'internal' },
              'the service for suggestions failed',
            );
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } catch (error) {
      this.log.warn({ consultationId, err: error }, 'the service for suggestions was not asked');
    }
  }

  /** Points without a theme of which the service said nothing yet, by number. */
  private points(consultationId: string): Promise<UntaggedPoint[]> {
    return this.database.read(
      `SELECT p.id, p.number, p.text, p.heading, p."questionNumber", y.kind AS "partyKind"
       FROM point p JOIN party y ON y.id = p."partyId" WHERE p."consultationId" = $1 AND p."themeCount" = 0
         AND NOT EXISTS (SELECT 1 FROM suggestion s WHERE s."pointId" = p.id AND s.evidence LIKE '%"kind":"service"%')
         AND NOT EXISTS (SELECT 1 FROM confidential_passage c WHERE c."reactionId" = p."reactionId" AND c.start < p."end" AND c."end" > p.start)
       ORDER BY p.number LIMIT ${MOST_POINTS}`,
      [consultationId],
    );
  }
}
