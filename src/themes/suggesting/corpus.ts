import type { SparseVector } from './text-features.js';

/** A text to learn from. */
export interface TrainingText {
  readonly features: SparseVector;
  /** Per theme: 1 belongs, -1 does not, 0 not known (the text is left out for that theme). */
  readonly labels: Int8Array;
  /** How much the text counts; a real point more than an example. */
  readonly weight: number;
}

/** The features of a vector that are in use, by their place in the table, weighed by rarity and brought to length one. */
export interface PlacedVector {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** Texts laid out for learning: one row after the other in flat arrays, over the features that more than one text has. */
export class Corpus {
  readonly features: Int32Array;
  readonly rarity: Float32Array;
  readonly places: Int32Array;
  readonly values: Float64Array;
  /** Row `i` runs from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;

  constructor(readonly texts: readonly TrainingText[]) {
    const counts = new Map<number, number>();
    for (const text of texts) for (const index of text.features.indices) counts.set(index, (counts.get(index) ?? 0) + 1);
    const kept = [...counts].filter(([, count]) => count > 1).sort(([one], [other]) => one - other);
    this.features = Int32Array.from(kept, ([index]) => index);
    this.rarity = Float32Array.from(kept, ([, count]) => Math.log((1 + texts.length) / count) / Math.log(1 + texts.length));
    const rows = texts.map((text) => placed(text.features, this.features, this.rarity));
    this.starts = new Int32Array(texts.length + 1);
    rows.forEach((row, index) => {
      this.starts[index + 1] = (this.starts[index] ?? 0) + row.places.length;
    });
    const total = this.starts[texts.length] ?? 0;
    this.places = new Int32Array(total);
    this.values = new Float64Array(total);
    rows.forEach((row, index) => {
      this.places.set(row.places, this.starts[index]);
      this.values.set(row.values, this.starts[index]);
    });
  }

  /** The squared length of a row: 1, or 0 when none of its features is in use. */
  squareOf(text: number): number {
    return (this.starts[text + 1] ?? 0) > (this.starts[text] ?? 0) ? 1 : 0;
  }
}

/** Lays a vector over a table of features. */
export function placed(vector: SparseVector, features: Int32Array, rarity: Float32Array): PlacedVector {
  const places = new Int32Array(vector.indices.length);
  const values = new Float64Array(vector.indices.length);
  let count = 0;
  let square = 0;
  for (let at = 0; at < vector.indices.length; at += 1) {
    const place = placeOf(features, vector.indices[at] ?? 0);
    if (place < 0) continue;
    const value = (vector.values[at] ?? 0) * (rarity[place] ?? 0);
    places[count] = place;
    values[count] = value;
    square += value * value;
    count += 1;
  }
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  return { places: places.slice(0, count), values: values.slice(0, count).map((value) => value * scale) };
}

/** The place of a feature in an ascending table; -1 when it is not in it. */
export function placeOf(features: Int32Array, index: number): number {
  let low = 0;
  let high = features.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = features[middle] ?? 0;
    if (found === index) return middle;
    if (found < index) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
