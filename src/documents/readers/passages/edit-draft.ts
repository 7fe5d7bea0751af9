import type { Edit } from '../document.js';
import { mustBeBounded } from './bounds.js';
import type { Span } from './flow.js';

/** A tracked change while the text is still being written. */
export interface EditDraft {
  readonly kind: Edit['kind'];
  readonly author: string;
  readonly date: string;
  /** Of an insertion its words, of a deletion the point where they stood. */
  readonly span: Span;
  readonly move?: string | undefined;
  /** The words of a deletion. */
  deleted: string;
}

/**
 * The changes that drafts stand for, in the finished text; changes of nothing are left out.
 * @throws Problem `file-too-complex`
 */
export function editsOf(drafts: readonly EditDraft[], text: string): readonly Edit[] {
  const edits = drafts.map((draft) => editOf(draft, text)).filter((edit) => edit.text !== '');
  mustBeBounded(edits, text);
  return edits;
}

function editOf({ kind, author, date, span, move, deleted }: EditDraft, text: string): Edit {
  const start = Math.min(Math.max(span.start, 0), text.length);
  const end = kind === 'deletion' ? start : Math.min(Math.max(span.end, start), text.length);
  const words = kind === 'deletion' ? deleted : text.slice(start, end);
  return { kind, author, date, text: words, start, end, ...(move === undefined ? {} : { move }) };
}
