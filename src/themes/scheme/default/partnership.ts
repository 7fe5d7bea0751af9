import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const partnership: ThemeDefinition = {
  key: 'partnership',
  label: 'Samenwerking en strategisch partnerschap',
  definition:
    'Samenwerking in de keten en in de regio, strategisch partnerschap tussen opdrachtgever en aanbieders, afstemming tussen gemeenten, zorgkantoor, onderwijs en verwijzers, en wie waarvoor verantwoordelijk is.',
  synonyms:
    listed(`Samenwerking; Strategisch partnerschap; Partnerschap; Ketensamenwerking; Regionale samenwerking; Rollen en verantwoordelijkheden; Verantwoordelijkheidsverdeling; Samenwerking in de keten;
    Partnerschap en vertrouwen; Regie en samenwerking; Samenwerking met onderwijs; Samenwerking gemeenten; Afstemming; Domeinoverstijgend werken; Governance; Opdrachtgeverschap; Netwerksamenwerking;
    Relatie opdrachtgever en opdrachtnemer; Integrale samenwerking; Domeinoverstijgende samenwerking`),
  cues: cues({
    0.82: `ketenzorg; wie doet wat; coalitie*; afstemming tussen; afstemming met; ontwikkeltafel*; fysieke overlegtafel; bestuurlijk
      overleg; langdurige relatie; meerjarige relatie; duurzame relatie; gezamenlijk overleg; elkaar aanvullen; schakel tussen;
      onderwijs en zorg; zorg en onderwijs; huisartsen en wijkteams; wijkteam en aanbieder; aansluiting tussen`,
    0.42: `samen met; elkaar; school; overleg met; verbinding; verbinden; in gesprek blijven; goede relatie; tafel`,
    0.88: `één gezin één plan; één gezin, één plan; ketenoverleg; kennisuitwisseling; uitwisseling van deskundigheid;
      uitwisseling van kennis; expertise delen; deskundigheid delen; opdrachtgever-opdrachtnemer;
      eindverantwoordelijk*; hoofdverantwoordelijk*`,
    0.55: `jeugdregio; gemeenschappelijke regeling; centrumregeling; bovenregional*; integrale aanpak; overlegvormen`,
    0.95: `wijzen naar elkaar; elkaar de maat; taak van het zorgkantoor; taak van de gemeente; wat u van ons verwacht; opgetrokken met;
      optrekken met; omliggende regio*; omliggende gemeenten; buurgemeenten; afspraken met gemeenten; afspraken tussen gemeente*;
      gezamenlijk afspraken; gezamenlijke afspraken; personeel uitwisselen; regionaal opleiden; samen met gemeenten; samen met aanbieders;
      samen met zorgaanbieders; samen met de regio; regionaal overleg; regionale tafels; rol van gemeenten; rol van de gemeente;
      rol van het zorgkantoor; verantwoordelijkheid .. zorgkantoor; verantwoordelijkheid .. gemeente; verantwoordelijkheden die;
      verplichtingen of verantwoordelijkheden; beter afstemmen; wie waarover gaat; wie waarvoor; wie is verantwoordelijk;
      gezamenlijk optreden; elkaar weten te vinden; werken samen; samenwerkt; samenwerkingspartner; integraal samenwerken;
      gezamenlijke opgave; regionale opgave; gedeelde opgave; ketenaanpak; gezamenlijk met; partners in; zakelijk partner*;
      langdurige partner*; co-creatie; gemeente, aanbieder*; opdrachtgever en opdrachtnemer; relatie tussen gemeente;
      relatie met aanbieders; relatie met zorgaanbieders; relatie tussen; strategische partner; langs elkaar heen; rolverdeling;
      zit aan tafel; gezamenlijk project; gezamenlijk regionaal; regionaal project; regionale projecten; regionale overlegtafel;
      tussen wlz, zvw en wmo; wlz en wmo; wmo en jeugdwet; domeinoverstijgende; domeinen heen; over de domeinen; beter samenwerken;
      samen te werken; goede samenwerking; nauwe samenwerking; gelijkwaardig*; gezamenlijke aanpak; regionale aanpak;
      integrale samenwerking; samenwerking in de regio; collega-aanbieders; collega-instellingen; andere zorgaanbieders samenwerken;
      regie voert; regie voeren; regievoering; regievoerder; regiehouder; wie de regie; neemt de regie; neemt het initiatief;
      wie is aan zet; verbinding tussen; verbindt; verantwoordelijk is voor; wie verantwoordelijk; bevoegdheden; strategisch partner*;
      strategische partner*; partnerschap*; samenwerkingsverband*; samenwerkingsafspra*; ketensamenwerking; ketenpartner*;
      regionale samenwerking; domeinoverstijgend*; taakverdeling; verantwoordelijkheidsverdeling; opdrachtgeverschap; samen optrekken;
      gezamenlijk optrekken; samenwerking met; samenwerking tussen; samenwerken met; intensieve samenwerking; netwerksamenwerking;
      regiobijeenkomst*; regiotafel*; regioplan*; regiovisie; wie waarvoor verantwoordelijk; gelijkwaardige partner*; samenwerkingspartner*;
      casusregie; procesregie; regierol; samenwerkingsrelatie; wederkerig*; onderlinge afstemming; gedeelde verantwoordelijkheid;
      gezamenlijke verantwoordelijkheid`,
    0.7: `regioaanpak; regio-aanpak; regiobeeld*; andere financiers; financiers van; sectorvreemde; domeinen; op basis van vertrouwen;
      vertrouwen tussen; wederzijds vertrouwen; vertrouwensrelatie; als partner; partner zijn; elkaar vertrouwen; gemeente en aanbieder*;
      gemeenten en aanbieders; aanbieders en gemeenten; aanbieders en verwijzers; zorgkantoor en gemeente*; gemeente en zorgkantoor;
      medewerking van; op elkaar afstemmen; op elkaar aan te stemmen; op elkaar af te stemmen; afspraken met andere; stemt .. af;
      stemmen .. af; andere zorgkantoren; politie en justitie; justitie; veilig thuis; raad voor de kinderbescherming; corporaties;
      met woningcorporaties; welzijnsorganisaties; schakel; keten; ketenregie; convenant; netwerk van; gastvrij; regionale initiatieven;
      regionale overleggen; projectleider; verbinding met; onderwijs en jeugdhulp; aansluiting met het onderwijs; passend onderwijs;
      samenwerk*; samenwerking; partners; afstemming; afstemmen; met gemeenten; met de gemeenten; andere gemeenten; verantwoordelijkheden;
      verantwoordelijkheid van; onderwijs; scholen; huisarts*; jeugdgezondheidszorg; gecertificeerde instelling*; wijkteam*; lokale teams;
      lokaal team; verwijzers; zorgverzekeraar*; woningcorporatie*; kennisdeling; kennis delen; elkaar aanspreken; op elkaar aansluiten;
      overlegtafel*; accounthouder*; opdrachtgever; opdrachtnemer; integraal zorgakkoord; iza; gala; overlegstructuur; mandaat`,
    0.35: `gezamenlijk; gezamenlijke; gezamenlijk*; netwerken; contactpersoon; aanspreekpunt; vertrouwen; partner; samen; regio; regionaal;
      verantwoordelijk; gemeenten; rollen; rol; regie; overleg; netwerk; aansluiting; zorgregio; verantwoordelijkheid; relatie`,
    [-1]: `samen met zijn ouders; eigen regie; regie over eigen; regie over hun; in samenhang gelezen; verantwoordelijk voor de opvoeding`,
    0.6: `elkaars; onderling; met elkaar; rol bij; bemiddelt; afspraken tussen; namens de gemeenten`,
    0.9: `op de stoel; wie organiseert`,
  }),
  examples: [
    example('School, huisarts en gezinswerker moeten aan dezelfde tafel zitten.'),
    example('Wie beslist er als twee instellingen het niet eens worden over een kind?'),
    example('Zie ons niet als leverancier maar als iemand met wie u een opgave deelt.'),
    example('Er gaat veel mis bij de overgang tussen onderwijs en hulp, doordat niemand zich verantwoordelijk voelt.', 'continuity'),
    example('Wij stellen voor elke maand met de regio te bespreken wat er speelt.'),
    example('Leg vast wat de gemeente doet en wat de aanbieder doet.'),
    example('Leg uit wat een strategische partner anders doet dan een gewone aanbieder en wie daarvoor in aanmerking komt.'),
    example('Wie is verantwoordelijk als meerdere organisaties tegelijk in één gezin actief zijn?'),
    example('Scholen en jeugdhulp moeten veel beter samenwerken; de inkoop zou dat moeten belonen.'),
    example('Hoe stemt het zorgkantoor zijn beleid af met de gemeenten die de Wmo en het beschermd wonen uitvoeren?'),
    example('De gemeenten treden op als gelijkwaardige partners; geen van hen bepaalt alleen.', 'procurement'),
    example('Wij willen een relatie op basis van vertrouwen en niet alleen op basis van boetes en controles.', 'control'),
    example('Op welke wijze kunnen wij een voorstel doen voor een gezamenlijk regionaal project?', 'finance'),
    example('Betrek huisartsen als belangrijkste verwijzers bij de afspraken met aanbieders.', 'access'),
    example('De rolverdeling tussen gecertificeerde instelling, lokaal team en aanbieder is niet beschreven.'),
    example('Van een instelling mag niet worden verlangd dat zij collega-instellingen op hun plichten wijst.'),
    example('Is deelname aan de regionale overlegtafel verplicht voor iedere gecontracteerde partij?', 'procurement'),
    example('Langdurige relaties met een vaste groep aanbieders maken dat je samen kunt leren.', 'providers'),
    example('Krijgen zorgverzekeraar en zorgkantoor het voor elkaar om hun eisen op elkaar af te stemmen?', 'administration'),
    example('De ASD adviseert een regionale projectleider aan te stellen die gemeenten en aanbieders verbindt.'),
    example('Wij missen de samenwerking met woningcorporaties in dit stuk.', 'real_estate'),
    example('Wie neemt het initiatief als een cliënt tussen Wlz, Zvw en Wmo in valt?', 'access'),
    example('Het is goed dat de gemeenten samen optrekken richting de grote jeugdzorginstellingen.'),
    example('Maak duidelijk welke bevoegdheden de regio heeft en welke bij de colleges blijven.'),
    example('Bij complexe scheidingen werkt iedere organisatie langs elkaar heen. Spreek af wie de regie voert.'),
    example('Zorgaanbieders kunnen alleen partner zijn wanneer zij vroeg en open worden geïnformeerd.', 'participation'),
    example('Wat verwacht u van ons in de samenwerking met politie en justitie rond beveiligde zorg?'),
    example('Hoe wordt geborgd dat kennis van gespecialiseerde centra beschikbaar komt voor kleinere partijen?', 'quality', 'providers'),
    example('Hoe komt het regiobeeld tot stand en welke partijen zitten aan tafel?', 'monitoring'),
    example('Welke inzet verwacht u van de gemeente bij mensen die zorg mijden?', 'access'),
    example('Andere financiers hanteren andere regels. Stemt u dat met elkaar af voordat u eisen stelt?'),
    example('Wij werken al samen met de instelling voor verstandelijk gehandicapten; kan dat meetellen als regionale samenwerking?'),
    example('Wie beslist over de verdeling van de middelen voor samenwerking in de regio?', 'finance'),
    example('Is deelname aan de regioaanpak vrijwillig, en wat gebeurt er met instellingen die niet meedoen?', 'procurement'),
    example('De gemeente moet duidelijk zijn over wie waarover gaat.'),
    example('Met welke partijen maakt de regio langdurige afspraken en op basis waarvan?'),
    example('Zonder onderwijs lukt het niet; betrek de samenwerkingsverbanden.'),
    example('Het zorgkantoor legt een regionale opgave bij aanbieders neer die het zelf zou moeten oppakken.'),
    example('Wie zoekt een oplossing als geen enkele instelling iemand wil opnemen?', 'access'),
    example('Samenwerken kost tijd; wordt die tijd betaald?', 'finance'),
    example('Rond een gezin moeten professionals elkaar kennen en weten te vinden.', 'client'),
    example('Een partner betrek je aan het begin en niet als alles al vaststaat.', 'participation'),
    example('Is het aangaan van een samenwerking toegestaan na de inschrijving?', 'procurement'),
    example('Samenwerken in een keten betekent ook informatie delen; regel dat netjes.', 'privacy'),
    example('Het is niet aan zorgaanbieders om elkaar de maat te nemen; dat is een taak van het zorgkantoor.'),
    example('Leg vast wat u zelf doet en wat u van ons verwacht.'),
    example('Wordt er opgetrokken met de omliggende regio’s?'),
    example('Wat wordt precies verstaan onder partnerschap, en geldt dat voor elke aanbieder?'),
    example('Krijgen gemeenten ook een rol bij het verdelen van het geld voor regionale samenwerking?', 'finance'),
    example('Zorgkantoor, gemeente en instelling wijzen naar elkaar als iemand geen plek heeft.', 'access'),
    example('Regionaal opleiden en personeel uitwisselen werkt alleen als instellingen elkaar niets misgunnen.', 'workforce'),
    example('De gemeenschappelijke regeling bepaalt wie namens de gemeenten tekent en beslist.', 'procurement'),
    example('Maak duidelijk wat er met partnerschap wordt bedoeld.'),
    example('Laat het zorgkantoor zelf de regie nemen als partijen in de regio er niet uitkomen.'),
    example('Gaat u samen met de gemeenten kijken naar de bekostiging van mensen met zorg uit meerdere wetten?', 'finance'),
    example('Hoe worden de regels van andere betalers meegenomen in het beeld van de regio?', 'monitoring'),
    example('Hoe kunnen wij deelnemen aan de regionale bijeenkomsten over dit onderwerp?', 'participation'),
    example('Het inbrengen van een casus bij de regionale tafel kost veel papierwerk.', 'administration'),
    example('Wie zorgt voor de voorzieningen in de wijk die nodig zijn om zelfstandig te wonen?', 'real_estate'),
    example('Leidt samenwerking ertoe dat wij ons personeel moeten uitlenen?', 'workforce'),
    example('Zijn de afspraken uit het integraal zorgakkoord hierin verwerkt?'),
    example('Wat is de verhouding tussen de regionale overleggen en de bestaande overlegtafels van gemeenten?'),
    example('Wie organiseert de bijeenkomsten om kennis over herstel te delen?'),
    example('Psychiaters, huisartsen en begeleiders moeten afspraken maken over wie wat doet bij een crisis.'),
    example('De medische zorg voor onze bewoners is onvoldoende geregeld doordat huisartsen hen niet willen inschrijven.', 'access'),
    example('Politie, zorg en gemeente moeten samen om verwarde inwoners heen gaan staan.', 'client'),
    example('Maak met scholen afspraken over wat zij zelf oppakken en wanneer jeugdhulp erbij komt.', 'prevention'),
    example('Onze gemeente doet met deze inkoop voor het eerst mee. Welke zeggenschap krijgen wij?', 'procurement'),
    example('Hoe wordt de samenwerking tussen aanbieders gestimuleerd?'),
    example('Wat wordt precies bedoeld met strategisch partnerschap?'),
    example('De samenwerking met het onderwijs moet steviger worden neergezet.'),
    example('Wie voert de regie als er meerdere aanbieders bij een gezin betrokken zijn?'),
    example('Met welke aanbieders wordt een strategisch partnerschap aangegaan en hoe worden zij gekozen?', 'providers'),
  ],
};
