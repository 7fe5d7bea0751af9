import type { Corpus } from './corpus.js';
import { placed, placeOf } from './corpus.js';
import type { SparseVector } from './text-features.js';

/** One linear classifier per theme over the same features. Plain typed arrays, so that it can be kept and sent. */
export interface LinearModel {
  readonly themes: number;
  /** Feature numbers in use, ascending; `weights[theme * features.length + place]`. */
  readonly features: Int32Array;
  /** How telling a feature is: rare ones more (inverse document frequency). */
  readonly rarity: Float32Array;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Per theme and text, how hard the text had to be pressed; from here learning can go on with other texts left out. */
export type Duals = readonly Float64Array[];

export interface Learning {
  readonly model: LinearModel;
  readonly duals: Duals;
}

export interface LearningOptions {
  /** How closely a text of weight 1 is followed; the inverse of the penalty on large weights. */
  readonly strength: number;
  readonly rounds: number;
  /** Texts that are not learned from. */
  readonly without?: (text: number) => boolean;
  /** Duals of an earlier learning of the same corpus to go on from. */
  readonly from?: Duals;
}

/**
 * Learns one-vs-rest logistic regression with a squared-length penalty, by coordinate ascent on the dual (after Yu, Huang
 * and Lin, "Dual coordinate descent methods for logistic regression and maximum entropy models", 2011). The order is
 * fixed, so the same texts give the same model.
 */
export function learn(corpus: Corpus, themes: number, options: LearningOptions): Learning {
  const width = corpus.features.length;
  const weights = new Float32Array(themes * width);
  const bias = new Float32Array(themes);
  const duals = Array.from({ length: themes }, (_, theme) => {
    const own = new Float64Array(width + 1);
    const found = learnTheme(corpus, theme, options, own);
    weights.set(own.subarray(0, width), theme * width);
    bias[theme] = own[width] ?? 0;
    return found;
  });
  return { model: { themes, features: corpus.features, rarity: corpus.rarity, weights, bias }, duals };
}

/** The margin of every theme for a text: positive speaks for it. */
export function margins(model: LinearModel, vector: SparseVector): Float64Array {
  const { places, values } = placed(vector, model.features, model.rarity);
  const width = model.features.length;
  return Float64Array.from({ length: model.themes }, (_, theme) => {
    let sum = model.bias[theme] ?? 0;
    for (let at = 0; at < places.length; at += 1) {
      sum += (model.weights[theme * width + (places[at] ?? 0)] ?? 0) * (values[at] ?? 0);
    }
    return sum;
  });
}

/** How many features of a text were seen in learning. */
export function knownFeatures(model: LinearModel, vector: SparseVector): number {
  return placed(vector, model.features, model.rarity).places.length;
}

/** What one feature adds to a theme's margin per unit of its value; 0 when it was never seen. */
export function weightOf(model: LinearModel, theme: number, feature: number): number {
  const place = placeOf(model.features, feature);
  if (place < 0) return 0;
  return (model.weights[theme * model.features.length + place] ?? 0) * (model.rarity[place] ?? 0);
}

function learnTheme(corpus: Corpus, theme: number, options: LearningOptions, own: Float64Array): Float64Array {
  const { strength, rounds, without, from } = options;
  const duals = new Float64Array(corpus.texts.length);
  const taking = corpus.texts.flatMap((text, at) => ((text.labels[theme] ?? 0) === 0 || without?.(at) ? [] : [at]));
  if (from) {
    for (const at of taking) {
      duals[at] = from[theme]?.[at] ?? 0;
      press(corpus, at, (duals[at] ?? 0) * (corpus.texts[at]?.labels[theme] ?? 0), own);
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const at of taking) {
      const text = corpus.texts[at];
      const label = text?.labels[theme] ?? 0;
      const before = duals[at] ?? 0;
      const margin = label * marginOf(corpus, at, own);
      const after = bestDual(margin, before, corpus.squareOf(at) + 1, strength * (text?.weight ?? 1));
      if (Math.abs(after - before) < 1e-3) continue;
      duals[at] = after;
      press(corpus, at, (after - before) * label, own);
    }
  }
  return duals;
}

function marginOf(corpus: Corpus, text: number, own: Float64Array): number {
  const { places, values, starts } = corpus;
  const end = starts[text + 1] ?? 0;
  let sum = own[own.length - 1] ?? 0;
  for (let at = starts[text] ?? 0; at < end; at += 1) sum += (own[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function press(corpus: Corpus, text: number, step: number, own: Float64Array): void {
  if (step === 0) return;
  const { places, values, starts } = corpus;
  const end = starts[text + 1] ?? 0;
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const place = places[at] ?? 0;
    own[place] = (own[place] ?? 0) + step * (values[at] ?? 0);
  }
  own[own.length - 1] = (own[own.length - 1] ?? 0) + step;
}

/** Solves `margin + square (x - before) + log(x / (most - x)) = 0` for x between 0 and `most`: some Newton steps, kept inside. */
function bestDual(margin: number, before: number, square: number, most: number): number {
  let low = 0;
  let high = most;
  let x = before > 0 && before < most ? before : most / (1 + Math.exp(Math.max(-30, Math.min(30, margin))));
  for (let step = 0; step < 8; step += 1) {
    const slope = square + most / Math.max(1e-12, x * (most - x));
    const value = margin + square * (x - before) + Math.log(Math.max(1e-300, x) / Math.max(1e-300, most - x));
    if (Math.abs(value) < 1e-3) break;
    if (value > 0) high = x;
    else low = x;
    const next = x - value / slope;
    x = next > low && next < high ? next : (low + high) / 2;
  }
  return x;
}
