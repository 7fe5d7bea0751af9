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
