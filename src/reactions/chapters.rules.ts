import type { NoPointReason, PartyKind } from '../vocabulary.js';
import { coverageOf } from './coverage.rules.js';
import type { ProposedNoPoint, ProposedPoint, SentAs, SplitProposal } from './splitting/proposal.js';
import type { SheetCheck } from './splitting/sheet-faults.js';
import type { UnmappedSheet } from './splitting/unmapped.js';

/** A proposed point with its stems for the search index, made where the file was read. */
export interface ReadPoint extends ProposedPoint {
  readonly stems?: readonly string[];
}

/** What was read from one file: its text and how it would be split. */
export interface ReadSource {
  readonly format: string;
  readonly text: string;
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
  readonly proposal: Omit<SplitProposal, 'points'> & { readonly points: readonly ReadPoint[] };
  /** Sender, subject, date, title, as far as the format has them. */
  readonly properties: Readonly<Record<string, string>>;
  /** Files inside this one. */
  readonly attachments: readonly ReadAttachment[];
  /** A sheet whose columns a person has to name before its rows can be points. */
  readonly unmapped?: UnmappedSheet;
  /** Each name of a party in the rows of a sheet that comes in whole or not at all, with where it first stands. */
  readonly rowParties?: SheetCheck['parties'];
  /** How the columns of a list of whole reactions are headed, by what they hold. */
  readonly heads?: SheetCheck['heads'];
}

/** Why a file could not be read: the code of the problem, and what its words name. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A file inside a mail or an archive: what was read of it, or why it could not be read. */
export interface ReadAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly read?: ReadSource;
  readonly refusal?: Refusal;
}

/** One party's part of a source, with positions in that part's own text. */
export interface Chapter {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly points: readonly ReadPoint[];
  readonly noPoints: readonly ProposedNoPoint[];
  /** Whose it is as the document says; absent when the whole file is one party's. */
  readonly named?: { readonly party: string; readonly kind: PartyKind };
  /** How it came in, where a list of reactions says so. */
  readonly sent?: SentAs;
}

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly reason: NoPointReason;
}

/** Takes a source apart into chapters of parties, and passages (an introduction, say) that are nobody's reaction. Together they tile its text. */
export function chaptersOf({ text, proposal }: Pick<ReadSource, 'text' | 'proposal'>): {
  readonly chapters: readonly Chapter[];
  readonly passages: readonly Passage[];
} {
  const { parts, points, noPoints } = proposal;
  if (!parts.length) return { chapters: [cut(0, text.length, '', points, noPoints)], passages: [] };
  const chapters = parts.map(({ title, party, kind, start, end, sent }) => ({
    ...cut(start, end, title, points, noPoints),
    named: { party, kind },
    ...(sent ? { sent } : {}),
  }));
  const strays = coverageOf(text.length, chapters, []).holes.filter((gap) =>
    points.some((point) => point.start < gap.end && point.end > gap.start),
  );
  const all = [...chapters, ...strays.map(({ start, end }) => ({ ...cut(start, end, STRAY, points, noPoints), named: stray }))];
  all.sort((a, b) => a.start - b.start);
  return { chapters: all, passages: between(all, text.length, noPoints) };
}

/** Points outside every chapter (comments in the margin of an annex, say) are nobody's yet: a chapter of their own, so that a person says whose. */
const STRAY = 'Buiten de hoofdstukken';
const stray = { party: STRAY, kind: 'other' } as const;

function cut(start: number, end: number, title: string, points: readonly ReadPoint[], noPoints: readonly ProposedNoPoint[]): Chapter {
  const own = <S extends { readonly start: number; readonly end: number }>(spans: readonly S[]): S[] =>
    spans
      .filter((span) => span.end > start && span.start < end)
      .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
  return { title, start, end, points: own(points), noPoints: own(noPoints) };
}

/** What lies outside the chapters, with the reason that splitting gave, or else as introduction. */
function between(
  chapters: readonly { readonly start: number; readonly end: number }[],
  length: number,
  noPoints: readonly ProposedNoPoint[],
): Passage[] {
  const passages: Passage[] = [];
  let reached = 0;
  for (const { start, end } of [...chapters, { start: length, end: length }]) {
    if (start > reached) {
      let from = reached;
      for (const span of noPoints.filter((one) => one.end > reached && one.start < start)) {
        const begin = Math.max(span.start, reached);
        const stop = Math.min(span.end, start);
        if (begin > from) passages.push({ start: from, end: begin, reason: 'introduction' });
        passages.push({ start: begin, end: stop, reason: span.reason });
        from = stop;
      }
      if (from < start) passages.push({ start: from, end: start, reason: 'introduction' });
    }
    reached = Math.max(reached, end);
  }
  return passages;
}
