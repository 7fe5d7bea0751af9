import { Readable } from 'node:stream';
import type { FileToSend } from '../platform/uploads/send-file.js';
import { importTemplateWords } from './wording/nl.js';
import { writeImportTemplate } from './writers/import-template.js';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The import template as a file to send. @param today YYYY-MM-DD */
export function importTemplate(today: string): FileToSend {
  const bytes = writeImportTemplate(today);
  return {
    fileName: importTemplateWords.fileName,
    mediaType: workbookType,
    size: bytes.length,
    stream: Readable.from([Buffer.from(bytes)]),
  };
}
