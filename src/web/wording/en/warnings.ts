/** What was noticed while reading a file, by its code: what it means for the person who looks it over. */
export const warning: Readonly<Record<string, string>> = {
  'attachments-left-out': 'This email has very many attachments. Not all of them were read.',
  'characters-damaged': 'Some characters could not be read. They show as �.',
  'cue-time-unreadable': 'The time of some lines of the transcript can not be read.',
  'edits-not-accepted': 'There are tracked changes in this file. They were read as if they had been accepted.',
  'embedded-document-left-out': 'There is another document inside the file. That was not read.',
  'party-recognised':
    'The party was recognised by the name of the file and by what stands above or below the text. Check whether it is right.',
  'encoding-guessed': 'The characters of the file were guessed. Check whether letters such as é and ë are right.',
  'file-is-scan': 'This is a scan or a photograph: there are no words in it that we can read. Type the text.',
  'formula-without-value': 'Some cells hold a formula without a result. Those cells were read as empty.',
  'forwarded-mail': 'This email forwards another one. The reaction may be in the forwarded part.',
  'hidden-cells': 'Rows or columns are hidden in the spreadsheet. They were read.',
  'hidden-sheet': 'A hidden sheet was not read.',
  'hidden-text-left-out': 'Hidden text was not read.',
  'informs-rather-than-reacts':
    'This text seems to inform rather than to react. Check whether there are points in it that ask for an answer.',
  'is-recording': 'This is a recording. The words come from a transcript.',
  'margin-only': 'The text is the draft that was reacted to. Only the comments and changes became points.',
  'member-unreadable': 'One of the files in this package or this email could not be read.',
  'no-points-found': 'No passage was found that asks for an answer. Make points yourself if there are any.',
  'no-text': 'There are no words in the file that we can read.',
  'notes-left-out': 'Notes by the maker of the transcript were not taken over.',
  'pages-damaged': 'One or more pages could not be read.',
  'pages-without-text': 'One or more pages have no text. Something may have been scanned there.',
  'part-damaged': 'A part of the document is damaged and was not read.',
  'parties-within-table': 'It holds reactions of several parties. Each point names its own party.',
  'prompts-left-out': 'Prompts of the form were not taken over.',
  'row-length-differs': 'Not all rows of the table have the same number of cells.',
  'signature-missing': 'The transcript does not begin as such a file should. It was read all the same.',
  'text-typed': 'The words were typed or transcribed. They are not in the file like that.',
  'versions-unrelated': 'This version is hardly like the one before. Check whether this is the same document.',
  'transcriber-failed': 'The recording could not be transcribed. Type the text, or add a transcript.',
};

/** Before the English detail of a code that has no words yet. */
export const warningOther = 'Something was noticed while reading:';
