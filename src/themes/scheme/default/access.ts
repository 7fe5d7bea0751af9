import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const access: ThemeDefinition = {
  key: 'access',
  label: 'Toegang en wachttijden',
  definition:
    'Wachtlijsten en wachttijden, beschikbaarheid en plaatsing, de weg naar hulp, indicatie en verwijzing, acceptatieplicht en zorgplicht, vindbaarheid van het aanbod.',
  synonyms:
    listed(`Toegang; Wachttijden; Wachtlijsten; Toegang tot zorg; Toegankelijkheid; Beschikbaarheid; Zorgplicht; Toegang en wachttijden; Verwijzing; Verwijzers; Indicatiestelling; Toeleiding; Acceptatieplicht;
    Tijdige hulp; Wachttijden en doorstroom; Zorgtoewijzing; Bemiddeling; Lokale toegang; Doorstroom; Instroom en uitstroom; Vindbaarheid; Beschikbaarheid van jeugdhulp; Crisis; Plaatsing`),
  cues: cues({
    0.82: `weken wachten; wachten op; eindeloos wachten; van het kastje naar de muur; nergens terecht; waar kan ik terecht; zit vol; zitten
      vol; volle groepen; plek vrij; plaatsingsproblemen; wachtlijstaanpak; capaciteitsprobleem*; beschikbare plaatsen; spoedhulp;
      crisishulp; acute hulp; buiten kantooruren; telefonisch bereikbaar; bereikbaar in het weekend; verwezen; huisarts verwijst;
      verwijsroute*; aanmeldingsprocedure; aanmeldloket; toegang tot hulp; hulpvraag melden; keukentafelgesprek*; herindicatie;
      weigeren van; cliënt weigeren; snel hulp; snelle hulp; directe hulp; geen hulp krijgen; hulp in de buurt; te ver weg`,
    0.42: `afstand; vol zit`,
    0.88: `toegangsmedewerker*; aanmeldroute; leveringsplicht; plicht tot acceptatie; beschikbaarheidswijzer; spoedplek;
      spoedplaatsing; crisisdienst; indicatiebesluit`,
    0.55: `drempelloos; moeilijk te vinden; lastig te vinden`,
    0.95: `cliënt accepteren; cliënten accepteren; iedere cliënt; aangeboden cliënten; passend aanbod binnen; redelijke termijn .. zorg;
      hebben plek; geen plek; aanvraag is afgehandeld; recht hebben op ondersteuning; recht op ondersteuning; recht op hulp; recht op zorg;
      hulp niet weigeren; hulp weigeren; zorg weigeren; wat er .. beschikbaar is; onnodig lang; intake is gestopt; komt er een stop;
      instroom groeit; wachtenden; doorstromen; doorstroming; dak- en thuisloos*; dak- en thuislozen; hulp mag bieden; helder overzicht;
      overzicht van wie; opname van; toegelaten tot zorg; met voorrang; voorrang .. plaats*; plek te vinden; nergens een plek;
      aan te kloppen; aankloppen; juiste hulp; waar .. aankloppen; crisisplaatsen; crisisplek*; redelijke wachttijd; gat .. zorgvraag;
      afwijzen van een cliënt; cliënt moeten afwijzen; cliënten uit de hele regio; iemand wil opnemen; opnemen van; weg naar; wegwijs;
      toegang voor; toegang bij; hulp vinden; hulp te vinden; niet geholpen; onvoldoende plekken; minder plekken; te weinig plekken;
      genoeg plekken; plekken beschikbaar; beschikbaar komen; aanbod beschikbaar; beschikbaarheid van voldoende; toereikend aanbod;
      hulp op tijd; binnen een dag; doorplaats*; uitplaats*; weg naar hulp; weg naar zorg; lang wachten; wachten nu; wachten kinderen;
      wachten jongeren; maanden wachten; jaar wachten; hulp in de wachttijd; dichtbij huis; dicht bij huis; hulp dichtbij; nabije hulp;
      geen passende plek; passende plek; vrije plekken; beschikbare plekken; beschikbare capaciteit; vrije capaciteit; wie er plek heeft;
      plek heeft; plaatsen van cliënten; niet kunnen plaatsen; cliënt .. weigeren; cliënten .. weigeren; weigeren van cliënten;
      cliënten .. accepteren; acceptatie van cliënten; toestroom; indicatieorgaan; toegangsteam*; toegangsproces; voorlichting;
      vindbaar voor; beschikbaarheid van crisis*; beschikbaarheid van plekken; beschikbaarheid van specialistisch*;
      beschikbaarheid van hulp; beschikbaarheid .. zorg; toegang .. hulp; toegang .. specialistisch*; strengere toegang; poortwachter*;
      spoedeisend*; op- en afschalen; vervolgplek*; vervolgzorg; actieve wachtlijst; wachtlijst*; niet meer worden geholpen;
      onthouden van zorg; zorgweigering; toegankelijk houden; zorgbehoefte .. voldoen; plaatsingsproblematiek; regionale wachtlijst;
      toewijzing*; triage; wachttijd*; op de wachtlijst; zorgplicht; jeugdhulpplicht; acceptatieplicht; verwijzer*; toegangspoort;
      toeleiding; lokale toegang; toegang tot; toegang .. zorg; indicatiestelling; herindicati*; ciz; zorgbemiddeling; bemiddelen;
      zorgtoewijzing*; zorgatlas; wachtlijstbeheer; overbruggingszorg; treeknorm*; aanmeldstop*; opnamestop; cliëntenstop; patiëntenstop;
      cliëntstop; doorlooptijd*; tijdige hulp; tijdig hulp; tijdig beschikbaar*; sneller hulp; sneller geholpen; snel geholpen;
      wachten op hulp; beschikbaarheid van zorg; beschikbaarheid van .. zorg; beschikbaarheid van jeugdhulp; beschikbaarheidsfunctie;
      crisisplaats*; crisisopvang; crisisbed*; spoedzorg; niet plaatsbaar; vindbaarheid; toegankelijkheid; bereikbaarheid; uitstroom`,
    0.75: `afgehandeld; wlz-indicatie; aanvraag voor hulp; meldpunt; behandelplek; behandelplekken; klinische plek; complexe casuïstiek;
      maatschappelijke opvang; dakloos; zorgmijd*; bemoeizorg; wlz-instroom; instroom in de wlz; instroom; bepaalde tijd; plaatsing*;
      bemiddeling; indicatie; indicaties; instroom van cliënten; crisis; opschalen; terechtkunnen; terecht kunnen; buiten beeld;
      cliënten opnemen; opnemen van cliënten; halve provincie; inwoners weten; weten welke; overzicht voor inwoners; kiezen .. organisatie;
      zorg .. tijdig; hulp .. tijdig; snel beschikbaar; sneller beschikbaar; schaarse; afstand tot; bereikbaar*; thuisnabij;
      passende zorg beschikbaar; voldoende passende zorg; voldoende zorg; vraag en aanbod; opnamecapaciteit; cliënten te plaatsen;
      hulp krijgen; zorg krijgen; hulp te krijgen; crisiszorg; aanmeldprocedure; instroomcriteria; exclusiecriteri*; wachtend*;
      toegankelijk*; aangemeld; weigeren; cliënten weigeren; intake*; beschikking*; op tijd hulp; tijdige; tijdig; op tijd; toegang;
      schaarste; plek beschikbaar; passende plaats; zorgvraag neemt; vervoer; reisafstand; overzicht van het aanbod; actief wachtend;
      wlz-indicatie*; perspectief voor de lange termijn; laagdrempelig*; zorgkaart; regionale beschikbaarheid; toereikende zorg;
      waar ze terecht kunnen; onplanbare zorg; 24/7; overzicht .. zorgaanbod`,
    0.35: `aanspraak; aanspraak op; doorstroom; zorgvraag; geholpen; zorgbehoefte; loket; nabij; opname; capaciteitstekort; vindbaar; capaciteit;
      snel; sneller; spoed; beschikbaar; nabijheid; communiceren; plaatsen; plek; plekken`,
    [-1]: `plaatsingsbureau; crisis in de sector; toegang tot het portaal; toegang tot het systeem; toegang tot gegevens;
      toegang tot het dossier; toegang tot informatie; verwijst naar; wordt verwezen naar; verwijzing naar artikel;
      verwijzing naar paragraaf; verwijzen wij naar; verwijst u naar; u verwijst; indicatie geven van; globale indicatie;
      aanmelden als inschrijver; plaatsing op de website`,
    0.7: `zorg te vinden; niet toereikend; toereikend*; zorg in de regio`,
    0.6: `wachten; wacht; verwijzing*; verwijst; verwijzen; verwijs*; doorverwij*; geplaatst; beschikbaarheid; aanmelding*; aanmelden`,
  }),
  examples: [
    example('Na de aanmelding hoorden wij vijf maanden niets.'),
    example('Aan de telefoon zei men dat er voor onze zoon nergens ruimte is.'),
    example('Hoe snel kan iemand in nood ’s nachts ergens naartoe?'),
    example('Zijn wij verplicht iedereen aan te nemen die ons wordt toegewezen?'),
    example('Het is voor nieuwkomers onduidelijk waar je om ondersteuning vraagt.'),
    example('Met de bus is de behandellocatie twee uur reizen.'),
    example('Kinderen wachten nu soms een jaar op hulp. Welke afspraken maakt de regio om dat terug te brengen?'),
    example('Wat verwacht u van ons als er iemand op onze actieve wachtlijst staat die wij niet kunnen plaatsen?'),
    example('Geldt de acceptatieplicht ook wanneer het budgetplafond is bereikt?', 'finance'),
    example('De weg naar hulp is voor ouders een doolhof; maak één herkenbaar loket per gemeente.', 'client'),
    example(
      'Huisartsen verwijzen naar aanbieders die zij kennen. Geef hen actueel zicht op wie er plek heeft.',
      'partnership',
      'monitoring',
    ),
    example('Hoe geeft het zorgkantoor invulling aan zijn zorgplicht voor cliënten met zeer complexe problematiek?'),
    example('Als het tarief niet kostendekkend is, komt de beschikbaarheid van deze zorg in gevaar. Hoe weegt u dat?', 'finance'),
    example('De raad wil dat hulp dichtbij huis beschikbaar is en dat kinderen niet de halve provincie door moeten.', 'providers'),
    example('Maximale wachttijden zouden per zorgvorm in het contract moeten staan.', 'procurement'),
    example('Kan een aanbieder een cliënt weigeren die buiten zijn specialisme valt?', 'quality'),
    example('Wie is aan zet wanneer bemiddeling na drie maanden nog geen passende plek heeft opgeleverd?', 'partnership'),
    example('Jongeren in crisis moeten binnen een dag ergens terechtkunnen.'),
    example('De indicatie sluit steeds vaker niet aan bij wat iemand nodig heeft. Gaat u daarover in gesprek met het indicatieorgaan?'),
    example(
      'Doorstroom stokt doordat er geen vervolgplekken zijn; wachtlijsten zijn dus niet alleen een zaak van de aanbieder.',
      'real_estate',
    ),
    example('Publiceer per aanbieder de actuele wachttijd op een openbare website.', 'monitoring'),
    example('Inwoners weten niet welke organisaties zij kunnen kiezen; geef daar betere voorlichting over.', 'providers', 'client'),
    example('Hoe wordt omgegaan met een aanmeldstop wegens ziekte van behandelaren?', 'workforce'),
    example('Wij vragen de gemeente om hulp in de wachttijd te organiseren, zodat problemen niet verergeren.', 'prevention'),
    example('Zijn wij verplicht onze vrije capaciteit wekelijks door te geven?', 'administration', 'monitoring'),
    example('Een strengere toegang mag er niet toe leiden dat kwetsbare gezinnen buiten beeld blijven.', 'client'),
    example('De toegang tot specialistische ggz voor jongeren met een verstandelijke beperking is ver onder de maat.'),
    example('Wordt de beschikbaarheid van crisisbedden apart bekostigd?', 'finance'),
    example('Voor bewoners van het buitengebied is vervoer naar de dagbesteding een voorwaarde om er gebruik van te maken.'),
    example('Hoe staat het zorgkantoor tegenover indicaties voor bepaalde tijd, als iemand nog kan herstellen?', 'client'),
    example('Wat doet u wanneer voor een cliënt met een zeer complexe vraag nergens een plek te vinden is?'),
    example('De instroom in de Wlz is groter dan verwacht. Wat betekent dat voor de toewijzing van plekken?', 'finance'),
    example('Wij kunnen niet elke cliënt plaatsen, ook niet als er volgens de zorgatlas ruimte is.', 'monitoring'),
    example('Verplicht u ons mensen uit de maatschappelijke opvang met voorrang op te nemen?', 'partnership'),
    example('Hoe zorgt het zorgkantoor dat er genoeg beveiligde plekken beschikbaar komen in onze regio?', 'real_estate'),
    example('Wordt van iedere instelling verwacht dat zij crisisplaatsen aanbiedt?', 'providers'),
    example('Kan een cliënt met voorrang worden geplaatst als de thuissituatie onhoudbaar is?'),
    example('Wat verstaat u onder een redelijke wachttijd voor een beschermde woonplek?'),
    example('Vanaf welk moment gaat de zorgplicht in als iemand uit een andere regio komt?'),
    example('De doorlooptijd tussen aanmelding en start is onaanvaardbaar lang.'),
    example('Huisartsen, scholen en ouders weten niet waar zij moeten aankloppen.'),
    example('Wat doet u als wij een cliënt moeten afwijzen omdat de groep dat niet aankan?'),
    example('Iedereen moet hulp kunnen krijgen, ook als hij de weg niet kent of geen papieren heeft.', 'client'),
    example('De lokale toegang en de huisarts moeten dezelfde criteria gebruiken bij verwijzing.', 'partnership'),
    example('De wachtlijst kan alleen slinken als er behandelaren bij komen.', 'workforce'),
    example('Houd regionaal bij hoeveel jongeren wachten en hoe lang.', 'monitoring'),
    example('Snelheid is belangrijk, maar de juiste hulp in één keer is belangrijker.', 'quality'),
    example('Als de wachttijd lang is, kan iemand uit de buurt vast meekijken met het gezin.', 'prevention'),
    example('Moet elke gecontracteerde instelling cliënten uit de hele regio accepteren?', 'providers'),
    example('Hoe voorkomt u dat een aanbieder zijn deuren sluit omdat het geld op is?', 'finance'),
    example('Moeten wij iedere cliënt accepteren die door het zorgkantoor wordt aangeboden?'),
    example('Wat verstaat u onder een passend aanbod binnen een redelijke termijn?'),
    example('Wij hebben plek, maar niet voor deze doelgroep. Hoe legt u dat vast?'),
    example('Kunnen mensen met een Wmo-indicatie doorstromen als zij al op een wachtlijst van de Wlz staan?'),
    example('Waarom duurt het zo lang voordat een aanvraag is afgehandeld?'),
    example('Ouderen weten vaak niet dat zij recht hebben op ondersteuning.'),
    example('De gemeente mag hulp niet weigeren omdat het budget op is.', 'finance'),
    example('Wie bemiddelt er voor iemand die dak- en thuisloos is en een Wlz-indicatie heeft?', 'partnership'),
    example('De indicatie moet uitgaan van wat iemand nodig heeft en niet van wat er beschikbaar is.', 'client'),
    example('Zolang er geen woningen zijn, blijven mensen onnodig lang in een kliniek.', 'real_estate'),
    example('Door ziekte van behandelaren is de intake gestopt. Moet dat worden gemeld?', 'workforce'),
    example('Als het tarief te laag is en er daardoor te weinig zorg is, wat betekent dat dan voor de zorgplicht?'),
    example('De snelle groei van intensieve zorg kan erop wijzen dat indicaties te laag worden gesteld.', 'finance'),
    example('Ook wie niet goed kan verwoorden wat hij nodig heeft, moet geholpen worden.', 'client'),
    example('Kan een indicatie tijdelijk worden afgegeven?'),
    example('Het systeem toont een vrije plek, maar die is niet geschikt voor iedere cliënt. Hoe geven wij dat aan?', 'monitoring'),
    example('Er is gebrek aan doorstroomplekken voor wie de instelling kan verlaten.', 'real_estate'),
    example('Waarom worden cliënten met een lichte indicatie niet meer intramuraal toegelaten?'),
    example('Hoe moeten wij omgaan met een verzoek tot opname terwijl wij de veiligheid niet kunnen waarborgen?'),
    example('Kan bemiddeling ook worden gevraagd door de familie?'),
    example('Wie bepaalt dat een cliënt niet langer op ons aangewezen is?'),
    example('Mensen verblijven te lang in de opvang omdat niemand de overstap naar de Wlz regelt.', 'partnership'),
    example('De verwachte groei van het aantal indicaties past niet bij de beschikbare ruimte.', 'finance'),
    example('Minder behandelaren betekent langere wachttijden; hoe realistisch zijn uw normen?', 'workforce'),
    example('Ouders moeten hun vraag maar één keer hoeven stellen.', 'client'),
    example('Hulp in het weekend en ’s avonds is nauwelijks te krijgen.'),
    example('Welke maatregelen worden genomen om de wachtlijsten te verkorten?'),
    example('De wachttijd voor jeugd-ggz is onaanvaardbaar.'),
    example('Hoe blijft de toegang lokaal geregeld bij een regionale inkoop?'),
    example('Betrek huisartsen bij het terugdringen van onnodige verwijzingen.', 'partnership'),
    example('Bied ondersteuning aan gezinnen die op hulp wachten.', 'prevention'),
    example('Hulp moet dichtbij en op tijd beschikbaar zijn voor ieder kind.', 'client'),
  ],
};
