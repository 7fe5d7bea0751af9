/** What the mail that carries an invitation fills in. */
export interface Invited {
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

/** The Dutch words of what is mailed to parties; as plain as the pages. */
export const mails = {
  invitation: {
    subject: ({ consultation }: Pick<Invited, 'consultation'>) => `Uitnodiging: geef uw reactie op ${consultation}`,
    text: ({ party, consultation, round, closes, expires, link, organisation }: Invited) => `Beste lezer,

Wij vragen ${party} om een reactie op ${consultation} (${round}).
U kunt reageren tot ${closes}.

Met deze link komt u op uw eigen bladzijde:

${link}

De link werkt één keer, tot ${expires}. U hebt geen wachtwoord nodig.
Geef de link alleen aan wie namens ${party} de reactie verstuurt. Die persoon kan collega’s uitnodigen om mee te schrijven.

Werkt de link niet meer? Vraag dan de afzender om een nieuwe.

Met vriendelijke groet,
de werkgroep van ${consultation}
${organisation ? `${organisation}\n` : ''}`,
  },
} as const;
