/** The themes that the working group of the sample confirmed, the leading one first: of about two thirds of the points. */
export interface DemoTagging {
  readonly party: string;
  /** Words that stand in one point of that party only. */
  readonly snippet: string;
  readonly themes: readonly string[];
}

const of = (party: string, points: Readonly<Record<string, string>>): readonly DemoTagging[] =>
  Object.entries(points).map(([snippet, themes]) => ({ party, snippet, themes: themes.split(' ') }));

export const demoThemes: readonly DemoTagging[] = [
  ...of('Gemeenteraad Zutphen', {
    'stemt op hoofdlijnen in': 'procurement',
    'de vertrouwde hulpverlener blijft': 'continuity',
    'de achttiende verjaardag': 'continuity client',
    'opgelopen tot 31 weken': 'access control',
    'zolang het op de wachtlijst staat': 'access partnership',
    'Laat het kostprijsonderzoek': 'finance providers',
    'Winst boven een redelijk percentage': 'finance',
    'negen werkdagen': 'participation',
  }),
  ...of('Gemeenteraad Lochem', {
    'Honderdtachtig contracten': 'procurement control',
    'Bouw na twee jaar een evaluatie in': 'procurement flexibility',
    'de omvang van de jaarstukken': 'providers administration',
    'zelfstandige zonder zorgdiploma': 'providers control',
    'één schoolbus': 'flexibility',
    'gezinnen zonder auto': 'access',
    'Reserveer elk jaar': 'prevention finance',
  }),
  ...of('Gemeenteraad Voorst', {
    'drie uitgangspunten in paragraaf 2.1': 'procurement',
    'achter de voordeur': 'control quality',
    'vermoeden van fraude': 'control',
    'hulp heeft geholpen': 'quality client monitoring',
    'korte lijst van hulpvormen': 'quality procurement',
    'de vertrouwde hulpverlener blijft': 'continuity',
    'dezelfde tien cijfers': 'monitoring',
  }),
  ...of('Gemeenteraad Heerde', {
    'een terugvaloptie': 'procurement continuity',
    'Een maximale wachttijd ontbreekt': 'access',
    'Huisartsen kennen het aanbod niet': 'access monitoring',
    'één dag per week kwijt': 'administration workforce',
    'de omvang van de jaarstukken': 'providers administration',
    'vijf procent van de opdrachtsom': 'sroi providers',
    'reisbewegingen en energieverbruik': 'sustainability',
  }),
  ...of('Adviesraad Sociaal Domein Lochem', {
    'laten meeschrijven': 'participation client',
    'onafhankelijke cliëntondersteuning': 'client access',
    'Het persoonsgebonden budget': 'client',
    woningcorporaties: 'real_estate',
    'Laat ervaringsdeskundigen meebeslissen': 'control client participation',
  }),
  ...of('Stichting Wilgenrode', {
    'een ondergrens aan het aantal jeugdigen': 'procurement providers',
    'ten minste zes maanden voor de start': 'procurement',
    'kinder- en jeugdpsychiater': 'access workforce',
    '91 procent van de kosten': 'finance',
  }),
  ...of('Praktijk Kantelmoment', {
    'de enige manier om mee te doen': 'providers procurement',
    'De gevraagde accountantsverklaring': 'administration providers',
    'behandelaren in opleiding': 'finance workforce',
    'een AI-hulpmiddel': 'innovation privacy',
  }),
  ...of('Oeverloo Jeugdhulp', {
    'Zonder plafond': 'procurement providers partnership',
  }),
];
