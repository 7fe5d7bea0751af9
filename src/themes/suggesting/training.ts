import type { ThemeDefinition } from '../scheme/theme-definition.js';
import { type Combination, evidenceOf, fitCombination, initialCombination, type Observation } from './combination.js';
import { Corpus, type TrainingText } from './corpus.js';
import { correctedWeights, type ReadLesson } from './cue-correction.js';
import { type Learning, learn, margins } from './linear-model.js';
import type { SuggesterModel } from './model.js';
import { PointReader, type PointReading } from './point-reader.js';
import type { ConfirmedExample, TextToTag } from './suggestion.js';

const exampleWeight = 0.7;
const strength = 50;
const rounds = 12;
const roundsOn = 4;
const folds = 4;
const fewestToFit = 20;
const mostToFit = 600;

/** A text with its settled themes, before it is read. */
interface Lesson {
  readonly input: TextToTag;
  readonly labels: Int8Array;
  readonly weight: number;
}

/**
 * Learns a scheme's examples and the points that people settled. The same input gives the same model.
 *
 * @param scheme two definitions with one key count as one (the first)
 * @param confirmed in any order; themes that the scheme does not have are left out
 */
export function train(scheme: readonly ThemeDefinition[], confirmed: readonly ConfirmedExample[]): SuggesterModel {
  const themes = withoutDoubles(scheme);
  const keys = themes.map((one) => one.key);
  const lessons = [...examplesOf(themes, keys), ...confirmed.map((point) => lessonOf(point, keys))];
  const plain = PointReader.of(themes);
  const read = lessons.map(({ input, labels, weight }) => ({ hits: plain.readCues(input).hits, labels, weight }));
  const cueWeights = correctedWeights(plain.cueWeights, read);
  const reader = plain.reweighed(cueWeights);
  const readings = lessons.map((lesson) => reader.read(lesson.input));
  const texts = lessons.map(({ labels, weight }, at) => ({ labels, weight, features: featuresOf(readings[at]) }));
  const corpus = new Corpus(texts);
  const learning = learn(corpus, keys.length, { strength, rounds });
  return {
    scheme: themes,
    cueWeights,
    linear: learning.model,
    combination: combinationOf(corpus, learning, lessons.length - confirmed.length, readingWithout(lessons, read, readings, plain)),
    confirmed: confirmed.map((point) => ({
      text: point.text.slice(0, 2000),
      ...(point.pointId === undefined ? {} : { pointId: point.pointId }),
      themes: numbersOf(point.themes, keys),
    })),
  };
}

/** The first definition of every key. */
export function withoutDoubles(scheme: readonly ThemeDefinition[]): readonly ThemeDefinition[] {
  const seen = new Set<string>();
  return scheme.filter((one) => !seen.has(one.key) && seen.add(one.key));
}

function examplesOf(themes: readonly ThemeDefinition[], keys: readonly string[]): Lesson[] {
  return themes.flatMap((theme) =>
    theme.examples.map((example) => ({
      input: { text: example.text },
      labels: labelsOf([theme.key, ...(example.also ?? [])], keys),
      weight: exampleWeight,
    })),
  );
}

function lessonOf(point: ConfirmedExample, keys: readonly string[]): Lesson {
  return { input: point, labels: settledLabels(point, keys), weight: 1 };
}

/** Where a person gave no theme at all but turned some down, only those are known not to belong; of the others nothing is known. */
function settledLabels({ themes, rejected = [] }: ConfirmedExample, keys: readonly string[]): Int8Array {
  if (themes.length > 0 || rejected.length === 0) return labelsOf(themes, keys);
  return Int8Array.from(keys, (key) => (rejected.includes(key) ? -1 : 0));
}

/** A theme that was not given does not belong. */
function labelsOf(given: readonly string[], keys: readonly string[]): Int8Array {
  return Int8Array.from(keys, (key) => (given.includes(key) ? 1 : -1));
}

function numbersOf(given: readonly string[], keys: readonly string[]): number[] {
  return given.map((key) => keys.indexOf(key)).filter((number) => number >= 0);
}

function featuresOf(reading: PointReading | undefined): TrainingText['features'] {
  return reading?.features ?? { indices: new Int32Array(), values: new Float32Array() };
}

/** Reads the texts that are asked with cue weights that were corrected by all others: what a text taught is no proof that it was right. */
type HonestReading = (isAsked: (text: number) => boolean) => (text: number) => PointReading | undefined;

function readingWithout(
  lessons: readonly Lesson[],
  read: readonly ReadLesson[],
  readings: readonly PointReading[],
  plain: PointReader,
): HonestReading {
  return (isAsked) => {
    const others = read.filter((_, at) => !isAsked(at));
    const reader = plain.reweighed(correctedWeights(plain.cueWeights, others));
    return (at) => {
      const [lesson, reading] = [lessons[at], readings[at]];
      return lesson && reading && isAsked(at) ? { ...reading, ...reader.readCues(lesson.input) } : undefined;
    };
  };
}

/**
 * Weighs the evidence by how it did on points that were not learned from: a quarter of them is left out in turn, and learning
 * goes on without.
 */
function combinationOf(corpus: Corpus, learned: Learning, firstPoint: number, without: HonestReading): Combination {
  const themes = learned.duals.length;
  const points = corpus.texts.length - firstPoint;
  const initial = initialCombination(themes, points);
  if (points < fewestToFit) return initial;
  const from = Math.max(firstPoint, corpus.texts.length - mostToFit);
  const observations = Array.from({ length: folds }, (_, fold) => {
    const isAsked = (text: number) => text >= from && text % folds === fold;
    const { model } = learn(corpus, themes, { strength, rounds: roundsOn, without: isAsked, from: learned.duals });
    const readingOf = without(isAsked);
    return corpus.texts.flatMap((text, at) => {
      const reading = readingOf(at);
      return reading ? observe(text, evidenceOf(reading, margins(model, reading.features))) : [];
    });
  });
  return fitCombination(observations.flat(), initial);
}

function observe(text: TrainingText, evidence: readonly (readonly number[])[]): Observation[] {
  return evidence.flatMap((one, theme) => {
    const label = text.labels[theme] ?? 0;
    return label === 0 ? [] : [{ theme, evidence: one, belongs: label === 1 ? (1 as const) : (0 as const) }];
  });
}
