/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32), so that a failing test fails again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values that a number in a file may have been changed to by somebody who means harm. */
const NASTY = ['-1', '0', '99999999999', '1e308', 'NaN', '', '\u0000', '<', '"'];

/** A copy of the bytes with one to five things wrong: changed, cut off, left out, written twice, or a number made nasty. */
export function broken(bytes: Uint8Array, random: () => number): Uint8Array {
  let result: Buffer = Buffer.from(bytes);
  const count = 1 + Math.floor(random() * 5);
  for (let turn = 0; turn < count && result.length > 0; turn++) {
    const at = Math.floor(random() * result.length);
    const length = Math.floor(random() * 120);
    const kind = Math.floor(random() * 7);
    if (kind === 0) result = result.subarray(0, at);
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(at + length)]);
    else if (kind === 2) result = Buffer.concat([result.subarray(0, at + length), result.subarray(at)]);
    else if (kind === 3) result = withNastyNumber(result, at, random);
    else result[at] = Math.floor(random() * 256);
  }
  return result;
}

function withNastyNumber(bytes: Buffer, from: number, random: () => number): Buffer {
  const text = bytes.toString('latin1');
  const number = /\d+/.exec(text.slice(from, from + 500));
  if (!number) return bytes;
  const at = from + number.index;
  const value = NASTY[Math.floor(random() * NASTY.length)] ?? '';
  return Buffer.from(text.slice(0, at) + value + text.slice(at + number[0].length), 'latin1');
}
