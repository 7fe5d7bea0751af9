import { stem } from '../../language/stems.js';
import { bare, type Token, tokens } from '../../language/tokens.js';

/** A cue made ready for matching: its words one after the other, each with the most words that may be skipped before it. */
interface CuePattern {
  readonly id: number;
  readonly words: readonly WordPattern[];
}

interface WordPattern {
  readonly kind: 'word' | 'start' | 'end' | 'inside';
  readonly text: string;
  readonly stem: string;
  readonly skip: number;
}

/** Where a cue stands in a text: its number, and the first and the last token. */
export interface CueMatch {
  readonly id: number;
  readonly first: number;
  readonly last: number;
}

const skippable = 4;
const cacheSize = 50_000;

/** Finds many cues at once: every word of a text is looked up, not every cue tried. */
export class CuePatterns {
  readonly #byStem = new Map<string, CuePattern[]>();
  readonly #byText = new Map<string, CuePattern[]>();
  readonly #byStart = new Map<string, CuePattern[]>();
  readonly #others: CuePattern[] = [];
  readonly #begun = new Map<string, readonly CuePattern[]>();

  /** @param texts cues as people write them; a match names a cue by its place in this list */
  constructor(texts: readonly string[]) {
    texts.forEach((text, id) => {
      const words = parse(text);
      const first = words[0];
      if (!first) return;
      this.#place({ id, words }, first);
    });
  }

  /** All matches in a text, by first token; a cue may match several times and matches may overlap. */
  find(words: readonly Token[]): CueMatch[] {
    const found: CueMatch[] = [];
    words.forEach((word, first) => {
      for (const pattern of this.#beginningWith(word.text)) {
        const last = endOf(pattern, words, first);
        if (last !== undefined) found.push({ id: pattern.id, first, last });
      }
    });
    return found;
  }

  #place(pattern: CuePattern, first: WordPattern): void {
    if (first.kind === 'end' || first.kind === 'inside') this.#others.push(pattern);
    else if (first.kind === 'start') append(this.#byStart, first.text.slice(0, 3), pattern);
    else if (first.stem === '') append(this.#byText, first.text, pattern);
    else append(this.#byStem, first.stem, pattern);
  }

  #beginningWith(word: string): readonly CuePattern[] {
    const known = this.#begun.get(word);
    if (known) return known;
    const text = bare(word);
    const candidates = [
      ...(this.#byStem.get(stem(word)) ?? []),
      ...(this.#byText.get(text) ?? []),
      ...[1, 2, 3].flatMap((length) => this.#byStart.get(text.slice(0, length)) ?? []),
      ...this.#others,
    ];
    const found = [...new Set(candidates)].filter((pattern) => {
      const first = pattern.words[0];
      return first !== undefined && matches(first, word);
    });
    if (this.#begun.size >= cacheSize) this.#begun.clear();
    this.#begun.set(word, found);
    return found;
  }
}

function append(map: Map<string, CuePattern[]>, key: string, pattern: CuePattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

function endOf(pattern: CuePattern, words: readonly Token[], first: number): number | undefined {
  let at = first;
  for (const part of pattern.words.slice(1)) {
    let next: number | undefined;
    for (let step = 1; step <= part.skip + 1 && next === undefined; step += 1) {
      const word = words[at + step];
      if (word && matches(part, word.text)) next = at + step;
    }
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

function matches(pattern: WordPattern, word: string): boolean {
  const text = bare(word);
  switch (pattern.kind) {
    case 'start':
      return text.startsWith(pattern.text);
    case 'end':
      return text.endsWith(pattern.text);
    case 'inside':
      return text.includes(pattern.text);
    case 'word':
      return text === pattern.text || (pattern.stem !== '' && isInflection(text, pattern.text) && stem(word) === pattern.stem);
  }
}

/** A stem alone goes too far: it joins kort to korting, vinden to vindbaarheid and omgezet to omzet. */
function isInflection(word: string, cue: string): boolean {
  if (word.length < cue.length - 1 || word.length > cue.length + 3) return false;
  return word.startsWith(cue.slice(0, Math.max(3, cue.length - 2)));
}

function parse(text: string): WordPattern[] {
  const found: WordPattern[] = [];
  let skip = 0;
  for (const written of text.split(/\s+/)) {
    if (written === '..') {
      skip = skippable;
      continue;
    }
    const parts = tokens(written);
    parts.forEach((part, index) => {
      const open = index === 0 && written.startsWith('*');
      const ended = index === parts.length - 1 && written.endsWith('*');
      found.push(wordPattern(part.text, open, ended, index === 0 ? skip : 0));
    });
    skip = 0;
  }
  return found;
}

function wordPattern(written: string, open: boolean, ended: boolean, skip: number): WordPattern {
  const text = bare(written);
  const kind = open ? (ended ? 'inside' : 'end') : ended ? 'start' : 'word';
  // Short words (ai, avg, iza) and numbers have no inflections worth finding and many false ones.
  return { kind, text, stem: kind === 'word' && text.length > 3 ? stem(written) : '', skip };
}
