import type { WaitingSource } from '../../reactions/waiting.js';
import { urls } from '../urls.js';

/** A file that is kept, and that waits until a person answers a question about it. */
export interface WaitingFile {
  readonly sourceId: string;
  readonly fileName: string;
  /** Whose its chapters are, or what its columns hold. */
  readonly needs: 'parties' | 'columns';
  /** Chapters whose party nobody knows. */
  readonly chapters: number;
  /** It is one letter, whose sender is asked. */
  readonly isLetter?: boolean;
}

/** Where the question is answered. */
export const waitingHref = (
  consultationId: string,
  { sourceId, needs, isLetter }: Pick<WaitingFile, 'sourceId' | 'needs' | 'isLetter'>,
): string =>
  isLetter
    ? urls.senders(consultationId)
    : needs === 'columns'
      ? urls.sheetColumns(consultationId, sourceId)
      : urls.reactionIntake(consultationId, sourceId);

/** A file that is one letter and nothing else: those are asked about together. */
export const isLetter = ({ needs, chapters, fileName }: WaitingSource): boolean =>
  needs === 'parties' && chapters.length === 1 && chapters[0]?.title === fileName;
