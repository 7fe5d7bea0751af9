import { fileGone, on, once, type ProblemTable, text, unchanged, words } from './words.js';

/** Files, versions and recordings. */
export const files: ProblemTable = {
  'upload-too-large': ({ limit }) =>
    words(
      'File too large',
      `The file is larger than ${typeof limit === 'number' ? `${Math.floor(limit / 1_048_576)} MB` : 'this installation accepts'}.`,
      fileGone,
      'Send it in parts, or without pictures.',
    ),
  'file-empty': () => words('Empty file', 'There is nothing in the file.', fileGone, 'Check whether you chose the right file.'),
  'no-text': () =>
    words(
      'No text found',
      'There are no words in the file that we can read. It may be a scan.',
      fileGone,
      'Send a file with text, or type the reaction.',
    ),
  'file-damaged': () =>
    words(
      'File damaged',
      'The file did not arrive whole or is not right inside.',
      fileGone,
      'Open the file yourself, save it anew and send it again.',
    ),
  'file-encrypted': () =>
    words('File with a password', 'The file is protected with a password.', fileGone, 'Take the password off and send it again.'),
  'file-too-complex': () =>
    words(
      'File too complex',
      'The file is much larger inside than it looks.',
      fileGone,
      'Save it as an ordinary document and send it again.',
    ),
  'file-format-unknown': () =>
    words('Kind of file unknown', 'We can not read this kind of file.', fileGone, 'Send it as Word, as text or as Markdown.'),
  'file-not-what-it-says': () =>
    words(
      'File is not what it seems',
      'The contents of the file do not fit its name.',
      fileGone,
      'Save it anew as the kind of file that it should be.',
    ),
  'work-too-long': () => words('This took too long', 'Reading the file took too long and was stopped.', fileGone, 'Send it in parts.'),
  'work-too-large': () => words('This is too large', 'The file asked for too much memory.', fileGone, 'Send it in parts.'),
  'csv-without-header': () =>
    words(
      'Header missing',
      'The first row of the list names no columns.',
      unchanged,
      'Put a row above the list with: naam (name), soort (kind), gemeente (municipality), e-mail.',
    ),
  'csv-damaged': () =>
    words('List can not be read', 'The list ends halfway or has loose quotes.', unchanged, 'Check the row that we name.'),
  'sheet-faulty': ({ count: cells }) =>
    words(
      'The sheet is not right yet',
      cells === 1
        ? 'One cell of the sheet is not right.'
        : `${typeof cells === 'number' ? cells : 'Some'} cells of the sheet are not right.`,
      'Nothing of the sheet has been taken in.',
      'Correct the sheet and send it again.',
    ),
  'reaction-decided': () =>
    words(
      'There is a decision already',
      'A point of this reaction was decided on. The reaction stays with this party.',
      unchanged,
      'Withdraw the decision first, if the reaction is really of somebody else.',
    ),
  'reaction-submitted': () =>
    words(
      'The party sent this itself',
      'This reaction was sent by the party itself. It is on its receipt.',
      unchanged,
      'Contact the party if this is not right.',
    ),
  'text-present': () =>
    words(
      'There is text already',
      'This reaction has words already. They stay as they came in.',
      unchanged,
      'Take in a new reaction if need be.',
    ),
  'transcriber-off': () =>
    words(
      'Transcribing is not possible here',
      'This installation has no service that transcribes recordings.',
      unchanged,
      'Type the text, or add a transcript.',
    ),
  'transcriber-failed': () =>
    words('Transcribing failed', 'The service that transcribes recordings gave no answer.', unchanged, 'Try later, or type the text.'),
  'suggester-off': () =>
    words(
      'No service of your own',
      'This installation has no service of its own that suggests themes.',
      unchanged,
      'Use the suggestions of Weerklank.',
    ),
  'suggester-failed': () => words('Your own service failed', 'Your own service gave no usable answer.', unchanged, 'Try again later.'),
  'suggesting-already': () =>
    words('Is being asked already', 'Your own service is being asked right now.', unchanged, 'Come back in a few minutes.'),
  'transcribing-already': () =>
    words('Is being transcribed already', 'This recording is being transcribed right now.', unchanged, 'Come back in a few minutes.'),
  'not-a-recording': () =>
    words('No recording', 'This reaction came in without a recording.', unchanged, 'Check whether you chose the right reaction.'),
  'version-exists': ({ label }) =>
    words(
      'That version is there already',
      once(`This file has been taken in already${on(' as version', text(label))}.`),
      unchanged,
      'Check whether you chose the right file.',
    ),
  'label-taken': ({ label }) =>
    words('Name is in use', once(`There is a version ${text(label)} already.`), unchanged, 'Choose another name for this version.'),
  'version-out-of-order': () =>
    words('Date is not right', 'This version is older than the version that is there already.', unchanged, 'Check the date.'),
  'version-without-before': () =>
    words('Nothing to compare with', 'There is no earlier version.', unchanged, 'Add the next version first.'),
  'version-without-text': () =>
    words('No text found', 'There is no text in this version. A scan can not be compared.', fileGone, 'Send a file with text.'),
  'change-explained': () =>
    words(
      'Change is explained already',
      'Points have been linked to this change. So it is not own initiative.',
      unchanged,
      'Take the link away first.',
    ),
  'change-not-own': () =>
    words('Change is not own initiative', 'This change was not marked as own initiative.', unchanged, 'Load the page again.'),
  'template-invalid': ({ tag }) =>
    words(
      'Template is not right',
      `No report can be made with this template${text(tag) ? `: ‘${text(tag)}’ is not right` : ''}.`,
      'The template that was in use still is.',
      'Mend the template in Word and send it again.',
    ),
};
