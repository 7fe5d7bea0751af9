import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const flexibility: ThemeDefinition = {
  key: 'flexibility',
  label: 'Flexibiliteit en lokale differentiatie',
  definition:
    'Het contract kunnen aanpassen aan nieuwe wetten, inzichten of vragen; wijzigingen tijdens de looptijd; verschillen per gemeente en couleur locale.',
  synonyms:
    listed(`Flexibiliteit; Lokale differentiatie; Flexibel contract; Couleur locale; Lokale ruimte; Ruimte voor lokaal beleid; Lokaal maatwerk; Wijzigingen tijdens de looptijd; Aanpassen van het contract;
    Tussentijdse wijzigingen; Wendbaarheid; Verschillen per gemeente; Herijking; Wijzigingsclausule; Adaptief contract; Lokale kleur; Lokale vrijheid; Bijsturen; Wijziging van wet- en regelgeving`),
  cues: cues({
    0.82: `aanpassingsclausule; openbreken; bijsturen van het contract; gewijzigde omstandigheden; verschillende gemeenten;
      uitstapmogelijkheid*; evaluatiemoment in het contract; meegroeien; flexib*; in beton gegoten; vastzitten aan; dichtgetimmerd*;
      keurslijf; dorpen en kernen; kleine gemeenten; eigen ruimte voor gemeenten; lokale toevoeging*; afwijken van de regio`,
    0.42: `lokaal; lokale; dorp; stad; afwijken; gemeenten verschillen`,
    0.88: `gemeentespecifiek*; contract openbreken; groeimodel`,
    0.55: `lokale initiatieven; inspelen op ontwikkelingen`,
    0.95: `differentiatie per gemeente; belangen van de gemeenten; belangen van de deelnemende gemeenten; verschillende belangen;
      per gemeente te; ruimte per gemeente; lokale accenten; sterk afwijkt; tussentijds open; tussentijds vervangen;
      herverdeling van productie; bijlagen tussentijds; kunnen afwijken; open kan; nieuwe wetgeving; keuzes te heroverwegen; heroverweging;
      ruimte om aan te passen; wijzigt; gewijzigd kunnen worden; eigen product toevoegen; eigen product; mee kunnen veranderen;
      mee veranderen; lokaal waar het kan; lokaal wat; standaard valt; buiten de standaard; meegenomen naar het volgende;
      kan het contract worden aangepast; aangepast worden; aanpassing van het contract; aanpassing van de overeenkomst;
      gemeenten .. zelf bepalen; gemeente .. zelf bepalen; eigen beleid; zelf keuzes; eigen lokale; lokale beleidskeuzes; lokaal beleid;
      lokale keuzes; opties om; stelselwijziging*; onzekere toekomst; groei en krimp; krimp; eenzijdig aan te passen; eenzijdig aanpassen;
      te wijzigen; recht behoudt; recht voorbehoudt; behoudt zich het recht; behouden zich het recht; eenjarige overeenkomst;
      beleidsvrijheid; lokale invulling; lokale voorkeur*; eigen invulling; andere invulling; eigen deel; eigen werkwijze; af te wijken van;
      afwijken van de regionale; ruimte om af te wijken; ruimte voor lokale; ruimte voor eigen; lokale initiatieven .. ruimte;
      verschillende oplossingen; recht doet aan de verschillen; recht aan de verschillen; verschil tussen gemeenten; verschil .. gemeenten;
      heroverwegen; bij te stellen; bijgesteld; bijstelling; contract wijzigen; contractwijziging*; contract .. wijzig*;
      overeenkomst .. wijzig*; overeenkomst .. veranderen; overeenkomst .. aangepast; overeenkomsten .. aangepast; gewijzigde voorwaarden;
      voorwaarden .. aanpassen; voorwaarden .. aan te passen; voorwaarden .. gewijzigd; tussentijds wijzigt; gedurende de looptijd;
      gedurende het jaar; tijdens de looptijd; tijdens het contract; opengebroken; wendbare; meebewogen; meebeweegt; uitwisselbaar;
      toevoegen of schrappen; toegevoegd of geschrapt; uittreden; later aansluiten; later willen aansluiten; flexibiliteit in; schaalbaar*;
      wijziging of aanpassing; correctie .. wijziging; plattelandsgemeente; eigen identiteit; eigen kleur; lokale wensen;
      lokale omstandigheden; aansluiten bij lokaal; aansluiting bij lokaal; aansluit bij lokaal; couleur locale; couleur-locale;
      lokale differentiatie; lokale kleur; lokale inkleuring; wijzigingsclausule*; herzieningsclausule*; tussentijdse wijziging*;
      tussentijds wijzigen; tussentijds aanpassen; tussentijdse aanpassing*; tussentijdse herschikking; flexibel contract;
      flexibele contracten; contract aanpassen; contracten aanpassen; overeenkomst aanpassen; contract .. aan te passen;
      overeenkomst tussentijds; eenzijdig wijzigen; eenzijdige wijziging*; verschillen per gemeente; verschillen tussen gemeenten;
      per gemeente verschillen; per gemeente afwijken; lokale verschillen; lokale afwijking*; wendbaar*; te heroverwegen; herijk*; adaptie*;
      meebewegen; mee te bewegen; tussentijds bijstellen; tussentijds bijsturen; lokale beleidsruimte; lokale vrijheid; lokale ruimte;
      veranderende omstandigheden; onvoorziene omstandigheden; flexibiliteit .. contract; gewijzigde wetgeving; voorbehoud .. wijzigen`,
    0.75: `wet verandert; wetgeving verandert; nieuwe inzichten; veranderende; gewijzigd; wijzigen; kan wijzigen; wijzigingen; evaluatiemoment;
      uitwisselen van budget; regionale lijn; per kern; per dorp; eigen regels; wat lokaal kan; lokaal wat kan; op maat per gemeente;
      ondergesneeuwd; opzegmogelijkheid; tussentijds opzeggen; exitmogelijkheid; exit-clausule; ruimte voor maatwerk;
      ruimte voor aanpassing*; ruimte bieden; in het gedrang .. lokaal; halverwege; herzien; ontwikkelclausule; herschikken; flexibiliteit;
      flexibel; flexibele; flexibeler; aanpasbaar; wijzigingsmogelijkheid; wijzigingsprocedure; lokaal maatwerk; lokale situatie;
      lokale behoefte*; lokale context; eigen keuzes; eigen afwegingen; gemeentelijke autonomie; lokale autonomie; differentiatie;
      bijstellen; wetswijziging*; evaluatiemoment*; afwijken van; maatwerkafspra*; recht voor om; op- en afschal*; bijsturing; tussentijds*`,
    0.35: `aanpassen; aanpassing*; wijziging*; per gemeente; herziening; bijsturen; evalueren; afwijk*; ruimte voor; definitief; doorontwikkel*;
      correctie*`,
    [-1]: `flexibele werktijden; flexibele arbeid; flexibele schil; flexibel inzetbaar; flexibele inzet van personeel; tariefdifferentiatie`,
  }),
  examples: [
    example('Over drie jaar ziet de wereld er anders uit; kunnen wij de afspraken dan nog veranderen?'),
    example('Onze gemeente wil strenger zijn dan de buren. Mag dat?'),
    example('Laat ieder dorp bepalen hoe het de ondersteuning aan huis regelt.'),
    example('Neem een bepaling op waarmee de prijs en de eisen halverwege opnieuw bekeken worden.', 'finance'),
    example('Een contract dat alles vastlegt, helpt niemand als het Rijk nieuwe regels maakt.', 'procurement'),
    example('Wat voor het stadsdeel geldt, past niet op het platteland.'),
    example('Een contract van acht jaar moet ruimte bieden om afspraken bij te stellen als de wet verandert.', 'procurement'),
    example('Onze gemeente is plattelandsgemeente en vraagt om een andere invulling dan de stad. Hoe krijgt die couleur locale een plek?'),
    example('Mag het zorgkantoor gedurende het jaar eisen toevoegen zonder overleg met de aanbieders?', 'procurement', 'participation'),
    example('De raad wil de mogelijkheid behouden om af te wijken van de regionale lijn wanneer lokale voorzieningen daarom vragen.'),
    example('Neem ieder jaar een evaluatiemoment op waarna producten kunnen worden toegevoegd of geschrapt.', 'procurement'),
    example('Hoe gaat u om met wijzigingen als gevolg van de landelijke standaardisering van producten?', 'procurement'),
    example('Kan de verdeling tussen locaties nog worden veranderd nadat de afspraken zijn vastgesteld?', 'finance'),
    example('Regionale afspraken mogen lokale initiatieven niet in de weg zitten.', 'prevention'),
    example('Er is behoefte aan wendbare afspraken, omdat niemand weet hoe de vraag zich ontwikkelt.'),
    example('Op welke onderdelen hebben gemeenten eigen beleidsvrijheid en op welke niet?', 'partnership'),
    example('Wij kunnen niet instemmen met een clausule die u het recht geeft de overeenkomst op elk moment te veranderen.', 'procurement'),
    example('Laat per kern verschillende oplossingen toe; wat in het ene dorp werkt, werkt niet in het andere.'),
    example('Wordt het volume meebewogen als er meer inwoners een beroep doen op de voorziening?', 'finance'),
    example('Houd rekening met gemeenten die later willen aansluiten of eerder willen uittreden.', 'procurement', 'partnership'),
    example('Krijgen aanbieders een redelijke termijn om zich op gewijzigde voorwaarden in te stellen?', 'procurement'),
    example('De strategie legt veel vast voor lange tijd. Bouw momenten in om keuzes te heroverwegen.'),
    example('Wij zouden graag zien dat budgetten tussen zorgvormen uitwisselbaar zijn.', 'finance'),
    example('Als het rijk nieuwe maatregelen neemt, hoe worden de overeenkomsten dan aangepast?', 'procurement'),
    example('De kleine gemeenten vrezen dat hun eigen werkwijze ondergesneeuwd raakt in de regio.', 'partnership'),
    example('Eén standaard voor alle gemeenten lijkt efficiënt, maar doet geen recht aan de verschillen.'),
    example('Is het denkbaar dat een afspraak halverwege wordt opengebroken als de marktomstandigheden ingrijpend wijzigen?', 'finance'),
    example('Zijn de productieafspraken na de tussentijdse herschikking nog te wijzigen?', 'finance'),
    example('Als u de percentages tussentijds aanpast, krijgen wij dan een redelijke tijd om daarop te reageren?', 'finance'),
    example('Kan een afspraak op maat worden gemaakt voor een doelgroep die niet in het beleid past?', 'client'),
    example('Wat gebeurt er met onze meerjarige afspraken als een nieuw kabinet andere keuzes maakt?', 'procurement'),
    example('Kan onze gemeente een eigen product toevoegen?'),
    example('De afspraken moeten mee kunnen veranderen met de tijd.'),
    example('Hoe wordt een wijziging van de overeenkomst aangekondigd en kunnen wij dan opzeggen?', 'procurement'),
    example('Regionaal waar het moet, lokaal waar het kan.', 'partnership'),
    example('Laat gemeenten zelf bepalen welke lokale partijen zij erbij willen.', 'providers'),
    example('Wie buiten de standaard valt, moet ook geholpen worden.', 'client'),
    example('Mag het budget van het ene jaar worden meegenomen naar het volgende?', 'finance'),
    example('Wat als de vraag in onze gemeente sterk afwijkt van die in de regio?'),
    example('Kan de overeenkomst worden opengebroken als nieuwe wetgeving daarom vraagt?', 'procurement'),
    example('Herverdeling van productie tussen aanbieders in het najaar maakt plannen onmogelijk.', 'finance'),
    example('Wij willen dat lokale accenten mogelijk blijven.'),
    example('Het moet mogelijk zijn op eerdere keuzes terug te komen.'),
    example('Er dient ruimte te zijn voor verschillen tussen de deelnemende gemeenten.'),
    example('Werk zo flexibel dat de hulp past bij wat iemand op dat moment nodig heeft.', 'client'),
    example('Onder welke omstandigheden kunt u de documenten na publicatie nog wijzigen?', 'procurement'),
    example('Zijn de afspraken na de herschikking definitief of kan er nog worden geschoven?', 'finance'),
    example('Kan een zorgvorm die nu lokaal is later alsnog regionaal worden georganiseerd?'),
    example('Geef hulpverleners een vrij besteedbaar bedrag om te doen wat een gezin nodig heeft.', 'client'),
    example(
      'Het moet mogelijk zijn om tijdens het jaar over te stappen van verblijf naar zorg thuis zonder verlies van budget.',
      'finance',
    ),
    example('Gemeenten moeten binnen de samenwerking hun eigen tempo kunnen kiezen.', 'partnership'),
    example('Blijft er ruimte voor lokaal beleid?'),
    example('Hoe flexibel is het contract als de vraag verandert?'),
    example('Onze gemeente wil de eigen werkwijze kunnen behouden.'),
    example('Kunnen gemeenten gedurende de looptijd afspraken aanpassen?', 'procurement'),
    example('Regionale samenwerking is nodig, maar niet ten koste van de eigenheid van onze gemeente.', 'partnership'),
  ],
};
