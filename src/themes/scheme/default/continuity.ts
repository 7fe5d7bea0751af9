import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const continuity: ThemeDefinition = {
  key: 'continuity',
  label: 'Continuïteit van zorg',
  definition:
    'Geen onderbreking voor de cliënt: de overgang van het oude naar het nieuwe contract, overbruggingsafspraken, dezelfde hulpverlener, en het voortbestaan van de aanbieder.',
  synonyms:
    listed(`Continuïteit van zorg; Continuïteit; Zorgcontinuïteit; Overgang oud naar nieuw contract; Overgangsregeling; Overbrugging;
    Transitie en implementatie; Overgangsperiode; Zachte landing; Continuïteit van hulp; Continuïteit van de aanbieder; Overdracht van cliënten;
    Overgangscliënten; Lopende trajecten; Behoud van hulpverlener; Implementatie en overgang; Faillissement en overname`),
  cues: cues({
    0.82: `wisselende begeleiders; telkens een ander; omvallen van; zorg afbreken; hulp afbreken; hulp valt weg; uitlooptermijn*;
      uitloopperiode; doorlevering; hulp voortzetten; voortzetten van de zorg; traject afmaken; einde van het contract; opvolgende
      aanbieder; breuk in de`,
    0.42: `verhuizen van cliënten; afgebroken; onderbrek*; overdracht; stopt ermee; bedrijfsbeëindiging; behandelrelatie; bestaande
      trajecten; uit elkaar gehaald`,
    0.88: `overdracht van zorg; uitsterfconstructie; cliënten die nu in zorg; zorg gecontinueerd; hulp gecontinueerd;
      gecontinueerd; continueren; omvalt; wisselende hulpverleners; wisselende gezichten; vast gezicht; vertrouwde
      zorgaanbieders; breuk in de hulp; breuk in de zorg; zorgval; continuïteitseis; calamiteitenplan; stopt met zorg;
      overbruggingsperiode; zorgoverdracht; cliëntoverdracht; behoud van hulpverlener; behoud van aanbieder; hoeft
      niet te wisselen`,
    0.55: `wegvalt; niet verhuizen`,
    0.95: `continuïteit van de zorgaanbieder; zonder gat; zonder onderbreking; zonder onderbrekingen; opnieuw hun verhaal; hun verhaal vertellen;
      nieuwe hulpverlener; staat op omvallen; staan op omvallen; dreigen om te vallen; overeind te houden; lopende toewijzing*;
      lopende zorgtoewijzing*; overbrugging; nog zorg krijgen; tijdelijke voortzetting; overgangsmaatregel*; overgangsafspraak;
      verlies van aanbieders; bij faillissement; op de fles; midden in een traject; midden in een behandeling; lopende trajecten;
      onder de oude voorwaarden; vertrouwd gezicht; vertrouwde gezichten; afgemaakt; waar gaan .. cliënten; oude tarief;
      verantwoord afbouwen; af te bouwen; vorige aanbieder; huidige hulpverlener; hulpverlener te behouden; begeleider houden;
      hulpverlener .. wisselen; aanbieder .. wisselen; dezelfde zorgverlener; dezelfde zorgaanbieder; doorgaan van de zorg;
      zonder hulp komt te zitten; zonder zorg komen te zitten; zonder zorg komt te zitten; in zorg blijven; blijven mogen;
      behandeling afmaken; hulp doorloopt; hulp kan doorlopen; zorg doorloopt; vertrouwde begeleider; vertrouwde behandelaar; ander gezicht;
      vaste gezichten; continuïteit borgen; continuïteit te waarborgen; continuïteit waarborgen; naadloze overgang; soepele overgang;
      zorgvuldige overgang; zorgvuldige overdracht; zorgvuldige overdracht van; uitloopregeling; implementatieperiode; draaiboek;
      systeemrisico*; afbouwregeling; afbouwperiode; overgangsjaar; overgangstermijn*; continuïteit van zorg; continuïteit van de zorg;
      zorgcontinuïteit; continuïteit van jeugdhulp; continuïteit van hulp; continuïteit van de hulp; continuïteit van ondersteuning;
      continuïteit van de ondersteuning; continuïteit van de dienstverlening; continuïteitsplan*; continuïteitsrisico*;
      overbruggingsovereenkomst*; overbruggingsafspra*; overbruggingsregeling*; overbruggingscontract*; overgangsregeling*;
      overgangsperiode*; overgangsrecht; overgangsclient*; overgangscliënt*; overgangsafspra*; zachte landing; dezelfde hulpverlener;
      dezelfde begeleider; dezelfde behandelaar; vaste hulpverlener; vaste begeleider; vertrouwde hulpverlener*; lopende behandeling*;
      lopende indicatie*; lopende beschikking*; zorg in te trekken; doorlopende zorg`,
    0.75: `in zorg zijn; bij ons in zorg; al in zorg; reeds in zorg; bestaande bewoners; huidige bewoners; bewoners .. blijven;
      cliënten .. blijven; failliet; failliet gaat; lopende cliënten; lopende zorg; zittende cliënten; zorg voortzetten;
      zorg .. voortzetten; voortzetting van; gat valt; voortbestaan; stabiliteit; gedwongen overstap*; gedwongen .. verhuizen;
      wisselen van aanbieder; wisselen van hulpverlener; wisseling van begeleider; wisseling van hulpverlener*; weer wennen; opnieuw wennen;
      overname van cliënten; overname van de zorg; nazorg; doorloopt; naast elkaar .. lopen; zorgaanbieders stoppen; aanbieder stopt;
      aanbieders stoppen; wegvallen van; plotseling; na afloop van het contract; contract .. afloopt; geen nieuw contract; contract krijgen;
      contract verliezen; overgangscontract*; langdurige relatie .. cliënt; zorgrelatie; continuïteit; overbruggen;
      overgang van het huidige; overgang naar het nieuwe; overgang naar een nieuwe; overgang .. contract; overdracht van cliënten;
      warme overdracht; cliënten overdragen; overgedragen; faillissement; omvallen; surseance; in zorg te kunnen houden; in zorg houden;
      huidige cliënten; bestaande cliënten; cliënten in zorg; afbouwen .. cliënten; uitfasering; uitfaseren; uitsterfregeling;
      wisseling van hulpverlener; wisseling van aanbieder; van aanbieder wisselen; andere aanbieder overstappen;
      overstappen naar een andere; beëindiging van de overeenkomst .. cliënten; dezelfde aanbieder; vertrouwde aanbieder; zorg onderbroken;
      onderbreking; ononderbroken; tussen wal en schip; discontinuïteit; afmaken .. traject*`,
    0.4: `sluit .. locatie; halsoverkop; overgenomen; verhuist; doorlopen; afloop; kwetsbaar in de overgang; omzetten; blijven wonen;
      verdwijnen; omgezet; bestendig*; overgang; overname; wisseling; wisselingen; overnemen; stabiel*; overstap; overstappen; hechting;
      vertrouwensband; voortzetten; voortgezet; behouden blijven`,
    [-1]: `overgang van 18-; overgang naar volwassenheid; overgang van jeugd; overgang 18-; overgang naar 18+`,
    0.5: `blijven bestaan; verlengingstermijn; afhaakt; afhaken; doorgang van; huidige aanbieder`,
  }),
  examples: [
    example('Als de samenwerking ophoudt, wie zorgt er dan dat mijn dochter haar behandeling kan afmaken?'),
    example('Kinderen met een hechtingsstoornis kunnen niet om het jaar een nieuwe begeleider krijgen.', 'client'),
    example('Stel dat een grote instelling failliet gaat: ligt er een draaiboek om haar cliënten op te vangen?'),
    example('Mogen zittende bewoners blijven wanneer hun instelling niet meer wordt gecontracteerd?'),
    example('De overstap van het ene naar het andere contract moet zonder gat verlopen.', 'procurement'),
    example('Hoe lang loopt een beschikking die voor de jaarwisseling is afgegeven door onder de oude voorwaarden?'),
    example('Zorg dat geen enkel kind zonder hulp komt te zitten wanneer het contract van zijn aanbieder afloopt.'),
    example('Voor jongeren die midden in een behandeling zitten moet een overgangsregeling gelden tot het einde van het traject.'),
    example(
      'Hoe lang mogen wij cliënten die nu bij ons in zorg zijn nog blijven begeleiden als wij geen nieuw contract krijgen?',
      'procurement',
    ),
    example('De raad hecht eraan dat inwoners hun vertrouwde begeleider houden, ook na de nieuwe inkoop.', 'client'),
    example(
      'Wat gebeurt er met cliënten wanneer een instelling failliet gaat? Neem een draaiboek op voor overname van de zorg.',
      'control',
    ),
    example(
      'Wij vragen om een implementatieperiode van minimaal zes maanden, zodat cliënten niet halsoverkop hoeven te wisselen.',
      'procurement',
    ),
    example('Geldt de huidige overeenkomst voor lopende indicaties door totdat deze verlopen zijn?', 'procurement'),
    example('Een wisseling van hulpverlener is voor kwetsbare gezinnen zeer belastend en moet zoveel mogelijk worden voorkomen.', 'client'),
    example(
      'Met de aangekondigde tariefverlaging komt het voortbestaan van onze organisatie en daarmee de zorg voor onze bewoners in gevaar.',
      'finance',
    ),
    example('Maak afspraken over een warme overdracht tussen de vertrekkende en de nieuwe aanbieder.', 'partnership'),
    example('Welke verplichtingen hebben wij tegenover bestaande bewoners als de overeenkomst niet wordt verlengd?', 'procurement'),
    example('De adviesraad maakt zich zorgen dat kleine aanbieders stoppen en hun cliënten tussen wal en schip vallen.', 'providers'),
    example('Kan het zorgkantoor bevestigen dat cliënten die voor de ingangsdatum zijn gestart bij ons mogen blijven?'),
    example('Regel dat de hulp doorloopt als een gezin naar een andere gemeente in de regio verhuist.', 'partnership'),
    example('Voorkom dat kinderen door de nieuwe aanbesteding opnieuw aan een ander gezicht moeten wennen.'),
    example('Wij adviseren oude en nieuwe contracten enkele maanden naast elkaar te laten lopen om gaten te vermijden.', 'procurement'),
    example('Wie neemt de regie als een grote aanbieder plotseling zijn locatie sluit?', 'partnership'),
    example('Een continuïteitsplan van iedere systeemaanbieder zou een voorwaarde voor contractering moeten zijn.', 'providers', 'control'),
    example(
      'Kunnen lopende beschikkingen na afloop van het contract worden omgezet zonder dat inwoners opnieuw een aanvraag moeten doen?',
      'administration',
    ),
    example('Is er een uitloopregeling voor productcodes die per januari verdwijnen?', 'finance'),
    example('Als wij niet aan de nieuwe minimumeis voldoen, mogen wij de zorg aan onze huidige cliënten dan voortzetten?', 'providers'),
    example('Stabiliteit voor pleegkinderen is belangrijker dan een snelle invoering van het nieuwe stelsel.', 'client'),
    example('Wat gebeurt er met bewoners die nu zorg ontvangen als wij niet meer voor een contract in aanmerking komen?', 'procurement'),
    example('Als een cliënt naar een andere zorgkantoorregio verhuist, loopt de zorg dan door?', 'access'),
    example('Hoe voorkomt de regio dat kinderen midden in een traject van hulpverlener moeten wisselen?'),
    example('Lopende trajecten moeten onder de oude voorwaarden kunnen worden afgemaakt.'),
    example('Een vertrouwd gezicht is voor mensen met een beperking het allerbelangrijkst.', 'client'),
    example('Het nieuwe contract gaat in voordat alle cliënten zijn overgedragen. Welke regeling geldt?', 'procurement'),
    example('Wat als een grote aanbieder afhaakt bij de nieuwe inkoop?', 'providers'),
    example('Blijft het oude tarief gelden voor cliënten die nog bij de vorige aanbieder zitten?', 'finance'),
    example('Voorzie in een overbrugging als een partij niet aan de nieuwe eisen voldoet.'),
    example('Bij een overstap naar een andere aanbieder moet de hulp zonder gat doorlopen.'),
    example('Ouders willen niet voor de derde keer hun verhaal vertellen aan een nieuwe hulpverlener.', 'client'),
    example('Gespecialiseerde instellingen staan op omvallen; wat doet u om die overeind te houden?', 'finance'),
    example('Blijven lopende toewijzingen gelden onder het nieuwe contract?', 'procurement'),
    example('Tijdens de overgang van het ene naar het andere contract mag niemand zonder ondersteuning komen.'),
    example('Continuïteit is ook van belang voor de aanbieder, die zekerheid nodig heeft om te investeren in zijn mensen.', 'providers'),
    example(
      'Breng in beeld wat er gebeurt als de planning niet wordt gehaald en of het lopende contract dan kan worden verlengd.',
      'procurement',
    ),
    example('Wie een band heeft opgebouwd met een hulpverlener, moet die kunnen behouden.', 'client'),
    example('Te lage marges bij zware zorg kunnen ertoe leiden dat instellingen omvallen.', 'finance'),
    example('Sluit zo nodig tijdelijke overeenkomsten met partijen die niet meer instromen, totdat hun cliënten elders terechtkunnen.'),
    example('Waarborg dat ambulante begeleiding niet stopt op de dag dat het contract eindigt.'),
    example('Voor mensen met dementie is een steeds wisselende hulp bij het huishouden verwarrend.', 'client'),
    example('Door onze financiële situatie kunnen wij de zorg voor deze groep niet voortzetten.', 'finance'),
    example('Behoud van de vaste begeleiders bij overgang van personeel is voor bewoners belangrijk.', 'workforce'),
    example('Hoe wordt de continuïteit van zorg geborgd bij de overgang naar de nieuwe contracten?'),
    example('Voor lopende trajecten moet een ruime overgangsregeling gelden.'),
    example('Kinderen moeten hun eigen hulpverlener kunnen houden.', 'client'),
    example('Wat gebeurt er met cliënten van aanbieders die geen nieuw contract krijgen?', 'providers'),
  ],
};
