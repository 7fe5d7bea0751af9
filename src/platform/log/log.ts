import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '../config/config.js';

/** Structured lines on stdout. No personal data: routes instead of addresses with their query, ids instead of names. */
export const createLog = (level: LogLevel, stream?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: withoutData },
    },
    stream,
  );

/**
 * What to look an error up by: its kind, its code, the statement with places for values, and where it arose. The message and the rest stay out,
 * but for mistakes of our own: a database or a parser names values there, which may be what a party wrote.
 */
function withoutData(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, query } = error as { readonly code?: unknown; readonly query?: unknown };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return {
    type: error.name,
    ...(own ? { message: error.message } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof query === 'string' ? { query: query.slice(0, 1000) } : {}),
    stack: at.map((line) => line.trim()),
  };
}

/** Lets Nest write to the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...context: unknown[]): void {
    this.logger.debug({ context: context.at(-1) }, String(message));
  }

  error(message: unknown, ...context: unknown[]): void {
    this.logger.error(message instanceof Error ? { err: message } : { context }, message instanceof Error ? 'failed' : String(message));
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.logger.warn({ context: context.at(-1) }, String(message));
  }
}
