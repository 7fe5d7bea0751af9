import { count } from '../../format.js';
import { type ProblemTable, unchanged, when, words } from './words.js';

/** Signing in, and what one may do. */
export const access: ProblemTable = {
  'sign-in-needed': () => words('Sign in', 'You are not signed in, or your session has ended.', unchanged, 'Sign in and try again.'),
  'sign-in-failed': () =>
    words('Signing in failed', 'This email address and password do not belong together.', '', 'Check them and try again.'),
  'too-many-attempts': ({ retryAfter }) =>
    words(
      'Tried too often',
      'A wrong password has been filled in too often.',
      '',
      typeof retryAfter === 'number'
        ? `Wait ${count(Math.ceil(retryAfter / 60), 'minute', 'minutes')} and try again.`
        : 'Try again in a few minutes.',
    ),
  'token-invalid': () => words('Token not valid', 'This access token does not exist or has been revoked.', unchanged, 'Make a new token.'),
  'not-allowed': () =>
    words(
      'You may not do that',
      'Your role in this consultation does not allow this.',
      unchanged,
      'Ask the coordinator to do it, or to give you another role.',
    ),
  'cross-site': () =>
    words('Not from this page', 'The request came from another website.', unchanged, 'Open Weerklank itself and try it there.'),
  'first-account-made': () =>
    words('There is an account already', 'The first account of this installation has been made already.', unchanged, 'Sign in.'),
  'email-taken': () =>
    words('Address is in use', 'There is an account with this email address already.', unchanged, 'Choose another address.'),
  'invitation-used': () =>
    words(
      'This link has been used already',
      'A link from an invitation works once.',
      'What you wrote already has been kept.',
      'Ask who invited you for a new link. If you are still signed in, go to your consultations.',
    ),
  'invitation-expired': ({ expiresAt }) =>
    words(
      'This link has expired',
      when(expiresAt) ? `The link worked until ${when(expiresAt)}.` : 'The link does not work any more.',
      'What you wrote already has been kept.',
      'Ask who invited you for a new link.',
    ),
  'invitation-revoked': () =>
    words(
      'This invitation has been revoked',
      'The coordinator has revoked the invitation.',
      'What you wrote already has been kept.',
      'Do you think that this is not right? Then get in touch with who invited you.',
    ),
  'already-invited': () =>
    words(
      'Everybody has been invited already',
      'There is nobody left to invite to this round.',
      unchanged,
      'Make a new link at the party that needs one.',
    ),
  'own-account': () => words('Your own account', 'You can not disable your own account.', unchanged, 'Ask another administrator to do it.'),
  'last-coordinator': () =>
    words(
      'Someone must be coordinator',
      'This is the only coordinator of the consultation.',
      unchanged,
      'First make someone else coordinator.',
    ),
};
