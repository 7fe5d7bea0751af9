import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const innovation: ThemeDefinition = {
  key: 'innovation',
  label: 'Innovatie',
  definition:
    'Nieuwe producten en werkwijzen, kunstmatige intelligentie, technologie en digitale zorg; ruimte om te vernieuwen en te experimenteren.',
  synonyms:
    listed(`Innovatie; Innovaties; Vernieuwing; Innovatie en technologie; Digitale zorg; E-health; Technologie; Zorgtechnologie; Digitalisering;
    Kunstmatige intelligentie; AI; Ruimte voor innovatie; Experimenten en pilots; Slimme zorg; Hybride zorg; Innovatie en ontwikkeling; Innovatiekracht; Vernieuwende werkwijzen`),
  cues: cues({
    0.82: `proefproject*; nieuwe technieken; robot*; app voor; hulp op afstand; begeleiding op afstand; vr-bril; wearable*; opschalen van
      innovatie; innovatiefonds*; leefstijlmonitor*; startup*; start-up*; proefperiode voor`,
    0.42: `digitaal contact; creatieve oplossing*; anders organiseren; uitproberen; proef; nieuwe ideeën; nieuw idee; sensor*; slimme`,
    0.88: `blended; robotisering; transformatieopgave; transformatiefonds; living lab; ontwikkelagenda`,
    0.55: `nieuwe zorgvorm*; andere manier van werken`,
    0.95: `slimme hulpmiddelen; nieuwe werkwijze; nieuwe werkwijzen; werkwijze .. tijd bespaart; tijdbesparend*; vernieuwend;
      hulpmiddelen op afstand; zorg op afstand; monitoring op afstand; digitaal thuis; nieuwe apparatuur; leren en te proberen;
      te experimenteren; nieuwe toepassingen; bewezen oplossingen; technologie; innovatiebudget*; slimme sensoren; sensoren;
      sensortechnologie; iets nieuws; nieuw aanbod; nieuwe vormen van hulp; nieuwe vormen van zorg; nieuwe zorgvormen; digitale begeleiding;
      online behandeling; digitaal hulpaanbod; digitale zorgprogramma*; e-healthtoepassing*; technologische hulpmiddelen; slimmer werken;
      zorgrobots; vernieuwing van; innovatieproject*; innovatiekracht; innovatieruimte; innovatiebudget; innovatieparagraaf; innovatief;
      technologische ontwikkelingen; digitale transformatie; ai-toepassing*; algoritme*; taalmodel*; experimenteerbudget; anders werken;
      innovati*; innover*; zorginnovati*; zorgtechnologi*; thuiszorgtechnologi*; e-health; ehealth; beeldbellen; beeldzorg; domotica;
      kunstmatige intelligentie; artificiële intelligentie; digitale zorg; hybride zorg; hybride behandel*; digitale hulp; online hulp;
      online behandel*; slimme technologie; arbeidsbesparende technologie; leefcirkel*; telemonitoring; robotica; zorgrobot*;
      sociale innovatie; proeftuin*; experimenteerruimte; vernieuwende werkwijze*; vernieuwend aanbod; vernieuwende zorg; spraakgestuurd*;
      chatbot*; medicijndispenser*`,
    0.75: `werkwijzen die; vernieuwing; licenties; ontwikkelen van nieuw; vernieuwende; digitale middelen; digitale oplossingen;
      transformatiedoel*; zorgtransformatie; beeldbel*; app; pilotproject*; out of the box; creatieve oplossingen; slimme oplossingen;
      nieuwe methoden; implementatieplan .. technologie; initiatieven implementeren; ai; a.i.; technologisch*; vernieuwend*; vernieuwen;
      experiment*; pilot; pilots; koploper*; opschalen van; nieuwe werkvormen; nieuwe werkwijze*; nieuwe vormen van; digitalisering;
      digitaal aanbod; apps; virtual reality; digitaal behandel*; digitaal waar het kan; nieuwe producten; implementatie van technologie;
      slimmer organiseren`,
    0.35: `digitale; transformatie; transformeren; nieuwe initiatieven; nieuwe ontwikkelingen; digitaal; online; ontwikkelruimte;
      doorontwikkeling; implementeren; arbeidsbesparend*; initiatieven te implementeren; succesvolle initiatieven`,
    [-1]: `digitaal systeem; digitaal ondertekenen; digitaal indienen; digitale handtekening; digitaal aanleveren; digitaal portaal;
      online bijeenkomst; digitale bijeenkomst; online portaal`,
    0.7: `proberen; toepassingen; nieuwe aanpak; apparatuur; uitgevonden`,
  }),
  examples: [
    example('Geef ruimte om iets te proberen dat nog niet in een productcode past.'),
    example('Een groep ouders wil met een spel op de tablet oefenen tussen twee gesprekken in. Past dat binnen de overeenkomst?'),
    example('Wat doen wij met een geslaagde proef als het geld na een jaar op is?', 'finance'),
    example('Software die verslagen maakt scheelt een behandelaar een dag per week.', 'administration'),
    example('Nieuwe werkwijzen ontstaan op de werkvloer en niet in een beleidsnota.'),
    example('Behandelen op afstand is voor sommige jongeren prettiger dan een spreekkamer.', 'client'),
    example('Er is in de plannen weinig ruimte voor nieuwe vormen van hulp. Neem een innovatiebudget op.', 'finance'),
    example('Hoe worden nieuwe werkwijzen die tijdens het contract ontstaan opgenomen in het productenboek?', 'flexibility'),
    example('Beeldbellen en apps kunnen reistijd besparen; wordt digitale begeleiding op dezelfde manier vergoed?', 'finance'),
    example('De raad ziet geen enkele paragraaf over innovatie en vindt dat een gemis.'),
    example('Welke kosten van domotica komen voor rekening van het zorgkantoor en welke zitten in het tarief?', 'finance'),
    example('Kunstmatige intelligentie kan verslaglegging versnellen, maar stel heldere grenzen aan het gebruik ervan.', 'privacy'),
    example('Moeten de genoemde innovaties bij elke locatie zijn ingevoerd, of volstaat één project voor de hele organisatie?'),
    example('Wat verstaat u onder een bewezen effectieve innovatie, en wie stelt dat vast?', 'quality'),
    example(
      'Biedt de overeenkomst een mogelijkheid om een pilot te starten met een aanbieder die niet gecontracteerd is?',
      'providers',
      'procurement',
    ),
    example('Wij adviseren om succesvolle experimenten regionaal op te schalen in plaats van telkens opnieuw te beginnen.', 'partnership'),
    example('Te strakke productomschrijvingen smoren vernieuwing in de kiem.', 'flexibility'),
    example(
      'Arbeidsbesparende technologie is noodzakelijk, maar de investering kan een kleine organisatie niet alleen dragen.',
      'finance',
      'workforce',
    ),
    example('Kunt u voorbeelden geven van technologie die u bij alle aanbieders verwacht te zien?'),
    example('Online behandeling mag nooit de enige keuze zijn voor gezinnen die liever iemand spreken.', 'client'),
    example('De invoering van slimme sensoren in de nacht vraagt om meer dan een jaar; is het tempo bespreekbaar?'),
    example('Geef aanbieders vertrouwen om iets nieuws te proberen, ook als het een keer mislukt.', 'partnership'),
    example('Hoe voorkomt u dat elke gemeente haar eigen digitale hulpaanbod ontwikkelt?', 'partnership'),
    example('Telt een innovatie die wij al eerder hebben ingevoerd mee voor het gevraagde aantal?'),
    example('De vernieuwing die in de visie wordt beloofd, komt in de eisen niet terug.'),
    example('Wordt er een podium gemaakt om geleerde lessen over e-health met elkaar te delen?', 'partnership'),
    example(
      'Maak het mogelijk dat hulp en onderwijs samen een nieuw aanbod ontwikkelen buiten de bestaande percelen.',
      'partnership',
      'procurement',
    ),
    example('Is in het tarief rekening gehouden met de licenties voor digitale zorgprogramma’s?', 'finance'),
    example('Hoe stellen wij vast of een initiatief van de landelijke lijst met bewezen oplossingen past bij onze bewoners?', 'client'),
    example(
      'Het beleid vraagt drie nieuwe toepassingen binnen de hele organisatie. Is dat ook redelijk voor een aanbieder met één locatie?',
      'providers',
    ),
    example('Wat zijn de gevolgen als de invoering van een technologie niet binnen de looptijd lukt?', 'procurement'),
    example('Komt een koploper ook voor vergoeding in aanmerking als het experiment mislukt?', 'finance'),
    example(
      'Thuiszorgtechnologie is voor mensen met ernstige psychiatrie vaak niet bruikbaar. Wordt daar rekening mee gehouden?',
      'client',
    ),
    example('Ruimte om te leren en te proberen ontbreekt in de opzet.'),
    example('Moeten de drie innovaties al bij de inschrijving worden genoemd?', 'procurement'),
    example('Wie betaalt de aanschaf van nieuwe apparatuur?', 'finance'),
    example('Deel wat in de ene gemeente is uitgevonden met de andere.', 'partnership'),
    example('Technologie is een middel; laat eerst zien dat mensen er beter van worden.', 'quality'),
    example('Wie bepaalt of een nieuwe werkwijze ook werkelijk tijd bespaart?'),
    example('Slimme hulpmiddelen verlichten het werk van begeleiders.', 'workforce'),
    example('Welk deel van het tarief is bedoeld voor vernieuwing?', 'finance'),
    example('Ook voor oudere cliënten in de ggz zijn nieuwe oplossingen nodig.', 'client'),
    example('Wordt de lijst met bewezen toepassingen jaarlijks aangevuld?'),
    example('Moeten innovaties worden ingevoerd als die voor onze doelgroep niet bestaan?', 'procurement'),
    example('Kleine instellingen missen de mensen om te vernieuwen. Kunnen zij samen optrekken?', 'providers'),
    example('Welke ruimte krijgen aanbieders om te vernieuwen?'),
    example('De raad ziet graag meer inzet van technologie in de zorg.'),
  ],
};
