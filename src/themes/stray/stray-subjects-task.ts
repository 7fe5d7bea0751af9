import { type StraySubject, straySubjects } from './stray-subjects.rules.js';

export interface StraySubjectsTask {
  /** Texts of points that fit nowhere, by number. */
  readonly texts: readonly string[];
  /** Texts of points that do fit somewhere. */
  readonly others: readonly string[];
}

/** Groups points that fit nowhere; runs on a worker thread. */
export const straySubjectsTask = ({ texts, others }: StraySubjectsTask): readonly StraySubject[] => straySubjects(texts, others);
