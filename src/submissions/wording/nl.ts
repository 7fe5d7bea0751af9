/** Words that become part of what a party sends, which the working group reads: Dutch in any language of the pages. */
export const formWords = {
  fileName: 'reactie.txt',
  title: 'Reactie via het formulier',
  question: (number: number, text: string) => `Vraag ${number}: ${text}`,
  section: (document: string, label: string, section: string) => `${document}, versie ${label}: ${section}`,
  start: 'begin van de tekst',
  general: 'Algemeen',
  misunderstood: (number: number, text: string) => `Verkeerd begrepen, over punt ${number}: ${text}`,
  misunderstoodTitle: (number: number) => `Verkeerd begrepen: punt ${number}`,
} as const;

/** The Dutch words of a receipt. */
export const receipt = {
  title: 'Ontvangstbewijs',
  lead: 'Wij hebben uw reactie ontvangen. Bewaar dit ontvangstbewijs.',
  sender: (organisation: string) => `${organisation} heeft uw reactie ontvangen. Bewaar dit ontvangstbewijs.`,
  number: 'Ontvangstnummer',
  consultation: 'Consultatie',
  round: 'Ronde',
  party: 'Namens',
  submittedBy: 'Verstuurd door',
  submittedAt: 'Ontvangen op',
  reactions: 'Geregistreerd als',
  reaction: (number: number) => `reactie ${number}`,
  files: 'Bestanden',
  file: 'Bestand',
  size: 'Grootte',
  hash: 'Controlegetal (SHA-256)',
  words: 'Uw woorden',
  bytes: (size: number) => `${size} bytes`,
  /** Before and between the numbers at the foot of a page. */
  page: 'Pagina',
  of: 'van',
  fileName: (number: string) => `ontvangstbewijs-${number}.pdf`,
} as const;
