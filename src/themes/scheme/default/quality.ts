import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const quality: ThemeDefinition = {
  key: 'quality',
  label: 'Kwaliteit',
  definition:
    'Kwaliteit en effectiviteit van de zorg: uitkomsten voor cliënten, werkzame interventies, professionele standaarden, kwaliteitseisen en keurmerken.',
  synonyms: listed(`Kwaliteit; Kwaliteit van zorg; Kwaliteit van de hulp; Kwaliteit en effectiviteit; Kwaliteitseisen; Effectiviteit;
    Resultaten en effecten; Outcome; Kwaliteitskader; Professionele standaarden; Kwaliteitsborging; Zorginhoud; Vakmanschap;
    Kwaliteit en veiligheid; Passende zorg en kwaliteit; Effectieve interventies; Kwaliteitsbeleid; Wat werkt`),
  cues: cues({
    0.82: `bewezen effectief*; onderbouwde methode*; erkende interventie*; certificer*; klanttevredenheid*; ervaringscijfers;
      behandeldoel*; kwaliteitsstatuut; supervisie; zorg die werkt; helpt het kind; effect van de zorg; uitkomst van de behandeling;
      fouten in de zorg; goede zorg leveren; betere zorg; regiebehandelaar*`,
    0.42: `klacht; incident*; interventie*; aantoonbaar effect; resultaten van de hulp; ervaringen van cliënten; norm voor goede;
      vooruitgang; beter worden; herstel`,
    0.88: `erkende interventies; verbetercyclus; pdca; verantwoorde hulp; deskundigheidseisen`,
    0.55: `klachtenregeling; uitval`,
    0.9: `kwaliteitsgesprek*; kwaliteitscriteria; kwaliteitskompas; goede hulp; verkeerde hulp; kwaliteit .. hulp; kwaliteit .. ondersteuning;
      kwaliteit .. behandeling; onvoldoende kwaliteit; effect van de ondersteuning; effect van de hulp; effect van behandeling;
      werkt de hulp; hulp ook echt werkt; wat werkt; hulp werkt; resultaat van de hulp; resultaat van de ondersteuning; kwaliteit borgen;
      kwaliteit te borgen; kwaliteit geborgd; kwaliteit .. waarborgen; behoud van kwaliteit; kwaliteitsverlies; kwaliteit onder druk;
      kwaliteit komt .. onder druk; ten koste van de kwaliteit; ten koste van kwaliteit; kwaliteitsniveau; basiskwaliteit;
      zorginhoudelijke eisen; inhoudelijke kwaliteit; kwaliteitseis*; kwaliteitskader*; kwaliteitsstandaard*; kwaliteitsnorm*;
      kwaliteitsbeleid; kwaliteitsborging; kwaliteitsdialoog*; kwaliteitsplan*; kwaliteitsverslag*; kwaliteitskeurmerk*;
      kwaliteitsverbetering; kwaliteitsbewaking; kwaliteitssysteem; zorgkwaliteit; kwaliteit van de zorg; kwaliteit van zorg;
      kwaliteit van de hulp; kwaliteit van de ondersteuning; kwaliteit van de dienstverlening; kwaliteit van jeugdhulp;
      kwaliteit van behandeling; kwaliteit van leven; kwaliteit .. zorg; bewezen effectie*; evidence based; evidence-based; practice based;
      werkzame elementen; effectieve interventie*; effectiviteit; uitkomstgericht*; outcome*; professionele standaard*; beroepsstandaard*;
      veldnorm*; norm van verantwoorde werktoedeling; verantwoorde werktoedeling; kwalitatief toereikend*; sturen op kwaliteit;
      sturing op kwaliteit; resultaten worden bereikt; gewenste effect; effect van de behandeling; effecten van de hulp`,
    0.7: `landelijk kader; aan welke normen; deskundigheid bij; wat de hulp; juiste zorg; gedragsproblemen; interventies .. helpen; effect op;
      richtlijnen van; beroepsgroep; specialistische kennis; inhoud van de zorg; inhoud van de hulp; zorginhoud; klachten en incidenten;
      verbeterplan; verbetering van de zorg; levert .. op voor; opleveren voor; skj-geregistreerde; gedragswetenschapper*; verklarende;
      behandelvisie; zorgvisie; veiligheid; veilige zorg; effectieve hulp; effectieve zorg; passende en effectieve; hulp die werkt;
      resultaten voor; vakbekwaamheid; vakman; certificering; certificaat hkz; keurmerken; hoogwaardig*; kwaliteitsoogpunt; kwaliteit;
      kwaliteits*; keurmerk*; beroepscode*; beroepsregistratie; skj; skj-registratie; big-registratie; methodiek*; behandelresultaat;
      behandeluitkomst*; doelrealisatie; cliënttevredenheid; tevredenheidsonderzoek*; ervaringsonderzoek*; veiligheid van cliënten;
      vakmanschap; zorgstandaard*; behandelrichtlijn*; verklarende analyse; matched care; resultaatgericht*; zorginhoudelijk*; goede zorg;
      verantwoorde zorg; doelmatige en kwalitatie*; kwalitatief verantwoord*; zorgachtergrond; impact .. cliënten; iso 9001; hkz`,
    0.4: `herstelgericht*; op orde; niveau; norm; normen; gewenste niveau; niveau van zorg; beschermd; specialisme; specialistische zorg;
      bekwaam; deskundig; leereffect; intervisie; scholing; resultaatafspra*; tevreden*; klachten; verbeteren; medicatieveilig*;
      deskundigheid; expertise; richtlijn*; kwalitatie*; bekwaam*; bevoegd*; vakbekwaam*; incidenten; calamiteit*; passende zorg;
      beste zorg; zorgzwaarte`,
    [-1]: `kwalitatief goede inkoop; kwalitatief goed*; kwaliteit van de stukken; kwaliteit van de documenten; kwaliteit van de inkoop;
      kwaliteit van het proces; prijs-kwaliteit*; prijs/kwaliteit; kwaliteitsmedewerker*; kwaliteit van de gegevens; datakwaliteit`,
    0.95: `goede begeleiding; goede behandeling; goede ondersteuning; kwaliteit van de begeleiding; kwaliteit van de behandeling; uitkomstma*;
      ervaringen met de .. hulp; ervaringen van ouders; slechtere zorg; slechte zorg; slechte hulp; zorg op orde; kwaliteit van het aanbod;
      oplevert; cliënten herstellen; effect dat; effect voor; zorgresultaat; resultaten van hulp; bewezen; onderbouwde interventie*;
      wetenschappelijk onderbouwd; werkzaam; werkzaamheid; kwaliteitsindicator*; hulp beter; zorg beter; beter wordt van; helpt niet;
      niet helpt; niet werkt; hulp die niet werkt; vak verstaan; vak goed; vooruitgaat; geholpen zijn; beter van worden; goede kwaliteit;
      beunhazen; toets de kwaliteit; kwaliteitsmeting*; kwaliteitsnormen; zorgnorm*; behandelkwaliteit; kwaliteit van begeleiding;
      kwaliteit van aanbieders; kwaliteit van uitvoering; kwalitatief hoog*; veilige hulp; effect van`,
    0.3: `effectieve; effectief; effectiever; resultaat; resultaten`,
  }),
  examples: [
    example('Hoe weet de gemeente of een training bij het kind iets heeft veranderd?'),
    example('Een diploma aan de muur zegt nog niet dat iemand goed met pubers kan omgaan.'),
    example('Wij werken met een methode die in onderzoek niet beter scoorde dan niets doen; waarom betaalt u die nog?', 'finance'),
    example('Cliënten geven ons gemiddeld een acht; telt dat mee in uw oordeel?'),
    example('Na een ernstig voorval willen wij dat er van geleerd wordt en niet alleen gemeld.'),
    example('Goede hulp is hulp waarna een gezin weer verder kan.'),
    example('De raad vraagt om bij elke aanbieder te kijken of de hulp ook echt werkt en niet alleen of zij geleverd is.'),
    example('Leg vast dat alleen interventies worden ingezet waarvan bekend is dat ze helpen, en vraag aanbieders dat te onderbouwen.'),
    example(
      'Stel hogere kwaliteitseisen aan nieuwe toetreders, zodat niet iedereen zonder ervaring in de jeugdzorg kan beginnen.',
      'providers',
    ),
    example('Welke kwaliteitskaders zijn van toepassing op begeleiding aan volwassenen met niet-aangeboren hersenletsel?'),
    example('Hoe weegt u de uitkomsten van het cliëntervaringsonderzoek mee in het gesprek over de kwaliteit van onze zorg?', 'client'),
    example('Wij missen in het stuk een visie op wat goede hulp is. De aandacht gaat te veel uit naar prijs en volume.', 'finance'),
    example(
      'Professionals moeten kunnen werken volgens de richtlijnen van hun beroepsgroep; de productomschrijving mag daar niet onder zakken.',
      'workforce',
    ),
    example(
      'Wordt een ISO- of HKZ-certificaat verplicht, of volstaat een gelijkwaardig kwaliteitssysteem voor kleinere organisaties?',
      'providers',
    ),
    example(
      'De adviesraad vindt dat het effect van de ondersteuning op het dagelijks leven van inwoners zwaarder moet tellen dan het aantal uren.',
    ),
    example('Is de eis van een SKJ-geregistreerde professional ook van toepassing op dagbesteding?', 'workforce'),
    example('Neem doelrealisatie en uitval op als vaste onderdelen van het gesprek met de aanbieder.', 'monitoring'),
    example('Behandeling moet plaatsvinden door bevoegd en bekwaam personeel, ook wanneer een onderaannemer de zorg levert.', 'providers'),
    example('Op welke manier wordt het landelijke kwaliteitskompas gebruikt bij de beoordeling van ons verbeterplan?'),
    example('Wij pleiten ervoor een verklarende analyse verplicht te stellen voordat specialistische hulp start.'),
    example('Een lager tarief leidt ertoe dat wij de zorg niet meer op het gewenste niveau kunnen leveren.', 'finance'),
    example('Het is niet duidelijk wat onder herstelgericht werken wordt verstaan en waaraan u afleest of een instelling dit doet.'),
    example('De fractie wil weten hoe kinderen die beschadigd zijn geraakt door verkeerde hulp in de toekomst beter worden beschermd.'),
    example('Bij de beoordeling van het ondernemingsplan zien wij geen criteria voor de inhoud van de zorg.', 'procurement'),
    example('Minder verschillende producten is prima, mits de specialistische kennis voor kinderen met autisme behouden blijft.'),
    example('Kunt u toelichten welke indicatoren u gebruikt om vast te stellen dat zorg van onvoldoende kwaliteit is?', 'monitoring'),
    example('Wij willen dat klachten en incidenten openlijk worden besproken en tot verbetering van de zorg leiden.'),
    example('Aanbieders zouden moeten laten zien welke methodieken zij gebruiken en wat die opleveren voor het gezin.'),
    example('Goede hulp begint met een goede vakman. Vraag daarom naar scholing en intervisie van medewerkers.', 'workforce'),
    example('Welke aspecten van doelmatigheid en zorginhoud bekijkt u tijdens een bezoek op locatie?', 'finance'),
    example('Zolang er voor onze sector geen landelijk kader is vastgesteld, aan welke normen toetst u dan?', 'control'),
    example('Op welke wijze wordt vastgesteld of zorg tijdig, voldoende en van goede kwaliteit is geleverd?', 'access'),
    example('Verwacht u dat alle instellingen dezelfde methode voor herstel gebruiken?'),
    example('Hoe weet de regio dat de hulp beter wordt van deze plannen?'),
    example('Hulp die niet werkt, moet stoppen.'),
    example('Zorgverleners moeten de ruimte hebben om hun vak goed uit te oefenen.'),
    example('Welke eisen stelt u aan de deskundigheid bij ernstige gedragsproblemen?'),
    example('Toets de kwaliteit bij toelating en blijf dat daarna doen.', 'control'),
    example('Spreek met aanbieders af welk resultaat zij bereiken en meet dat ook.', 'monitoring'),
    example('Alleen geregistreerde professionals zouden zelfstandig met kinderen mogen werken.', 'workforce'),
    example('Kwaliteit betekent dat iemand vooruitgaat in zijn eigen ogen.', 'client'),
    example('Een keurmerk als toelatingseis houdt beunhazen buiten de deur.', 'providers'),
    example('Goedkope hulp die niet helpt is uiteindelijk duurkoop.', 'finance'),
    example('Hoe wordt de medicatieveiligheid bij kleinschalige woonvormen beoordeeld?'),
    example('Waarom ontbreekt in de stukken een omschrijving van goede begeleiding?'),
    example('Minder uren is geen doel; het gaat om wat de hulp oplevert.'),
    example('Er is te weinig aandacht voor de ervaringen van ouders met de geboden hulp.', 'client'),
    example('Neem een waarschuwing van de inspectie serieus en stop plaatsingen tot de zorg op orde is.', 'control'),
    example('Wie alleen op kosten stuurt, krijgt slechtere zorg.', 'finance'),
    example('Zijn ervaringsdeskundigen een volwaardig alternatief voor geschoolde begeleiders?', 'workforce'),
    example('Welke uitkomstmaten gebruikt u om vast te stellen dat cliënten herstellen?', 'monitoring'),
    example('Het is van belang dat de ingezette hulp aantoonbaar bijdraagt aan het herstel van het kind.'),
    example('Aandacht voor kwaliteit betekent ook luisteren naar de ervaringen van inwoners met hun ondersteuning.', 'client'),
    example('Ga ter plekke kijken of de zorg goed is; een verslag alleen zegt te weinig.', 'control'),
    example('Bij het toelaten van partijen moet hun vakkennis zwaarder wegen dan hun omvang.', 'providers'),
    example('Kijk niet alleen naar aantallen trajecten maar naar wat het gezin er uiteindelijk aan heeft gehad.', 'monitoring', 'client'),
    example('Hoe wordt geborgd dat effectieve methoden de norm worden?'),
    example('Voorkom dat mensen zonder relevante opleiding als zelfstandige jeugdhulp kunnen verlenen.', 'workforce', 'providers'),
    example(
      'Minder bureaucratie is welkom zolang er ruimte blijft om af te wijken voor een kind dat iets anders nodig heeft.',
      'administration',
      'client',
    ),
    example('Welk landelijk kwaliteitskompas wordt voor onze sector gebruikt zolang er nog geen vastgesteld kader is?'),
    example('Wordt bij bezoeken op locatie naar leefplezier gekeken?'),
    example('Hoe volgt de gemeente verbeteracties na een incident?', 'control'),
    example('De gevraagde deskundigheid is zonder gedragskundige in het team niet te leveren.', 'workforce'),
    example('Hoe wordt de kwaliteit van de hulp geborgd als er zoveel aanbieders zijn?'),
    example('De raad vraagt wat er wordt verstaan onder kwaliteit.'),
    example('Goede resultaten moeten worden beloond en slechte besproken.'),
    example('Stuur op wat de hulp bereikt en niet op het aantal uren.', 'monitoring'),
    example('Hoe worden kwaliteit en rechtmatigheid na toelating bewaakt?', 'control'),
    example('Welke kwaliteitseisen gelden voor zelfstandigen?', 'providers'),
  ],
};
