import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const realEstate: ThemeDefinition = {
  key: 'real_estate',
  label: 'Vastgoed en wonen',
  definition:
    'Huisvesting en gebouwen, woonplekken en woonvormen, nieuwbouw en verbouw, verouderd vastgoed, scheiden van wonen en zorg, beschermd wonen, locaties.',
  synonyms:
    listed(`Vastgoed; Wonen; Huisvesting; Vastgoed en wonen; Woonplekken; Locaties; Gebouwen; Scheiden van wonen en zorg; Wonen en zorg; Woonzorgvisie; Beschermd wonen; Capaciteit en huisvesting; Nieuwbouw; Verblijf; Vastgoedbeleid;
    Wooncapaciteit; Woonvormen; Verblijfslocaties; Investeringen in vastgoed; Woonzorg; Uitbreiding van capaciteit; Verduurzaming vastgoed`),
  cues: cues({
    0.82: `woningbouwcorporatie*; corporaties; betaalbare woning*; sociale huur; kamers voor; uitstroomwoning*; wooninitiatief*; normatieve
      huisvestingscomponent; locatie voor; omgevingsvergunning; brandveilig*; ruimtelijke ordening; omwonenden`,
    0.42: `huis; kamer; kamers; grond`,
    0.88: `woningtekort; woonsetting*; uitstroomwoningen; bouwvergunning`,
    0.55: `gezinshuislocatie`,
    0.95: `gesloopt; vervangende plek; vervangende huisvesting; aantal woningen; leegstand; energieneutra*; kleinschalige woonvormen;
      nieuwe locatie; opening van een locatie; geen woningen; huisvesten; gehuisvest; gehuurd pand; pand; tijdelijke huisvesting;
      monumentale panden; plekken .. gebouwen; huurprijzen; verzoek tot uitbreiding; uitbreiding van capaciteit; capaciteit uitbreiden;
      woonplek; verblijfsplek*; slaapkamer*; sanitair; groepswoning; groepswoningen; woonvormen; locatie sluiten; locatie .. verplaatsen;
      sluiten van een locatie; op een bestaande locatie; uitbreiden met; extra plaatsen; plaatsen uitbreiden; uitbreiding van plaatsen;
      verouderde gebouwen; verouderd vastgoed; huren; geschikte woning; vervangen van gebouwen; vervanging van gebouwen; kort verblijf;
      woonruimten; woonsituatie; huisvestingsvorm; huisvestingsdeel; woonzorgvisie; zorgvastgoed; zorgwoning*; doorstroomwoning*;
      starterswoning*; woningaanbod; thuis mogelijk .. wonen; samenwonen; kleinschalig wonen; woonbegeleiding; investeringen in gebouwen;
      gebouwen vervangen; energielabel; wooncomponent; woonlasten; verblijfscomponent; vastgoed*; huisvesting*; nieuwbouw*; verbouwing*;
      verbouw; renovatie*; renoveren; gebouwd; bouwkosten; bouwplan*; bouwproject*; bouwlocatie; bouwen; huurpen*; huurcontract*;
      huurwoning*; huurprijs*; huur; verhuur*; woningcorporatie*; corporatie*; woningmarkt; woningnood; woningen; woning; woonplek*;
      woonplaatsen; woonruimte; wooncapaciteit; woonvorm*; woonzorg*; wooncrisis; woonbehoefte; woonvoorziening*; wooninitiatie*;
      woonaanbod; scheiden van wonen en zorg; scheiden wonen en zorg; scheiden wonen zorg; wonen en zorg; beschut wonen; geclusterd wonen;
      begeleid wonen; kamertraining*; verblijfslocatie*; verblijfplaatsen; groepsaccommodatie; bedden; capaciteitsuitbreiding;
      intramurale capaciteit; nhc; nic; inventaris; vierkante meter*; brandveiligheid; bestemmingsplan; erfpacht; eengezinswoning*`,
    0.7: `wonen en; passend wonen; woonzorg; capaciteitsplan*; investeringsplan*; panden; plaatsen op; bestaande locaties; nieuwe locatie*;
      verhuizing*; verhuizen; accommodatie*; extra plekken; uitbreiding van plekken; uitbreiding van .. capaciteit; sloop;
      kleinschalige woon*; logeerhui*; time-out plek; bouwstop`,
    0.3: `plekken; gezinsvervangend; vestiging; investeren; investering*; thuis wonen; zelfstandig wonen; thuiswonend*; afschrijving*;
      kapitaallasten`,
    [-1]: `vestigingsadres; op locatie bezoek; werklocatie; locatienummer; capaciteit van de gemeente; personele capaciteit; behandelcapaciteit;
      vestigingsnummer`,
    0.5: `uitbreiding van; capaciteit; bewoners; intramuraal; intramurale; verblijf; gebouw; gebouwen; lening; gezinshuis; gezinshuizen;
      woongroep*; beschermd wonen`,
    0.4: `eigendom; locatie; locaties; op locatie; wonen`,
  }),
  examples: [
    example('Waar moeten jongeren heen die met begeleiding op zichzelf gaan?'),
    example('Ons gebouw voldoet niet meer en een ander is niet te krijgen.'),
    example('De buren maken bezwaar tegen een groepshuis in hun straat.'),
    example('Zonder kamers stokt de uitstroom uit de opvang.', 'access'),
    example('Wie draagt de kosten als een pand leegstaat omdat er geen cliënten zijn?', 'finance'),
    example('Bouw voor ouderen dicht bij winkels en zorg.'),
    example('Er zijn te weinig woonplekken voor jongeren die uit een instelling komen. Betrek de corporaties daarbij.', 'partnership'),
    example('Hoe worden wij in staat gesteld om verouderde gebouwen te vervangen bij de huidige vergoeding?', 'finance'),
    example('Is voorafgaande toestemming nodig wanneer wij een locatie sluiten of verplaatsen?', 'procurement'),
    example('Kunnen wij uitbreiden met twaalf plaatsen op een bestaande locatie zonder nieuwe aanvraag?', 'procurement'),
    example('De raad vraagt aandacht voor kleinschalige verblijfsplekken in de eigen regio in plaats van grote gebouwen.', 'access'),
    example('Wonen en zorg scheiden betekent dat bewoners zelf huur gaan betalen. Is dat voor deze groep haalbaar?', 'client'),
    example('Wie draagt het risico van leegstand wanneer de afspraken over bedden worden verlaagd?', 'finance'),
    example('Door de woningnood kunnen cliënten niet doorstromen vanuit beschermd wonen.', 'access'),
    example('Is een lening bij de bank nog mogelijk als afspraken maar voor een jaar gelden?', 'finance', 'procurement'),
    example('Wanneer moet een plan voor nieuwbouw bij u zijn gemeld om in aanmerking te komen?', 'procurement'),
    example('Wordt in het regiobeeld rekening gehouden met gebouwen die over tien jaar niet meer voldoen?', 'monitoring'),
    example('Gezinshuizen kunnen geen geschikte woning vinden. Kan de gemeente daarin bemiddelen?', 'providers'),
    example('Een groepswoning voor zes jongeren is met dit huisvestingsdeel in het tarief niet rond te rekenen.', 'finance'),
    example('Maak in de woonzorgvisie ruimte voor mensen met een verstandelijke beperking die ouder worden.', 'client'),
    example('Geldt de vergoeding voor inventaris ook bij een volledig pakket thuis?', 'finance'),
    example('Wij adviseren voorzieningen voor kort verblijf over de gemeenten te spreiden.', 'providers'),
    example('Zijn er eisen aan de omvang van slaapkamers en het sanitair?', 'quality'),
    example('Bij verduurzaming van het pand lopen wij vast op de bekostiging.', 'sustainability', 'finance'),
    example('Hoe stemmen gemeente en zorgkantoor af waar nieuwe woonvormen mogen komen?', 'partnership'),
    example('De huurcontracten lopen langer dan het zorgcontract; dat is een onverantwoord risico.', 'finance', 'procurement'),
    example('Kinderen moeten zo thuis mogelijk kunnen wonen als het bij hun ouders niet gaat.', 'client'),
    example('Krijgt een aanbieder met een wachtlijst voorrang bij uitbreiding van plaatsen?', 'access'),
    example('Moet onze vastgoedexploitatie apart van de zorgexploitatie zichtbaar zijn in de begroting?', 'finance'),
    example('Vraagt u het strategisch huisvestingsplan op, en aan welke eisen moet het voldoen?', 'procurement'),
    example(
      'Worden onze woonvormen voor mensen met verslaving en een verstandelijke beperking erkend als voorziening voor complexe zorg?',
      'providers',
    ),
    example(
      'Banken willen alleen financieren als de afspraken langer dan drie jaar lopen. Hoe helpt u bij vernieuwing van gebouwen?',
      'finance',
    ),
    example('Is er afstemming met de corporaties over woningen voor mensen die zelfstandig gaan wonen?', 'partnership'),
    example('Wat als een gemeente niet meewerkt aan een nieuwe locatie voor beschermd wonen?', 'partnership'),
    example('Mogen wij een gehuurd pand inbrengen als nieuwe locatie?'),
    example('Zijn er plannen voor tijdelijke huisvesting tijdens een verbouwing?'),
    example('De huurprijzen stijgen harder dan de vergoeding voor verblijf.', 'finance'),
    example('Aan welke voorwaarden moet een verzoek tot uitbreiding van capaciteit voldoen?', 'procurement'),
    example('Er zijn plekken genoeg op papier, maar de gebouwen zijn nog niet klaar.', 'access'),
    example('Onze monumentale panden zijn niet te isoleren zonder forse bijdrage.', 'sustainability'),
    example('Onze locatie wordt gesloopt. Aan welke eisen moet de vervangende plek voldoen?'),
    example('Hoe gaat u om met leegstand door de overgang naar zorg thuis?', 'finance'),
    example('Maak met gemeenten en corporaties afspraken over het aantal woningen per jaar.', 'partnership'),
    example('Hoe gaat u ermee om dat banken en corporaties langere zekerheid vragen dan u geeft?', 'finance'),
    example('Rekent u onze woonvorm voor mensen met meerdere problemen tot de gespecialiseerde voorzieningen?', 'providers'),
    example('Welke termijn geldt voor het melden van een verhuizing van een locatie?'),
    example('Mag de vergoeding voor huisvesting worden gebruikt voor verliezen op de zorg?', 'finance'),
    example('Er zijn in onze stad geen geschikte woningen voor mensen die de instelling kunnen verlaten.', 'access'),
    example('Hoe heeft u berekend hoeveel plekken er over vijf jaar nodig zijn?', 'monitoring'),
    example('Zijn er voldoende plekken waar kinderen kleinschalig kunnen wonen?'),
    example('Jongeren die de jeugdzorg verlaten hebben een eigen woonplek nodig.', 'client'),
  ],
};
