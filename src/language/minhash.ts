const { floor, imul } = Math;

/** How signatures are cut up: texts that share all `rows` of one band meet in a bucket. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
}

/**
 * Texts that share 43 % of their shingles (a fifth of the words replaced, one here and one there) meet with a chance of .98, those that share
 * 1 % with one of 1 in 20,000.
 */
export const usualBanding: Banding = { bands: 48, rows: 3 };

/**
 * The shingles of a text: its pairs of neighbouring words, with the pair that its first word makes with nothing. As hashes, well mixed.
 * @param words word codes of 32 bits
 */
export function wordPairs(words: Int32Array): Uint32Array {
  const pairs = new Uint32Array(words.length);
  let before = 0x9e3779b9;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number;
    pairs[at] = mixed(imul(before, 0x85ebca6b) ^ word);
    before = word;
  }
  return pairs;
}

/**
 * Finds which texts may share many shingles, without comparing all with all: MinHash signatures (A. Broder, 1997) cut into bands, where texts
 * meet that have a whole band in common. The work grows with the number of texts, the memory is one number for a band of a text.
 */
export class Buckets {
  readonly #keys: Uint32Array;
  readonly #present: Uint8Array;
  readonly #lowest: Uint32Array;

  constructor(
    readonly size: number,
    private readonly banding: Banding = usualBanding,
  ) {
    if (size > span) throw new RangeError(`At most ${span} texts can be looked at together.`);
    this.#keys = new Uint32Array(size * banding.bands);
    this.#present = new Uint8Array(size);
    this.#lowest = new Uint32Array(banding.bands * banding.rows);
  }

  /** Takes in the shingles of one text; a text without any meets nobody. */
  add(text: number, shingles: Uint32Array): void {
    if (!shingles.length) return;
    const { bands, rows } = this.banding;
    const lowest = this.#lowest.fill(0xffffffff);
    for (let row = 0; row < lowest.length; row += 1) {
      const salt = salts[row] as number;
      const factor = factors[row] as number;
      let least = 0xffffffff;
      for (let at = 0; at < shingles.length; at += 1) {
        const value = imul((shingles[at] as number) ^ salt, factor) >>> 0;
        if (value < least) least = value;
      }
      lowest[row] = least;
    }
    for (let band = 0; band < bands; band += 1) {
      let key = band;
      for (let row = band * rows; row < (band + 1) * rows; row += 1) key = mixed(imul(key, 0x01000193) ^ (lowest[row] as number));
      this.#keys[band * this.size + text] = key;
    }
    this.#present[text] = 1;
  }

  /** Every bucket with two texts or more, their numbers ascending; the same texts may meet in several. */
  *meetings(): Generator<Uint32Array> {
    // A key of 32 bits and a number below 2 ** 21 fit a double exactly, so that plain sorting brings a bucket together.
    const sorted = new Float64Array(this.size);
    for (let band = 0; band < this.banding.bands; band += 1) {
      for (let text = 0; text < this.size; text += 1) {
        const key = this.#keys[band * this.size + text] as number;
        sorted[text] = this.#present[text] ? key * span + text : absent;
      }
      sorted.sort();
      yield* runs(sorted);
    }
  }
}

const span = 2 ** 21;
const absent = Number.MAX_SAFE_INTEGER;

function* runs(sorted: Float64Array): Generator<Uint32Array> {
  for (let from = 0; from < sorted.length; ) {
    const key = floor((sorted[from] as number) / span);
    if (sorted[from] === absent) return;
    let to = from + 1;
    while (to < sorted.length && sorted[to] !== absent && floor((sorted[to] as number) / span) === key) to += 1;
    if (to - from > 1) yield Uint32Array.from(sorted.subarray(from, to), (value) => value % span);
    from = to;
  }
}

/** The last step of MurmurHash3: every bit of what comes in counts for every bit of what comes out. */
function mixed(value: number): number {
  let mix = value;
  mix = imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

const mostRows = 512;
const salts = Uint32Array.from({ length: mostRows }, (_, row) => mixed(row + 1));
const factors = Uint32Array.from({ length: mostRows }, (_, row) => mixed(row + 0x10000) | 1);
