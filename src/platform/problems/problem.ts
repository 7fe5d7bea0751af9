/** One fault in the input: `pointer` is a JSON pointer to the field (RFC 6901), `code` names the rule, `limit` its figure or list. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly limit?: number | string;
}

/**
 * A refusal that the caller can act on. `code` comes from the field (`round-closed`); the API renders it as RFC 9457 problem+json, a page in
 * the words of the wording file, the command line on stderr. `extra` holds members of the problem document and fills the wording's places.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }

  /** All faults of an `invalid-input`, none for other problems. */
  get faults(): readonly Fault[] {
    const { errors } = this.extra;
    return Array.isArray(errors) ? (errors as readonly Fault[]) : [];
  }
}

/** 404: it does not exist, or the actor may not know that it does. */
export const notFound = (what: string, id = ''): Problem =>
  new Problem(404, `${what}-not-found`, id ? `There is no ${what} ${id}.` : `There is no such ${what}.`, { id });

/** 409: right in itself, but not in the state things are in. */
export const conflict = (code: string, detail: string, extra: Readonly<Record<string, unknown>> = {}): Problem =>
  new Problem(409, code, detail, extra);

/** 403: the actor may see this, but not do this. */
export const notAllowed = (permission: string): Problem =>
  new Problem(403, 'not-allowed', `You are not allowed to do this (${permission}).`, { permission });

/** 400 with every fault of the input at once. */
export const invalid = (errors: readonly Fault[]): Problem => new Problem(400, 'invalid-input', 'The input is not valid.', { errors });

/** 400 for one field. */
export const invalidField = (pointer: string, code: string, detail: string): Problem => invalid([{ pointer, code, detail }]);

/** 400: a file that can't be read as what it is or claims to be. */
export const unreadable = (code: string, detail: string, extra: Readonly<Record<string, unknown>> = {}): Problem =>
  new Problem(400, code, detail, extra);

/** What crosses a thread boundary instead of a Problem. */
export interface PlainProblem {
  readonly problem: {
    readonly status: number;
    readonly code: string;
    readonly detail: string;
    readonly extra: Readonly<Record<string, unknown>>;
  };
}

export const toPlainProblem = ({ status, code, message, extra }: Problem): PlainProblem => ({
  problem: { status, code, detail: message, extra },
});

export const fromPlainProblem = ({ problem: { status, code, detail, extra } }: PlainProblem): Problem =>
  new Problem(status, code, detail, extra);
