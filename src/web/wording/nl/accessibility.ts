import { day } from '../format.js';

/** The accessibility statement, with the parts that the Dutch model asks for. */
export const accessibility = {
  title: 'Toegankelijkheid',
  lead: (organisation: string) =>
    `${organisation || 'De organisatie die u uitnodigde'} wil dat iedereen Weerklank kan gebruiken, ook wie niet goed ziet of hoort, of alleen met een toetsenbord werkt. Deze verklaring zegt hoe ver dat is.`,
  scope: 'Zij geldt voor alle bladzijden van deze website en voor de bestanden die Weerklank maakt.',
  status: {
    title: 'Hoe toegankelijk is Weerklank?',
    none: 'De organisatie heeft nog geen status vastgesteld. Wat hieronder staat, hebben de makers zelf nagegaan.',
    stated: {
      A: 'Status A: de website voldoet helemaal aan de eisen.',
      B: 'Status B: de website voldoet voor een deel aan de eisen.',
      C: 'Status C: de eerste maatregelen zijn genomen om aan de eisen te voldoen.',
      D: 'Status D: de website voldoet nog niet aan de eisen.',
    },
    norm: 'De wet vraagt WCAG 2.1, niveau A en AA (in de norm EN 301 549). Weerklank is gemaakt volgens WCAG 2.2, niveau AA. Dat is strenger.',
  },
  assessed: {
    title: 'Hoe is dat onderzocht?',
    checks:
      'Bij elke verandering kijkt een programma alle bladzijden na, op een groot en op een klein scherm. Andere tests gaan met alleen het toetsenbord en zonder JavaScript van begin tot eind door het werk. Het contrast van de kleuren en de geldigheid van de HTML worden ook getest.',
    limits: 'Een programma vindt niet alles. Mensen met een beperking hebben Weerklank nog niet getest voordat het uitkwam.',
    examined: (on: string) => `De organisatie liet het laatst onderzoek doen op ${day(on)}.`,
    notExamined: 'Onderzoek door deskundigen is van deze website nog niet bekend.',
    report: 'Lees het rapport of de verklaring in het register',
  },
  known: {
    title: 'Wat nog niet goed is',
    lead: 'Deze tekortkomingen kennen wij. Per tekortkoming staat wat u wel kunt doen.',
    list: [
      'Bestanden van partijen. Een brief die als scan is ingestuurd, is soms niet toegankelijk. Wij tonen de tekst ervan op de bladzijde. Die kunt u laten voorlezen.',
      'Opnamen. Een opname heeft pas een tekst als de werkgroep haar heeft laten uitschrijven. Vraag tot die tijd om een verslag.',
      'Rapporten. Zij hebben koppen, een taal en tabellen met kopregels, maar zijn niet los door deskundigen onderzocht. Dezelfde inhoud staat op de bladzijden, en is ook als gewone webpagina te downloaden.',
      'Engels. Woorden van partijen, documenten en rapporten blijven in het Nederlands. Op de bladzijden is dat zo aangegeven dat een schermlezer goed uitspreekt wat er staat.',
      'Tekstherkenning. De tekst van een gescande brief kan fouten bevatten. Het origineel staat er altijd bij.',
    ],
  },
  contact: {
    title: 'Loopt u ergens tegenaan?',
    text: 'Laat het weten. Zeg op welke bladzijde het was en wat er misging. Dan helpen wij u aan wat u nodig hebt, en lossen wij het op.',
    mail: 'Stuur een bericht naar',
    noMail: 'U bereikt de organisatie die u uitnodigde op de manier die in haar uitnodiging staat.',
    terms: [
      'binnen 5 werkdagen hoort u dat uw bericht er is;',
      'binnen 3 weken hoort u hoe het ermee staat en wanneer het is opgelost;',
      'binnen 8 weken is uw vraag afgehandeld.',
    ],
    termsLead: 'Dit mag u verwachten:',
  },
  enforcement: {
    title: 'Bent u niet tevreden over het antwoord?',
    text: 'Dan kunt u een klacht indienen bij de organisatie. Helpt dat niet, of duurt het te lang? Dan kunt u naar de Nationale ombudsman, of naar de ombudsman van uw gemeente als die er een heeft.',
    link: 'Naar de Nationale ombudsman',
  },
  commitment: {
    title: 'Wat wij blijven doen',
    text: 'Een nieuwe versie komt pas uit als alle tests op toegankelijkheid slagen. Wat mensen melden, krijgt een eigen test, zodat het niet terugkomt.',
    stated: (on: string) => `De organisatie heeft deze verklaring opgesteld of nagekeken op ${day(on)}.`,
    known: (on: string) => `De makers hebben de lijst met tekortkomingen nagekeken op ${day(on)}.`,
  },
} as const;
