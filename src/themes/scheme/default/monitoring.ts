import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const monitoring: ThemeDefinition = {
  key: 'monitoring',
  label: 'Monitoring en sturingsinformatie',
  definition:
    'Dashboards, data en indicatoren, volgen van resultaten en kosten, sturingsinformatie en rapportages voor gemeenten en raden, evaluatie.',
  synonyms:
    listed(`Monitoring; Sturingsinformatie; Dashboard; Data; Informatievoorziening; Monitoring en evaluatie; Rapportage; Stuurinformatie; Meten van resultaten; Verantwoordingsinformatie; Kritische prestatie-indicatoren; KPI's;
    Informatie voor de raad; Datagedreven sturing; Evaluatie; Spiegelinformatie; Inzicht in resultaten; Voortgangsrapportage; Cijfers; Monitoren van resultaten; Effectmeting; Sturing; Managementinformatie`),
  cues: cues({
    0.82: `monitoren; periodiek overzicht; kerncijfers; kengetal*; data-analist*; trends in; effectmonitor*; inzicht in de cijfers; inzicht
      in het gebruik; zicht op gebruik; zorggebruik; zicht op aantallen; informatie aan de raad; raad informeren over;
      raadsrapportage; terugkoppelen aan de raad; evaluatierapport*; doelen meten; meten van; cijfers delen`,
    0.42: `informeren; raad geïnformeerd; uitkomstmeting; elk kwartaal; halfjaarlijks*`,
    0.88: `gegevensanalyse; uitkomstindicator*; registratie van uitkomsten; p&c-cyclus; kritieke prestatie*`,
    0.55: `outcome; raad periodiek`,
    0.95: `eigen score; gegevens kloppen; per gemeente inzichtelijk; inzichtelijk welk; cijfers over; tijdig signaleren; periodiek evalueren;
      jaarlijks evalueren; jaarlijkse evaluatie; monitoringsinformatie; prestatie-informatie; stuurinformatie; gegevens .. verzameld;
      overzicht van hoeveel; metingen; terug wat er van de doelen; doelen .. gehaald; doelen worden gehaald; doelen zijn gehaald;
      doelstellingen worden; resultaten worden gemeten; beleid bij te sturen; bij te sturen; bijsturen op; sturen op resultaat;
      sturen op resultaten; sturen op outcome; meten is weten; volgt de raad; inzicht krijgen; inzicht geven; inzicht geeft;
      periodiek inzicht; overzicht van kosten; data over; nulmeting; meetbare doelen; zicht op resultaten; zicht op de resultaten;
      effect wordt gemeten; effect .. gemeten; gemeten wordt; hoe .. gemeten; rapportage per; rapporteren over; per kwartaal;
      tweemaal per jaar rapport*; twee keer per jaar; jaarlijkse rapportage; jaarlijks .. rapport*; periodieke rapportage; cijfers .. raad;
      actuele cijfers; cijfermatig*; onderbouwde cijfers; stuurgegeven*; gegevens .. stur*; goede data; analyses; analyse van;
      wachttijden .. publiceren; actueel zicht; volgen of; te volgen; gevolgd; bijgehouden; voortgang over; voortgang van;
      informatie .. raad; raad .. informatie; aantallen jeugdigen; aantallen cliënten; aantallen; kritische prestatie-indicator*;
      doelstellingen .. meten; toetsbare doelen; smart; resultaatmeting; prestaties meten; monitor; monitor*; monitoring; gemonitord;
      sturingsinformatie; managementinformatie; spiegelinformatie; dashboard*; indicator*; kpi; kpi's; prestatie-indicator*; datagedreven;
      data-analyse; dataset*; benchmark*; effectmeting*; tussenrapportage*; voortgangsrapportage*; kwartaalrapportage*; jaarrapportage*;
      informatievoorziening aan; periodiek geïnformeerd; tussentijds rapporter*; meetbaar*; meetbare; te meten; resultaten meten; gemeten;
      trendanalyse*; prognose*; prognoses; regiobeeld*; verantwoordingsinformatie; inzicht in de resultaten; inzicht in resultaten;
      inzicht in de kosten`,
    0.7: `evaluatie*; geëvalueerd; zichtbaar; meet; meetinstrument*; uitkomsten van; tussenevaluatie; terugkoppeling aan;
      resultaten inzichtelijk; website .. informatie; informatie op; gegevens aanleveren; data aanleveren; inzichtelijk maken;
      inzichtelijk gemaakt; rapport*; rapportage*; rapporteren; cijfers; kengetallen; meten; evalueren; inzichtelijk; volgen van; bijhouden;
      productiemonitor*; terugkoppeling .. resultaten; resultaten worden bereikt; actueel houden; actueel te houden; actuele informatie;
      vragenlijst*; uitvraag*; registratie van wachttijden; statistiek*; sturen op; grip; informatie over .. realisatie; outcome-indicator*;
      cliëntvolgend; impact en outcome`,
    0.3: `informatie; sturen; sturing; gegevens; terugkoppeling; voortgang; overzicht; meting; onderbouwing`,
    [-1]: `nota van inlichtingen; informatie van de website; gegevens van de inschrijver; gegevens van bestuurders; contactgegevens;
      persoonsgegevens; gegevensdeling`,
    0.5: `inzicht; inzicht in; zicht op; data; gegevens over; score; prestaties van; onjuistheden; kloppen niet`,
  }),
  examples: [
    example('Hoeveel kinderen kregen vorig jaar hulp, en hoe lang duurde die?'),
    example('Zonder getallen kan de raad niet zien of het nieuwe beleid iets oplevert.', 'participation'),
    example('Wij leveren al jaren bestanden aan maar zien nooit wat ermee gebeurt.', 'administration'),
    example('Meet aan het begin en aan het eind, anders valt er niets te vergelijken.'),
    example('Komt er een openbare pagina met de stand van zaken per gemeente?'),
    example('Welke doelen zijn er gesteld en wanneer zijn die gehaald?'),
    example('De raad wil twee keer per jaar cijfers zien over wachttijden, kosten en aantallen jeugdigen.', 'participation'),
    example('Welke indicatoren gebruikt u om te volgen of de doelen van het beleid worden gehaald?'),
    example('Richt één regionaal dashboard in waarin gemeenten en aanbieders dezelfde gegevens zien.', 'partnership'),
    example('Zonder nulmeting kan straks niet worden vastgesteld of de inkoop heeft gewerkt.'),
    example('Hoe vaak moeten wij rapporteren over de voortgang van onze innovatieprojecten?', 'innovation', 'administration'),
    example('De gevraagde gegevens zijn al bekend bij het CBS. Waarom nogmaals uitvragen?', 'administration'),
    example('Maak zichtbaar wat de hulp heeft opgeleverd en niet alleen hoeveel is uitgegeven.', 'quality', 'finance'),
    example('Worden de uitkomsten van de evaluatie met alle contractpartners gedeeld?', 'partnership'),
    example('Leg vast welke informatie aanbieders leveren en met welk doel, en vraag niet meer dan nodig.', 'administration', 'privacy'),
    example('Sturen kan alleen met goede data; op dit moment ontbreekt het de regio aan inzicht.'),
    example('Een prognose van de zorgvraag per gemeente hoort bij dit voorstel.', 'finance'),
    example('Is het regiobeeld waarop de afspraken zijn gebaseerd openbaar?', 'participation'),
    example('Benchmarkgegevens moeten vergelijkbaar zijn; een instelling met zware doelgroep komt er nu altijd slecht uit.', 'quality'),
    example('Kunnen afwijkingen in de realisatie per kwartaal met ons worden besproken?', 'finance'),
    example('Neem in de strategie op wanneer en hoe zij wordt geëvalueerd.'),
    example('De informatie op de website over beschikbare plekken loopt achter op de werkelijkheid. Hoe gaat u daarmee om?', 'access'),
    example('De gemeenteraad krijgt nu pas achteraf te horen dat er overschrijdingen zijn. Dat moet eerder.', 'finance', 'participation'),
    example('Stel meetbare doelen: hoeveel minder uithuisplaatsingen wilt u in drie jaar bereiken?', 'quality'),
    example('Gebruikt u de tevredenheid van cliënten als stuurgegeven?', 'client', 'quality'),
    example('Wij vragen om een jaarlijkse rapportage per gemeente over geleverde hulp en resultaten.'),
    example('Wie is eigenaar van de verzamelde gegevens en wie mag analyses maken?', 'privacy'),
    example('Wordt de spiegelinformatie waarin wij met anderen worden vergeleken vooraf met ons gedeeld?', 'participation'),
    example('Moeten wij de gegevens in de zorgatlas wekelijks bijwerken, en kan daar een toelichting bij?', 'access', 'administration'),
    example('Op welke manier wordt de voortgang van de regionale afspraken gevolgd?', 'partnership'),
    example('Welke gegevens worden verzameld om het beleid bij te sturen?'),
    example('Er ontbreekt een overzicht van hoeveel hulp nu waar wordt geleverd.'),
    example('Zonder metingen weet niemand of de nieuwe aanpak beter is.', 'quality'),
    example('Vraag geen gegevens uit die u niet gebruikt.', 'administration'),
    example('Kunnen wij onze eigen score inzien en reageren op onjuistheden?'),
    example('De gegevens over wachtenden kloppen niet met onze administratie.', 'access'),
    example('Maak per gemeente inzichtelijk welk deel van de uitgaven naar welke zorgvorm gaat.', 'finance'),
    example('Leg vast hoe en wanneer resultaten worden gevolgd.'),
    example('De raad wil tijdig inzicht in de ontwikkeling van de uitgaven.', 'finance'),
    example('Meet of de hulp het gewenste effect heeft voor de jongere.', 'quality', 'client'),
    example('Op welke wijze toont een aanbieder aan dat hij drie innovaties heeft ingevoerd?'),
    example('De regiobeelden zijn gebaseerd op verouderde gegevens.', 'partnership'),
    example('Meet hoe lang inwoners wachten tussen melding en besluit.', 'access'),
    example('Hoe en wanneer wordt de strategie geëvalueerd?'),
    example('De raad vraagt om concrete, meetbare doelen.'),
    example('Graag ieder kwartaal een rapportage over kosten en aantallen.', 'finance'),
  ],
};
