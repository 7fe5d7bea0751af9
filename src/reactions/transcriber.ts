import { buffer } from 'node:stream/consumers';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Actor, mustBeAllowedOn } from '../access/permissions.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import { Database } from '../platform/database/database.js';
import { LOG } from '../platform/log/log.token.js';
import { conflict, notFound, Problem } from '../platform/problems/problem.js';
import { Sources } from './sources.js';
import { Typing } from './typing.js';

/** Longest that a transcription may take, milliseconds: an evening's recording on a slow machine. */
const LONGEST = 60 * 60 * 1000;

/**
 * Has recordings written out by a service that the municipality runs itself, in the form of OpenAI's `/v1/audio/transcriptions` (as local Whisper
 * servers speak it). Off unless `TRANSCRIBER_URL` names one; nothing leaves the machine without it.
 */
@Injectable()
export class Transcriber implements BeforeApplicationShutdown {
  private readonly busy = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly sources: Sources,
    private readonly typing: Typing,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  get isOn(): boolean {
    return this.config.transcriberUrl !== '';
  }

  /** Whether this process is writing it out at this moment. */
  isBusyWith(reactionId: string): boolean {
    return this.busy.has(reactionId);
  }

  /**
   * Starts writing out a reaction's recording; the reaction gets its words and points when it is done, or a warning when it failed.
   * @returns the work, for who wants to wait for it
   * @throws Problem `transcriber-off`, `not-a-recording`, `transcribing-already`, `text-present`, `reaction-not-found`.
   */
  async start(actor: Actor, reactionId: string): Promise<{ readonly done: Promise<void> }> {
    const reaction = await this.database.readOne<{
      id: string;
      consultationId: string;
      partyId: string;
      text: string;
      sourceId: string;
      warnings: string;
    }>(
      `SELECT r.id, r."consultationId", r."partyId", r.text, r."sourceId", s.warnings FROM reaction r JOIN source s ON s.id = r."sourceId" WHERE r.id = $1`,
      [reactionId],
    );
    if (!reaction) throw notFound('reaction', reactionId);
    mustBeAllowedOn(actor, 'reaction.split', 'reaction.see', reaction, 'reaction');
    if (!this.isOn) throw conflict('transcriber-off', 'This installation names no service that writes out recordings.');
    if (reaction.text.trim()) throw conflict('text-present', 'This reaction has words already.');
    if (!/"(is-recording|transcriber-failed)"/.test(reaction.warnings))
      throw conflict('not-a-recording', 'This reaction came in without a recording.');
    if (this.busy.has(reactionId)) throw conflict('transcribing-already', 'This recording is being written out already.');
    const done = this.run(actor, reactionId, reaction.sourceId).finally(() => this.busy.delete(reactionId));
    this.busy.set(reactionId, done);
    return { done };
  }

  /** What was not finished is marked as failed, so that a person can start it again. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the service was stopped'));
    await Promise.allSettled(this.busy.values());
  }

  private async run(actor: Actor, reactionId: string, sourceId: string): Promise<void> {
    try {
      const transcript = await this.askFor(actor, reactionId);
      await this.typing.type(actor, reactionId, transcript, 'transcript.vtt');
    } catch (error) {
      this.log.warn({ reactionId, code: error instanceof Problem ? error.code : 'internal' }, 'transcription failed');
      const detail = error instanceof Error ? error.message.slice(0, 300) : 'unknown reason';
      const warnings = JSON.stringify([{ code: 'transcriber-failed', detail }]);
      await this.database.execute('UPDATE source SET warnings = $1 WHERE id = $2 AND text = $3', [warnings, sourceId, '']);
    }
  }

  private async askFor(actor: Actor, reactionId: string): Promise<string> {
    const { stream, fileName, mediaType } = await this.sources.ofReaction(actor, reactionId);
    const form = new FormData();
    form.set('file', new Blob([await buffer(stream)], { type: mediaType }), fileName);
    form.set('model', 'whisper-1');
    form.set('language', 'nl');
    form.set('response_format', 'vtt');
    const answer = await fetch(`${this.config.transcriberUrl}/v1/audio/transcriptions`, {
      method: 'POST',
      body: form,
      signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(LONGEST)]),
    });
    if (!answer.ok) throw new Problem(502, 'transcriber-failed', `The transcriber answered ${answer.status}.`);
    return answer.text();
  }
}
