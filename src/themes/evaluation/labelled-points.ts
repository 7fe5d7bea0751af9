import { type Problem, unreadable } from '../../platform/problems/problem.js';
import type { TextToTag } from '../suggesting/suggestion.js';

/** A point of which the themes are known, to measure suggesting with. */
export interface LabelledPoint extends TextToTag {
  /** Whose point it is; points without are dealt out over made-up parties. */
  readonly party?: string;
  readonly themes: readonly string[];
}

/**
 * Labelled points from a JSON array of `{text, themes, heading?, question?, party?, partyKind?}`; other properties are
 * left out.
 *
 * @throws Problem `labelled-points-invalid` when it is no such array, naming the first entry that is wrong
 */
export function labelledPointsOf(value: unknown): LabelledPoint[] {
  if (!Array.isArray(value)) throw wrong('The file must hold a JSON array of labelled points.');
  return value.map((entry: unknown, index) => labelledPoint(entry, index));
}

function labelledPoint(entry: unknown, index: number): LabelledPoint {
  const fields: Readonly<Record<string, unknown>> = isRecord(entry) ? entry : {};
  const { text, themes } = fields;
  if (typeof text !== 'string' || !isTexts(themes) || themes.length === 0) {
    throw wrong(`Entry ${index + 1} must have a text and at least one theme.`);
  }
  const optional = ['heading', 'question', 'party', 'partyKind'].flatMap((name) =>
    typeof fields[name] === 'string' ? [[name, fields[name]]] : [],
  );
  return { text, themes, ...Object.fromEntries(optional) };
}

function wrong(detail: string): Problem {
  return unreadable('labelled-points-invalid', detail);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
