import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const participation: ThemeDefinition = {
  key: 'participation',
  label: 'Betrokkenheid en proces',
  definition:
    'Betrokkenheid van raden, adviesraden en aanbieders bij de totstandkoming; tijdsdruk, termijnen om te reageren, volledigheid en tijdigheid van stukken, ruimte voor vragen, terugkoppeling van wat met inbreng is gedaan.',
  synonyms:
    listed(`Betrokkenheid en proces; Betrokkenheid; Proces; Participatie; Betrokkenheid gemeenteraad; Betrokkenheid aanbieders; Consultatie; Besluitvorming; Rol van de raad; Zienswijze; Informatievoorziening raad; Inspraak;
    Tijdsdruk; Volledigheid van de stukken; Ruimte voor vragen; Marktconsultatie; Communicatie; Proces en planning; Betrokkenheid adviesraad; Wensen en bedenkingen; Inlichtingenronde; Termijn voor vragen; Totstandkoming; Dialoog`),
  cues: cues({
    0.82: `betrekken van de raad; betrokkenheid van de raad; raden betrekken; kaderstellend*; kaders van de raad; raad in positie;
      commissievergadering; raadsvergadering; voor de vergadering; stukken te laat; laat ontvangen; te laat ontvangen; onder druk van
      de tijd; korte termijn om; te kort dag; kort dag; weinig tijd; meer tijd; extra tijd; langer de tijd; beantwoording van;
      antwoord op onze vragen; ontbreekt in de stukken; bijlage ontbreekt; niet gepubliceerd; niet beschikbaar gesteld;
      klankbordgroep*; consultatieronde; achteraf geïnformeerd; niet gehoord; adviesraad gevraagd; advies van de adviesraad;
      geheimhouding; transparant proces`,
    0.42: `betrek; vergadering; termijn; zomerreces; reces; planning van de besluitvorming; overvallen; meegenomen; uitnodigen;
      toelichting; vragen`,
    0.88: `meebeslissen; mee mogen praten; teruggekoppeld; cliëntenraad; cliëntenraden; krappe planning; krap tijdpad; laat
      toegestuurd; late aanlevering; niet meegestuurd; inlichtingenbijeenkomst; informatiebijeenkomst; bijpraten`,
    0.55: `collegebesluit`,
    0.95: `nvi; opnieuw een nota; zorgvuldige voorbereiding; letterlijk beantwoord; niet letterlijk; slechts een week; te adviseren; geen advies;
      advies .. geven; advies mogen; stukken tegelijk; compleet beeld; volledig beeld; voordat die wordt gepubliceerd; vooraf voorgelegd;
      reageren op de antwoorden; op de antwoorden; organisatie betrekken; inzien voor; concept .. inzien; betrokken te worden;
      graag betrokken; blijven betrokken; betrek ons; betrek de raad; betrek aanbieders; vragen beantwoord; niet beantwoorden;
      vragen onbeantwoord; doorrekening ontbreekt; door te vragen; doorvragen; mondeling .. toegelicht; opmerkingen .. verwerkt;
      hadden graag eerder; graag eerder; gehoord over; niet mee kunnen praten; mee kunnen praten; korte termijn tussen; alles al vaststaat;
      al vaststaat; inzage in; geen inzage; voorafgaand overleg; zonder voorafgaand; ingrijpende maatregelen; inbreng van cliënt*;
      brancheverenigingen betrokken; branche .. betrokken; sector .. betrokken; opgejaagd; haast; te kort; tijdspad .. te;
      onvoldoende informatie; te weinig informatie; onvolledig; onvolledige; stukken .. ontvangen; stukken .. later; vragen van raadsleden;
      raadsvragen; raad meenemen; meegenomen in; technische vragen; toelichting .. raad; presentatie; eenzijdig aan te passen;
      gesprek te kunnen gaan; gelegenheid gesteld; kunnen reageren; op te kunnen reageren; nog te kunnen reageren; laat betrokken;
      vroegtijdig betrokken; vroeg betrokken; te laat betrokken; tijdig betrokken; nauw betrokken; actief betrokken; onvoldoende betrokken;
      betrokken partijen bij; aanbieders betrekken; zorgaanbieders betrekken; adviesraden betrekken; geraadpleegd; zonder overleg;
      in overleg met de sector; overleg met aanbieders; overleg met zorgaanbieders; stellen van vragen; vragen .. stellen;
      vragen te kunnen stellen; ruimte voor vragen; tijd om te reageren; te weinig tijd; onvoldoende tijd; beperkt tijd; beperkte tijd;
      zomervakantie; kerstvakantie; vakantieperiode; zorgvuldig te reageren; zorgvuldigheid; rol van de raad; rol van de gemeenteraad;
      positie van de raad; invloed van de raad; kaders te stellen; kaders stellen; raad .. informer*; raad .. geïnformeerd;
      wat er met .. advies; advies is gedaan; met onze inbreng; opmerkingen aan te passen; ontbreekt .. bijlage; bijlage .. ontbreekt;
      volledig oordeel; oordeel vormen; verslagen van; verslag van de bijeenkomst; niet beantwoord; eerder gesteld; inhoudelijke reactie;
      antwoorden .. vragen oproepen; nieuwe vragen oproepen; antwoorden aan anderen; extra vragenronde; mogelijkheid om vragen;
      mogelijkheid .. vragen te stellen; meepraten; deelnemen aan de dialoog; gesprek met aanbieders; overlegmomenten;
      leesbare samenvatting; meegenomen worden; nog worden uitgewerkt; nog uitgewerkt; verder uitgewerkt; onbekend .. voorwaarden;
      op dit moment nog niet; kunnen niet beoordelen; niet kunnen beoordelen; nog niet bekend; nog niet beschikbaar; nog niet vastgesteld;
      niet tijdig gepubliceerd; opmerkingen op het concept; besluiten .. zonder; instemming van de raad; ter besluitvorming;
      voorhangprocedure; bedenkingen; inzagetermijn; inloopavond; raadsinformatieavond; raadsbehandeling; motie; amendement; toezegging*;
      betrokkenheid van .. raad; betrokkenheid van adviesraden; betrokkenheid van de gemeenteraad; betrokkenheid van aanbieders;
      betrokkenheid van zorgaanbieders; raad betrekken; raad betrokken; raad .. meegenomen; meegenomen in het proces; meedenken;
      mee te denken; meedenksessie*; inspraak; zienswijze*; wensen en bedenkingen; consultatie*; marktconsultatie*; dialoogsessie*;
      geconsulteerd; consulteren; termijn om vragen te stellen; termijn voor het stellen van vragen; tijd om .. te lezen; vragen te stellen;
      vragenronde*; inlichtingenronde*; tweede vragenronde; tweede inlichtingenronde; tweede ronde; nadere vragen; vervolgvragen;
      vragen en bezwaren; reactietermijn*; te korte termijn; termijn .. te kort; termijn .. kort; tijdsdruk; tijdnood; onder druk tot stand;
      onvolledige stukken; ontbrekende stukken; ontbrekende bijlage*; stukken ontbreken; stukken niet compleet; volledigheid van de stukken;
      te laat .. ontvangen; laat gepubliceerd; later gepubliceerd; nog te publiceren; nader te publiceren; nog niet gepubliceerd;
      nader te bepalen; besluitvormingsproces; adviesraad .. betrokken; adviesrecht; gevraagd advies; ongevraagd advies; raadsinformatie*;
      technische sessie; beeldvormende*; kaderstell*; budgetrecht; volksvertegenwoordig*; inbreng; inbreng van; reactienota;
      eenzijdig .. besloten; eenzijdig opgelegd; terugkoppeling .. inbreng; geen invloed; nog invloed`,
    0.7: `vakantie*; zomerperiode; zomermaand*; organisaties zijn betrokken; zijn .. betrokken bij het bepalen; betrokken bij het opstellen;
      betrokken bij de totstandkoming; betrokken bij het vaststellen; narekenen; delen van de berekening; inzicht in de berekening;
      onderbouwing delen; wie zijn betrokken; meedenkt; vaststellen van de norm; vervolgproces; vervolgtraject; zorgvuldig proces;
      informatieavond; klankbord*; advies van; stem van aanbieders; terugkoppelen; pas achteraf; vooraf bekend; vooraf niet bekend;
      duidelijkheid vooraf; betrekken bij; draagvlak; voorleggen; gehoord; raadsleden; commissie*; raadsbesluit; in overleg met; overlegd;
      totstandkoming; tot stand gekomen; raadpleg*; onze vragen; antwoorden op; uw antwoorden; antwoorden van het; transparan*;
      kort tijdsbestek; eenzijdig*; onduidelijke stukken; leesbaar*; leesbaarheid; openbaar gemaakt; input; meegewogen;
      medezeggenschap van raden`,
    0.3: `proces; vertegenwoordig*; geïnformeerd; informeren; opstellen van; werkgroep; verwerkt; zorgvuldig*; besluitvorming; gepubliceerd;
      publiceren; betrekken; adviesraad; adviesraden; gemeenteraden; fractie*; bijeenkomst*; reageren; begrijpelijk; achteraf;
      worden meegenomen; dialoog; openbaar; voelt zich; voorgelegd; belangstelling; betrokken; betrokkenheid; inzicht in het proces;
      gesprek; communicatie; concept; documenten; stukken; terugkoppeling; vragen over; tijd; raad; gemeenteraad; uitwerking;
      bevestigen dat besluitvorming`,
    [-1]: `consultatiebureau*; cliënten betrekken; vragen te stellen aan de cliënt; betrekken we bij de beoordeling; opnieuw uitgewerkt;
      raad van toezicht; raad van bestuur; betrokken hulpverlener*; betrokken ouders; betrokken bij het gezin;
      raad voor de kinderbescherming; betrokkenheid van cliënten; tweede ronde tarieven`,
    0.5: `betrokken bij; zorgaanbieders .. betrokken; aanbieders .. betrokken; partijen .. betrokken; organisaties .. betrokken; instemmen met;
      invloed heeft; voorbereiding; adviseren over; invloed op; verdere uitwerking; nadere uitwerking; samengevat; tijdlijn;
      momenten waarop; brancheverenig*`,
    0.4: `branches; branche; betrokken worden; betrokken zijn`,
  }),
  examples: [
    example('De avond waarop u ons bijpraatte was te kort om alles te bespreken.'),
    example('Wij willen besluiten voordat alles al vaststaat, en niet erna.'),
    example('Op onze vorige brief is nooit geantwoord.'),
    example('Twee bijlagen ontbraken in wat wij toegezonden kregen.'),
    example('Geef ons een week langer, want wij moeten dit met onze achterban bespreken.'),
    example('Wordt er nog iets gedaan met wat wij hier inbrengen?'),
    example('De raad voelt zich laat betrokken: de keuzes lagen al vast toen wij om een reactie werden gevraagd.'),
    example('Kan de periode voor het stellen van vragen met twee weken worden verlengd, gelet op de omvang van de stukken?', 'procurement'),
    example('De bijlage met de tarieven ontbreekt, zodat wij ons geen volledig oordeel kunnen vormen.', 'finance'),
    example('Organiseer een tweede vragenronde, want uw antwoorden zullen nieuwe vragen oproepen.', 'procurement'),
    example('Zijn zorgaanbieders geraadpleegd over de nieuwe indeling, en zo ja, welke?'),
    example('Hoe en wanneer horen adviesraden wat er met hun advies is gedaan?'),
    example('De raadsinformatieavond was nuttig; wij willen ook bij de uitwerking worden meegenomen.'),
    example('Door de zomervakantie is er te weinig tijd om zorgvuldig te reageren.'),
    example('U heeft de voorwaarden kort voor de sluiting gewijzigd zonder overleg met de sector.', 'procurement', 'flexibility'),
    example(
      'Wij verzoeken u documenten niet na de inschrijfdatum te publiceren, omdat wij dan niet weten waarmee wij instemmen.',
      'procurement',
    ),
    example('Het taalgebruik in de stukken is voor raadsleden moeilijk te volgen; maak een leesbare samenvatting.'),
    example('Betrek ervaringsdeskundigen en jongeren bij het opstellen van de eisen.', 'client'),
    example('Wat is de rol van de gemeenteraad nadat de strategie is vastgesteld?'),
    example('Waarom mochten niet alle partijen deelnemen aan de dialoog?', 'providers'),
    example('Het proces wordt door de wettelijke datum opgejaagd, en dat gaat ten koste van de zorgvuldigheid.', 'procurement'),
    example('De adviesraad vraagt om vaste overlegmomenten gedurende de looptijd van het contract.'),
    example('Welke partijen waren betrokken bij het vaststellen van de norm voor doelmatigheid?', 'finance'),
    example('Ons is geen gelegenheid geboden om op de antwoorden aan anderen te reageren.', 'procurement'),
    example('De raad wenst kaders te stellen voordat het college besluit.'),
    example('Kunt u toezeggen dat besluiten over de verdere uitwerking niet zonder aanbieders worden genomen?', 'partnership'),
    example('Veel onderdelen moeten nog worden uitgewerkt; wij kunnen daarom nog niet met de strategie instemmen.', 'procurement'),
    example('De verslagen van de bijeenkomsten zijn niet gedeeld met wie er niet bij kon zijn.'),
    example('Is er in het traject nog ruimte om het concept op basis van onze opmerkingen aan te passen?'),
    example('Deze vraag is eerder gesteld en niet beantwoord. Wij verzoeken u alsnog om een inhoudelijke reactie.'),
    example('De antwoorden op de vragen verschijnen maar één keer. Wij verzoeken om een tweede gelegenheid om te reageren.', 'procurement'),
    example('Op basis waarvan is de reactietermijn ten opzichte van vorig jaar ingekort?', 'procurement'),
    example('Zijn brancheverenigingen betrokken geweest bij de onderbouwing van de tarieven?', 'finance'),
    example('Het is voor ons niet te beoordelen waarmee wij akkoord gaan zolang stukken nog niet openbaar zijn.', 'procurement'),
    example('Hoe neemt u de ervaringen van aanbieders mee bij het bijstellen van het beleid?', 'flexibility'),
    example('Wij vinden het onzorgvuldig dat ingrijpende maatregelen zonder voorafgaand overleg worden ingevoerd.'),
    example('Wij hadden graag eerder een concept gezien.'),
    example('Graag een bijeenkomst voor raadsleden voordat het college beslist.'),
    example('Hoe zijn de opmerkingen uit de marktconsultatie verwerkt?'),
    example('De raad kan niet beoordelen wat de gevolgen zijn, omdat een doorrekening ontbreekt.'),
    example('Is voldoende rekening gehouden met de inbreng van cliëntorganisaties?'),
    example('Jongeren zelf hebben niet mee kunnen praten over de plannen.', 'client'),
    example('Wij maken bezwaar tegen de korte termijn tussen publicatie en sluiting.', 'procurement'),
    example('Wij krijgen geen inzage in het kostprijsonderzoek en kunnen de uitkomst dus niet controleren.', 'finance'),
    example('Koppel jaarlijks aan de raden terug wat er van de doelen is gekomen.', 'monitoring'),
    example('Kunt u onze organisatie betrekken bij de verdere uitwerking van het regiobeeld?'),
    example('Op deze manier is een zorgvuldige voorbereiding niet mogelijk.'),
    example('Waarom worden vragen van aanbieders samengevat en niet letterlijk beantwoord?'),
    example('De raad ontvangt graag een tijdlijn met momenten waarop hij invloed heeft.'),
    example('Wij hebben als adviesraad slechts een week gehad om te adviseren.'),
    example('Publiceer alle stukken tegelijk, zodat wij een compleet beeld hebben voordat wij tekenen.', 'procurement'),
    example('Zonder inzicht in de tarieven kunnen wij geen advies geven.', 'finance'),
    example('Wij willen worden meegenomen bij de uitwerking van de documenten.'),
    example('Wie heeft meegepraat over de normen voor doelmatigheid?', 'finance'),
    example('De stukken kwamen pas op de dag zelf beschikbaar, waardoor wij te weinig tijd hadden om ze te bestuderen.', 'procurement'),
    example('Het past bij een zorgvuldige procedure dat aanbieders ook op elkaars vragen kunnen reageren.', 'procurement'),
    example('Is het besluit over het aanvullende beleid een eenzijdig besluit?'),
    example('Worden onze eerdere vragen nog beantwoord?'),
    example('Wij zijn niet uitgenodigd voor de gesprekken, terwijl het beleid ons rechtstreeks raakt.'),
    example('Cliënten en naasten horen aan tafel te zitten als het beleid wordt gemaakt.', 'client'),
    example('Kunt u de sluitingsdatum opschuiven nu de antwoorden later komen?', 'procurement'),
    example('Gemeenten en aanbieders zouden dit samen moeten ontwikkelen in plaats van op papier te reageren.', 'partnership'),
    example('Ieder jaar een gesprek met de raad over de voortgang is het minste.', 'monitoring'),
    example('De raad wil eerder en beter betrokken worden.'),
    example('Hoe wordt de raad gedurende het proces geïnformeerd?'),
    example('Zijn de adviesraden om advies gevraagd en wat is daarmee gedaan?'),
    example('De stukken zijn omvangrijk en moeilijk leesbaar.'),
    example('De inkoopdocumenten zelf zijn nog niet beschikbaar, terwijl wel om een zienswijze wordt gevraagd.', 'procurement'),
  ],
};
