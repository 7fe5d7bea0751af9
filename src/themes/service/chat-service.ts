import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { Problem } from '../../platform/problems/problem.js';
import type { ThemeDefinition } from '../scheme/theme-definition.js';
import type { TextToTag } from '../suggesting/suggestion.js';
import { messagesFor, readAnswer, type ServiceSuggestion } from './service-answer.rules.js';

/** Longest that one answer may take, milliseconds. */
const LONGEST = 30_000;
/** Bytes of one answer at most. */
const MOST_BYTES = 256 * 1024;
const MOST_TOKENS = 800;

/**
 * Asks a language model that the municipality runs itself for themes, in the form of OpenAI's `/v1/chat/completions`. Off unless `SUGGESTER_URL`
 * names one; nothing leaves the machine without it.
 */
@Injectable()
export class ChatService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get isOn(): boolean {
    return this.config.suggesterUrl !== '';
  }

  /** Host to which the words go, for pages to name. */
  get host(): string {
    return this.isOn ? new URL(this.config.suggesterUrl).host : '';
  }

  /**
   * What it says of one point, as far as it holds.
   * @throws Problem `suggester-failed` when it does not answer, too late, too much, or not in this form.
   */
  async ask(scheme: readonly ThemeDefinition[], point: TextToTag, stop: AbortSignal): Promise<ServiceSuggestion[]> {
    const { suggesterUrl, suggesterModel, suggesterKey } = this.config;
    const answer = await fetch(`${suggesterUrl}/v1/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...(suggesterKey ? { authorization: `Bearer ${suggesterKey}` } : {}) },
      body: JSON.stringify({
        ...(suggesterModel ? { model: suggesterModel } : {}),
        messages: messagesFor(scheme, point),
        temperature: 0,
        max_tokens: MOST_TOKENS,
      }),
      signal: AbortSignal.any([stop, AbortSignal.timeout(LONGEST)]),
    }).catch((error: unknown) => {
      throw failed(error instanceof Error ? error.name : 'no answer');
    });
    if (!answer.ok) throw failed(`status ${answer.status}`);
    return readAnswer(contentOf(await bodyOf(answer)), new Set(scheme.map(({ key }) => key)), point.text);
  }
}

const failed = (why: string): Problem => new Problem(502, 'suggester-failed', `The service for suggestions failed: ${why}.`);

async function bodyOf(answer: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of answer.body ?? []) {
      pieces.push(piece);
      size += piece.length;
      if (size > MOST_BYTES) throw failed('it said too much');
    }
  } catch (error) {
    throw error instanceof Problem ? error : failed(error instanceof Error ? error.name : 'it broke off');
  }
  return Buffer.concat(pieces).toString('utf8');
}

function contentOf(body: string): string {
  try {
    const read = JSON.parse(body) as { readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[] } | null;
    const content = read?.choices?.[0]?.message?.content;
    if (typeof content === 'string') return content;
  } catch {
    // Told below, as any other answer that is not in this form.
  }
  throw failed('it answered in another form');
}
