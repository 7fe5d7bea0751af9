import type { EntryView } from '../../submissions/corners.js';
import type { AskedDocument } from '../../submissions/sections.js';
import { urls } from '../urls.js';

/** Where an entry can be changed. */
export function entryHref(
  consultationId: string,
  { questionNumber, documentId, identity }: EntryView,
  documents: readonly AskedDocument[],
): string {
  if (questionNumber !== null) return urls.cornerQuestion(consultationId, questionNumber);
  const document = documents.find(({ id }) => id === documentId);
  const section = document?.sections.find((one) => one.identity === identity);
  if (section) return urls.cornerSection(consultationId, section.id);
  return document ? urls.cornerDocument(consultationId, document.id) : urls.cornerGeneral(consultationId);
}
