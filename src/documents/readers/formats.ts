/** Names of the formats that have a reader (`readers.ts`), apart from the readers so that a page can name them without loading any. */
export const readFormats = [
  'txt',
  'docx',
  'odt',
  'html',
  'md',
  'rtf',
  'pdf',
  'xlsx',
  'ods',
  'csv',
  'eml',
  'msg',
  'winmail',
  'vtt',
  'srt',
  'sbv',
  'zip',
] as const;
export type ReadFormat = (typeof readFormats)[number];
