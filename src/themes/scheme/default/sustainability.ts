import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const sustainability: ThemeDefinition = {
  key: 'sustainability',
  label: 'Duurzaamheid',
  definition: 'Milieu en klimaat: CO2-uitstoot, energie, vervoer, afval, de Green Deal duurzame zorg en milieueisen aan aanbieders.',
  synonyms: listed(
    `Duurzaamheid; Milieu; Klimaat; Green Deal; Verduurzaming; CO2; Duurzame zorg; Duurzaam inkopen; Milieueisen; Energie; Duurzaamheid en milieu; Green Deal Duurzame Zorg; Circulariteit; Energietransitie; Milieuprestaties; Maatschappelijk verantwoord inkopen en klimaat`,
  ),
  cues: cues({
    0.82: `broeikas*; milieubewust; energiebesparing*; energiezuinig*; energiegebruik; zonnepan*; fietsen in plaats; autoritten;
      vervoersbewegingen; recycl*; afvalscheiding; verspilling van medicijnen; milieueis*; milieucertificaat*; groene energie; groene
      stroom; mvi; ecologisch*; biodivers*; voetafdruk`,
    0.42: `groen; elektrisch*; fossiel*`,
    0.88: `zero-emissie; elektrische auto*; biologische voeding; maatschappelijk verantwoord inkopen; mvoi`,
    0.55: `emissie*`,
    0.97: `energieneutra*; klimaatneutra*; uitstootvrij; aardgasvrij; milieuvriendelijk*; milieuprestaties; milieueisen; milieudoel*;
      elektrisch naar; energieprijzen; energieprijs; gescheiden afval; verspilling; duurzaam vervoer; vervoerskilometer*; wagenpark;
      energielabel*; plantaardig*; isolatie; green; vergroening; co2-rapportage; klimaatdoel*; duurzaamheidsplan*; duurzaamheidsdoel*;
      duurzaamheidsambitie*; milieuplatform; mpz; klimaatakkoord; klimaatneutraal; duurzaamheid*; verduurzam*; co2; co2-*; co2-uitstoot;
      co2-reductie; co₂*; broeikasgas*; green deal; milieu*; milieuthermometer; klimaat; klimaat*; energietransitie; energiebespar*;
      energieverbruik; zonnepanelen; zonne-energie; circulair*; elektrisch rijden; elektrisch vervoer; emissievrij*; zero emissie; uitstoot;
      footprint; csrd; esg; voedselverspilling; plastic*; incontinentiemateriaal .. afval; medicijnresten; portefeuilleroutekaart*;
      routekaart; stikstof`,
    0.6: `duurzame zorg; duurzame inkoop; duurzaam inkopen; energie; energiekosten; energiecrisis; energielasten; afval*; hergebruik*; groene;
      vergroen*; gasloos; warmtepomp*; fiets; fietsen`,
    0.25: `duurzaam; duurzame`,
    [-1]: `duurzame inzetbaarheid; duurzame relatie*; duurzame samenwerking; duurzaam herstel; duurzame oplossing*; duurzaam resultaat;
      duurzame resultaten; pedagogisch klimaat; leefklimaat; behandelklimaat; werkklimaat; schoolklimaat; duurzame relaties;
      hergebruik van gegevens; politiek klimaat`,
  }),
  examples: [
    example('Hoe zwaar weegt het vergroenen van ons gebouw mee?'),
    example('Laat hulpverleners op de fiets gaan.'),
    example('Een kleine zorgverlener kan geen zonnepanelen op een gehuurd dak leggen.', 'providers'),
    example('Het weggooien van ongebruikte hulpmiddelen past niet meer bij deze tijd.'),
    example('Vraag geen jaarlijks verslag over energiegebruik van een instelling met acht mensen.', 'administration'),
    example('Hoe gaat u om met de verplichting om in 2030 de helft minder uit te stoten?'),
    example('Welke eisen stelt u aan de uitstoot van het vervoer van cliënten?'),
    example('Wordt ondertekening van de Green Deal verplicht voor alle gecontracteerde instellingen?', 'procurement'),
    example('De raad mist in de strategie een paragraaf over klimaat en milieu.'),
    example('Zijn er middelen beschikbaar voor isolatie en zonnepanelen op onze gebouwen?', 'finance', 'real_estate'),
    example(
      'Kleine organisaties kunnen geen uitgebreide CO2-rapportage maken; vraag iets wat in verhouding staat.',
      'administration',
      'providers',
    ),
    example('Stimuleer dat ambulante hulpverleners op de fiets of elektrisch naar gezinnen gaan.', 'workforce'),
    example('Wat wordt verstaan onder een routekaart voor verduurzaming en wanneer moet die klaar zijn?', 'procurement'),
    example('Wij huren onze panden en hebben geen invloed op het energielabel. Hoe gaat u daarmee om?', 'real_estate'),
    example('De gestegen energieprijzen zijn niet verwerkt in het huisvestingsdeel.', 'finance'),
    example('Laat milieuprestaties meewegen bij de beoordeling van inschrijvingen.', 'procurement'),
    example('Minder verspilling van medicijnen en hulpmiddelen is goed voor milieu en portemonnee.', 'finance'),
    example('Hoe toont een instelling aan dat zij haar uitstoot met de helft heeft verminderd?', 'monitoring'),
    example('Neem duurzaam vervoer op als wens en niet als harde eis.'),
    example('De Milieuthermometer Zorg op niveau brons is een passend bewijs.'),
    example('Duurzaamheid is belangrijk, maar mag niet ten koste gaan van geld voor behandeling.', 'finance'),
    example('Gaat de regio zelf ook het goede voorbeeld geven met haar gebouwen en wagenpark?'),
    example('Gescheiden afval inzamelen op woongroepen lukt alleen met medewerking van de gemeente.', 'partnership'),
    example('Is de verplichting tot rapporteren over klimaat niet dubbel met Europese regels?', 'administration'),
    example('Door hulp dichter bij huis te organiseren worden ook vervoerskilometers bespaard.', 'access'),
    example('Onze voedselinkoop is lokaal en plantaardig; telt dat mee voor de milieudoelen?'),
    example('Wij ondersteunen de ambitie om in 2030 de uitstoot van broeikasgassen fors terug te dringen.'),
    example('Wanneer moet de CO2-routekaart zijn vastgesteld en naar wie sturen wij die?', 'procurement'),
    example('Kunt u toelichten wat van ons wordt verwacht om de doelen van de Green Deal te halen?'),
    example('Wat vraagt u op het gebied van afval en energie?'),
    example('Moeten onze gebouwen in 2030 energieneutraal zijn?', 'real_estate'),
    example('Waaruit moeten wij de verduurzaming betalen?', 'finance'),
    example('Is een vastgestelde routekaart een voorwaarde voor contractering?', 'procurement'),
    example('Welke rol speelt duurzaamheid in deze inkoop?'),
  ],
};
