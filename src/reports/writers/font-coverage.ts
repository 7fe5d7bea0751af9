/** The characters that a TrueType font has a shape for, as code points: its `cmap` table (OpenType 1.9, formats 4 and 12). */
export function coverageOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, covered);
    else if (format === 12) addGroups(view, subtable, covered);
  }
  return covered;
}

function tableAt(view: DataView, tag: string): number {
  for (let at = 12, index = 0; index < view.getUint16(4); index++, at += 16) {
    const name = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
    if (name === tag) return view.getUint32(at + 8);
  }
  throw new TypeError(`The font has no table ${tag}.`);
}

/** Format 4: characters up to U+FFFF; a segment may name glyph 0 for some, which is the same as not having them. */
function addSegments(view: DataView, at: number, covered: Set<number>): void {
  const bytes = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + bytes + 2;
  const deltas = starts + bytes;
  const offsets = deltas + bytes;
  for (let segment = 0; segment < bytes; segment += 2) {
    const start = view.getUint16(starts + segment);
    const end = view.getUint16(ends + segment);
    const offset = view.getUint16(offsets + segment);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph =
        offset === 0 ? (code + view.getUint16(deltas + segment)) & 0xffff : view.getUint16(offsets + segment + offset + (code - start) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
}

/** Format 12: all of Unicode, in groups that each have consecutive glyphs. */
function addGroups(view: DataView, at: number, covered: Set<number>): void {
  for (let group = at + 16, index = 0; index < view.getUint32(at + 12); index++, group += 12) {
    for (let code = view.getUint32(group); code <= Math.min(view.getUint32(group + 4), 0x10ffff); code++) covered.add(code);
  }
}
