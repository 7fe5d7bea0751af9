import type { Texts } from '../../platform/speech/in-languages.js';
import type { receipt as dutch } from './nl.js';

/** The English words of a receipt, with the keys of the Dutch. */
export const receipt: Texts<typeof dutch> = {
  title: 'Receipt',
  lead: 'We have received your reaction. Keep this receipt.',
  sender: (organisation) => `${organisation} has received your reaction. Keep this receipt.`,
  number: 'Receipt number',
  consultation: 'Consultation',
  round: 'Round',
  party: 'On behalf of',
  submittedBy: 'Sent by',
  submittedAt: 'Received on',
  reactions: 'Registered as',
  reaction: (number) => `reaction ${number}`,
  files: 'Files',
  file: 'File',
  size: 'Size',
  hash: 'Check number (SHA-256)',
  words: 'Your words',
  bytes: (size) => `${size} bytes`,
  page: 'Page',
  of: 'of',
  fileName: (number) => `receipt-${number}.pdf`,
};
