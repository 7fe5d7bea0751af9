import type { Language } from '../platform/speech/language.js';

/** What a party gets in hand when it has sent its reaction: what came in, when, and by whom. */
export interface Receipt {
  /** `12-9F3A61C0`: number of the first reaction, and the first eight digits of the SHA-256 over all that came in. */
  readonly number: string;
  /** That of the pages on which it was sent; absent: Dutch. */
  readonly language?: Language;
  /** Who runs the installation; absent when it is not named. */
  readonly organisation?: string;
  readonly consultation: string;
  readonly round: string;
  readonly party: string;
  readonly submittedBy: string;
  /** UTC, ISO 8601. */
  readonly submittedAt: string;
  /** What was typed, under what it is about. */
  readonly entries: readonly { readonly place: string; readonly text: string }[];
  readonly files: readonly { readonly fileName: string; readonly size: number; readonly sha256: string }[];
  readonly reactions: readonly { readonly id: string; readonly number: number; readonly points: number }[];
}
