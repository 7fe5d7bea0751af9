/** The words of the mail that carries an invitation; Dutch, as plain as the pages. */

interface Invited {
  readonly party: string;
  readonly consultation: string;
  readonly round: string;
  /** As people write a moment: `16 oktober 2026, 17.00 uur`. */
  readonly closes: string;
  readonly expires: string;
  readonly link: string;
  /** Who runs the installation; empty when it is not named. */
  readonly organisation: string;
}

export const invitationSubject = ({ consultation }: Pick<Invited, 'consultation'>): string =>
  `Uitnodiging: geef uw reactie op ${consultation}`;

export const invitationText = ({ party, consultation, round, closes, expires, link, organisation }: Invited): string => `Beste lezer,

Wij vragen ${party} om een reactie op ${consultation} (${round}).
U kunt reageren tot ${closes}.

Met deze link komt u op uw eigen bladzijde:

${link}

De link werkt één keer, tot ${expires}. U hebt geen wachtwoord nodig.
Geef de link alleen aan wie namens ${party} de reactie verstuurt. Die persoon kan collega’s uitnodigen om mee te schrijven.

Werkt de link niet meer? Vraag dan de afzender om een nieuwe.

Met vriendelijke groet,
de werkgroep van ${consultation}
${organisation ? `${organisation}\n` : ''}`;

const format = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A UTC moment to `16 oktober 2026, 17.00 uur`, in Dutch time. */
export function momentInWords(moment: string): string {
  const part = Object.fromEntries(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return `${part['day']} ${part['month']} ${part['year']}, ${part['hour']}.${part['minute']} uur`;
}
