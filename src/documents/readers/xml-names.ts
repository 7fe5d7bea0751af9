import { unreadable } from '../../platform/problems/problem.js';

/** A qualified name as it is written, resolved once: `w:p` whatever prefix the file uses for that namespace. */
export interface XmlName {
  /** `prefix:local` with the reader's own prefix; `?:local` in a namespace that the reader does not know. */
  readonly element: string;
  /** The same for an attribute, which has no namespace when it has no prefix. */
  readonly attribute: string;
  /** As written, to compare a closing tag with. */
  readonly raw: Uint8Array;
}

interface Slot {
  readonly hash: number;
  readonly name: XmlName;
  readonly next: Slot | undefined;
}

/** For the names of a whole document, and for those under declarations further inside; powers of two. */
const SLOTS = 512;
const INNER_SLOTS = 32;

/** Names that fall in one slot. Documents have a few hundred names in all; more in one slot are made to slow the reader down. */
const MOST_IN_SLOT = 64;

/** Scopes of inner elements that are kept to be used again. */
const MOST_CHILDREN = 100;

/**
 * The names of the elements under one set of namespace declarations. Looking up a name costs no string: bytes are hashed,
 * found and compared, which is what makes reading a large document quick.
 */
export class XmlScope {
  private readonly slots: (Slot | undefined)[];
  private readonly children = new Map<string, XmlScope>();

  /**
   * @param known namespace to the prefix that the reader calls it by
   * @param bound prefix as written to namespace; the default namespace under the empty prefix
   * @param outer the scope around this one
   */
  constructor(
    private readonly known: Readonly<Record<string, string>>,
    private readonly bound: ReadonlyMap<string, string>,
    readonly outer?: XmlScope,
    private readonly size = SLOTS,
  ) {
    this.slots = new Array<Slot | undefined>(size).fill(undefined);
  }

  /** The scope inside an element that declares these namespaces; the same declarations give the same scope. */
  declaring(declarations: readonly (readonly [prefix: string, namespace: string])[]): XmlScope {
    if (declarations.every(([prefix, namespace]) => this.bound.get(prefix) === namespace)) return this;
    const key = declarations.map(([prefix, namespace]) => `${prefix}=${namespace}`).join('\n');
    const existing = this.children.get(key);
    if (existing) return existing;
    const size = this.bound.size < 2 ? SLOTS : INNER_SLOTS;
    const child = new XmlScope(this.known, new Map([...this.bound, ...declarations]), this, size);
    if (this.children.size >= MOST_CHILDREN) this.children.clear();
    this.children.set(key, child);
    return child;
  }

  /**
   * @param hash of the bytes between `start` and `end`, computed as the reader does
   * @throws Problem `file-too-complex`
   */
  find(bytes: Uint8Array, start: number, end: number, hash: number): XmlName {
    const index = hash & (this.size - 1);
    let before = 0;
    for (let slot = this.slots[index]; slot; slot = slot.next) {
      if (slot.hash === hash && sameBytes(slot.name.raw, bytes, start, end)) return slot.name;
      before++;
    }
    if (before >= MOST_IN_SLOT) throw unreadable('file-too-complex', 'An XML part uses too many names.');
    const name = this.resolve(bytes.slice(start, end));
    this.slots[index] = { hash, name, next: this.slots[index] };
    return name;
  }

  private resolve(raw: Uint8Array): XmlName {
    const written = Buffer.from(raw).toString('utf8');
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const local = written.slice(colon + 1);
    const element = this.qualified(prefix, local);
    return { element, attribute: prefix === '' ? local : element, raw };
  }

  private qualified(prefix: string, local: string): string {
    const namespace = this.bound.get(prefix);
    if (namespace === undefined) return prefix === '' ? local : `${prefix}:${local}`;
    const own = this.known[namespace] ?? '?';
    return own === '' ? local : `${own}:${local}`;
  }
}

export function sameBytes(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const { length } = name;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (name[at] !== bytes[start + at]) return false;
  return true;
}
