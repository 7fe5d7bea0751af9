import type { FastifyRequest } from 'fastify';
import { invalid, Problem } from '../platform/problems/problem.js';
import type { FormState } from './components/form-state.js';
import { refusedForm } from './problems/refused-form.js';
import { wording } from './wording/wording.js';

/** The fields of a form as the browser sent them: a text each, or several for a name that came more than once. */
export type Sent = Readonly<Record<string, unknown>>;

/** What was sent. Who chose to replace what somebody else made of a record (`takeOver`, see `TakeOver`) has seen that version. */
export function sentIn({ body }: FastifyRequest): Sent {
  if (typeof body !== 'object' || body === null) return {};
  const { takeOver, ...sent } = body as Record<string, unknown>;
  return takeOver === undefined ? sent : { ...sent, version: takeOver };
}

/** Only these fields; what a browser or a stranger adds is not looked at. */
export const fieldsOf = (sent: Sent, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])));

export const textIn = (sent: Sent, name: string): string => (typeof sent[name] === 'string' ? sent[name] : '');

/** Every text that came under the name. */
export function textsIn(sent: Sent, name: string): readonly string[] {
  const value = sent[name];
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');
}

/** The version of the record that the person saw. */
export const versionOf = (sent: Sent): number | undefined =>
  /^\d{1,9}$/.test(textIn(sent, 'version')) ? Number(textIn(sent, 'version')) : undefined;

/** A box with one thing on each line; empty lines do not count. */
export const linesIn = (sent: Sent, name: string): string[] =>
  textIn(sent, name)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * A form sends every one of its fields, so an empty one is meant to be empty; the inputs that change a record take that for "as it was".
 * @throws Problem `invalid-input` with a fault for each of these fields that is empty
 */
export function mustFill(sent: Sent, names: readonly string[]): void {
  const empty = names.filter((name) => !textIn(sent, name).trim());
  if (empty.length) throw invalid(empty.map((name) => ({ pointer: `#/${name}`, code: 'empty', detail: `${name} must not be empty` })));
}

export interface Refused {
  readonly problem: Problem;
  /** The form as it was sent, with every fault at its field. */
  readonly form: FormState;
}

/** A problem that a person mends in the form itself; who is not allowed, or looks for what is not there, gets the problem page. */
const isMendable = ({ status }: Problem): boolean => status >= 400 && status < 500 && status !== 403 && status !== 404;

/**
 * Does what a form asks for.
 * @returns what was done, or the form to show again when it was refused
 * @throws Problem when the form can not mend it (403, 404, 5xx)
 */
export async function attempt<T>(sent: Sent, work: () => Promise<T> | T): Promise<{ readonly done: T } | { readonly refused: Refused }> {
  try {
    return { done: await work() };
  } catch (error) {
    if (!(error instanceof Problem) || !isMendable(error)) throw error;
    return { refused: { problem: error, form: formAfter(error, sent) } };
  }
}

/** Faults at their fields; a refusal of the whole is told on top of the form. A stale edit says which version there is now. */
export function formAfter(problem: Problem, sent: Sent): FormState {
  const form = refusedForm(sent, problem.faults);
  if (problem.faults.length) return form;
  const { version } = problem.extra;
  const stale = problem.code === 'stale-edit' && typeof version === 'number' ? { stale: version } : {};
  return { ...form, errors: [{ field: '', message: sentenceOf(problem) }], ...stale };
}

/** A refusal in two sentences: what happened and what to do. */
export function sentenceOf({ code, extra }: Problem): string {
  const { happened, next } = wording.problem(code, extra);
  return [happened, next].filter(Boolean).join(' ');
}

/** As `sentenceOf`; for a refusal of one field, what is wrong with that field. */
export function faultSentence(problem: Problem): string {
  const [fault] = problem.code === 'sheet-faulty' ? [] : problem.faults;
  return fault ? wording.fault(fault) : sentenceOf(problem);
}
