/** Pages around refusals, and the two statements that public software carries. */
export const statics = {
  problem: {
    kept: 'Wat is bewaard',
    next: 'Wat u kunt doen',
    back: 'Ga terug',
    home: 'Naar uw consultaties',
    signIn: 'Aanmelden',
    first: 'Bekijk de eerste reactie',
    code: (code: string) => `Code: ${code}`,
    reference: (reference: string) => `Kenmerk: ${reference}`,
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Weerklank kunnen gebruiken, ook wie niet goed ziet, hoort of met een toetsenbord werkt.',
    sections: [
      {
        title: 'Waar wij aan voldoen',
        text: [
          'Weerklank is gemaakt volgens WCAG 2.2, niveau AA. Dat is strenger dan de wet vraagt. Bij elke verandering kijkt een programma alle bladzijden na, op een groot en op een klein scherm.',
          'Een programma vindt niet alles. Een onafhankelijk onderzoek is nog niet gedaan. De organisatie die deze installatie beheert, laat dat doen en publiceert de uitkomst in het register op toegankelijkheidsverklaring.nl.',
        ],
      },
      {
        title: 'Hoe het werkt',
        text: [
          'Alles werkt met alleen een toetsenbord, zonder JavaScript, met vergroting tot 400% en met een schermlezer. Kleur is nooit het enige teken: er staat altijd een woord bij.',
          'Documenten die u downloadt, hebben koppen, een taal en tabellen met kopregels, zodat een schermlezer ze kan voorlezen.',
        ],
      },
      {
        title: 'Wat nog niet goed is',
        text: [
          'Bestanden die partijen zelf insturen, tonen wij als tekst. Het oorspronkelijke bestand is soms niet toegankelijk, zoals bij een scan.',
        ],
      },
      {
        title: 'Loopt u ergens tegenaan?',
        text: ['Laat het de organisatie weten die u uitnodigde. Zij helpt u verder en geeft het aan ons door, zodat het wordt opgelost.'],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Weerklank bewaart wat partijen over een inkoop zeggen. Dit bewaren wij over mensen, en waarom.',
    sections: [
      {
        title: 'Wat wij bewaren',
        text: [
          'Van wie een account heeft: naam, e-mailadres, een onleesbaar gemaakt wachtwoord en wat die persoon in Weerklank veranderde. Zo is later te zien hoe een besluit tot stand kwam.',
          'Van partijen: wat zij instuurden, met de naam van de organisatie. In een brief kan de naam van een persoon staan, zoals bij de ondertekening.',
        ],
      },
      {
        title: 'Wie het ziet',
        text: [
          'De werkgroep van de consultatie ziet de reacties. Een partij ziet alleen de eigen reacties en wat is gepubliceerd. In wat wordt gepubliceerd staan organisaties, geen personen.',
        ],
      },
      {
        title: 'Cookies',
        text: [
          'De ene cookie onthoudt dat u bent aangemeld, de andere welke taal u koos. Er wordt niets gemeten en niets gedeeld met andere bedrijven. Uw browser haalt alleen bestanden op bij deze installatie zelf.',
        ],
      },
      {
        title: 'Uw rechten',
        text: [
          'U kunt vragen wat over u is bewaard, en vragen dat te verbeteren of te verwijderen. Vraag het de organisatie die u uitnodigde: zij is verantwoordelijk voor de gegevens.',
        ],
      },
    ],
  },
} as const;
