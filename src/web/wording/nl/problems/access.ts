import { count } from '../../format.js';
import { type ProblemTable, unchanged, when, words } from './words.js';

/** Signing in, and what one may do. */
export const access: ProblemTable = {
  'sign-in-needed': () =>
    words('Meld u aan', 'U bent niet aangemeld, of uw aanmelding is verlopen.', unchanged, 'Meld u aan en probeer het opnieuw.'),
  'sign-in-failed': () =>
    words('Aanmelden lukte niet', 'Dit e-mailadres en wachtwoord horen niet bij elkaar.', '', 'Kijk ze na en probeer het opnieuw.'),
  'too-many-attempts': ({ retryAfter }) =>
    words(
      'Te vaak geprobeerd',
      'Er is te vaak een verkeerd wachtwoord ingevuld.',
      '',
      typeof retryAfter === 'number'
        ? `Wacht ${count(Math.ceil(retryAfter / 60), 'minuut', 'minuten')} en probeer het opnieuw.`
        : 'Probeer het over een paar minuten opnieuw.',
    ),
  'token-invalid': () =>
    words('Sleutel ongeldig', 'Deze toegangssleutel bestaat niet of is ingetrokken.', unchanged, 'Maak een nieuwe sleutel.'),
  'not-allowed': () =>
    words(
      'Dat mag u niet',
      'Uw rol in deze consultatie laat dit niet toe.',
      unchanged,
      'Vraag de coördinator om het te doen of u een andere rol te geven.',
    ),
  'cross-site': () =>
    words('Niet vanaf deze bladzijde', 'De opdracht kwam van een andere website.', unchanged, 'Open Weerklank zelf en probeer het daar.'),
  'first-account-made': () =>
    words('Er is al een account', 'Het eerste account van deze installatie is al gemaakt.', unchanged, 'Meld u aan.'),
  'invitation-used': () =>
    words(
      'Deze link is al gebruikt',
      'Een link uit een uitnodiging werkt één keer.',
      'Wat u al schreef, is bewaard.',
      'Vraag een nieuwe link aan wie u uitnodigde. Bent u nog aangemeld, ga dan naar uw consultaties.',
    ),
  'invitation-expired': ({ expiresAt }) =>
    words(
      'Deze link is verlopen',
      when(expiresAt) ? `De link werkte tot ${when(expiresAt)}.` : 'De link werkt niet meer.',
      'Wat u al schreef, is bewaard.',
      'Vraag een nieuwe link aan wie u uitnodigde.',
    ),
  'invitation-revoked': () =>
    words(
      'Deze uitnodiging is ingetrokken',
      'De coördinator heeft de uitnodiging ingetrokken.',
      'Wat u al schreef, is bewaard.',
      'Denkt u dat dit niet klopt? Neem dan contact op met wie u uitnodigde.',
    ),
  'already-invited': () =>
    words(
      'Iedereen is al uitgenodigd',
      'Er is niemand meer om uit te nodigen voor deze ronde.',
      unchanged,
      'Maak een nieuwe link bij de partij die er een nodig heeft.',
    ),
  'email-taken': () => words('Adres is in gebruik', 'Er is al een account met dit e-mailadres.', unchanged, 'Kies een ander adres.'),
  'own-account': () =>
    words('Uw eigen account', 'U kunt uw eigen account niet uitzetten.', unchanged, 'Vraag een andere beheerder om het te doen.'),
  'last-coordinator': () =>
    words(
      'Iemand moet coördinator zijn',
      'Dit is de enige coördinator van de consultatie.',
      unchanged,
      'Maak eerst iemand anders coördinator.',
    ),
};
