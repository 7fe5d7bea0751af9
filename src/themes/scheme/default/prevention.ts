import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const prevention: ThemeDefinition = {
  key: 'prevention',
  label: 'Preventie en sociale basis',
  definition:
    'Voorkomen van zwaardere zorg, vroegsignalering, collectieve en algemene voorzieningen, de sociale basis, normaliseren en eigen kracht van de omgeving.',
  synonyms:
    listed(`Preventie; Sociale basis; Preventie en vroegsignalering; Normaliseren; Voorliggende voorzieningen; Collectieve voorzieningen; Voorveld; Algemene voorzieningen; Preventie en normaliseren;
    Versterken sociale basis; Vroegsignalering; Informele zorg; Pedagogische basis; Mantelzorg; Welzijn; Gezondheid en preventie; Demedicaliseren; Voorkomen is beter; Basisvoorzieningen`),
  cues: cues({
    0.82: `preventi*; sociale cohesie; jeugd- en jongerenwerk; buurthuis*; buurtsport*; vrijwilligerswerk; vrijwilligers*; maatjes*;
      opvoedhulp; ouderschap; jeugdgezondheidszorg; vroeg bij zijn; er vroeg bij; problemen voorkomen; medicaliser*; etiket*; labelen;
      opgroeien hoort; lichte vragen; zelfredzaam*; gezonde school; brede school; laagdrempelige inloop; sterke gemeenschap`,
    0.42: `sport; vereniging; gewoon opgroeien; duurdere hulp; beroep op zorg; leerkracht*`,
    0.88: `steungezin; jeugdwerk; buurtwerk; medicaliseren; opvoedcursus; versterken van de basis; sterke basis; stevige lokale
      teams; vrij toegankelijk*; van zwaar naar licht; instroom beperken`,
    0.55: `sociale netwerk`,
    0.95: `voor de geboorte; minder hulp nodig; minder jeugdhulp; groepen in de wijk; met hun omgeving; eigen omgeving; sociale omgeving;
      voorveld; voordat het misgaat; sterk maakt; misgaat; clubs; wijkteams .. opvangen; preventief aanbod; uit de buurt;
      lichte ondersteuning; lichte zorg; hoort bij het gewone; gewone leven; lastig .. leven; voorkant; voorkomen is beter;
      vroege signalering; vroeg signaleren; voorkomen van zwaardere; voorkomen dat problemen; terugval; opvoedvragen; inlooppunt*;
      jongerenwerker*; welzijnsorganisatie*; beweging naar voren; beweging naar de voorkant; de wijk in; alternatieven in de wijk;
      vrijwilligers en; inzet van vrijwilligers; groepsgericht*; verergeren; gezonde leefstijl; gezondheidswinst; opvoedingsondersteuning;
      voorpost*; jeugdgezondheid; normaal leven; gewone opvoeding; problemen verergeren; lichtere hulp; lichtere vormen; lichte vormen;
      minder zware zorg; minder zorg nodig; minder jeugdhulp nodig; uitstroom naar voorliggend; preventie*; preventief*; preventieve;
      vroegsignaler*; normaliser*; sociale basis; basisvoorziening*; voorliggende voorziening*; voorliggend veld; voorliggend;
      algemene voorziening*; collectieve voorziening*; collectief aanbod; collectieve ondersteuning; demedicaliser*; ontzorgen;
      welzijnswerk; jongerenwerk; opvoedondersteuning; pedagogische basis; pedagogisch klimaat; mantelzorg*; vrijwilliger*; informele zorg;
      informele hulp; buurthui*; buurtcentr*; inloopvoorziening*; terugvalpreventie*; terugval voorkomen; schoolmaatschappelijk*;
      steunfiguur; jim; leefstijl; positieve gezondheid`,
    0.75: `schulden; collectief; in de buurt; in de wijk; aan de voorkant; armoede; opvoeden; inloop; vroeg een beetje; te late hulp;
      sterke lokale teams; opvang in de buurt; trainen van leerkrachten; afbakenen; afgebakend; kracht van; zelf oplossen; weerbare;
      opgroeien; opvoeding; voorkomt een opname; voorkómen; voorkomen van uithuisplaatsing*; buurtteam*; sociaal team; sociaal werk;
      gezondheidscentr*; opgroeiklimaat; voorkomen .. zwaardere; zwaardere zorg; zwaardere hulp; zwaardere jeugdhulp; erger voorkomen;
      vroegtijdig; lichte hulp; eigen netwerk; sociaal netwerk; steunend netwerk; omgeving van het gezin; opgroeien en opvoeden;
      problemen .. voorkomen; escalatie voorkomen; welzijn; sportvereniging*; verenigingen; gezondheidsbevordering; weerbaarheid;
      eenzaamheid; kracht van de samenleving; groepsaanbod; bestaanszekerheid; schuldhulp*; consultatiebureau*; kinderopvang; afschalen;
      kansrijke start; afbakening; hoort niet bij jeugdhulp; reikwijdte van de jeugdhulpplicht; alledaagse opvoedvragen`,
    0.35: `collectief*; samenleving; buurt; wijk; gezin; vroeg; vroeger; lokale initiatieven; burgerinitiatie*; dagbesteding`,
    [-1]: `vroegtijdige beëindiging; voorkomen dat aanbieders; brandpreventie; fraudepreventie`,
  }),
  examples: [
    example('Als de buurvrouw een paar uur kan oppassen, is er geen instelling nodig.'),
    example('Stop meer geld in opvoedcursussen en minder in behandeling.', 'finance'),
    example('Een peuter met driftbuien heeft nog geen diagnose nodig.'),
    example('Zonder buurthuis en voetbalclub belanden meer jongeren bij hulpverlening.'),
    example('Wie kleine zorgen vroeg bespreekt, heeft later geen zware hulp nodig.'),
    example('De inloop in de bibliotheek voorkomt dat mensen vereenzamen.'),
    example('Investeer eerst in de sociale basis, zodat minder kinderen specialistische hulp nodig hebben.', 'finance'),
    example('In de strategie ontbreekt hoe opvoedvragen in de buurt en op school worden opgevangen.'),
    example('Niet ieder probleem hoeft een indicatie te krijgen; normaliseren moet het uitgangspunt zijn.', 'access'),
    example('Hoe worden welzijnsorganisaties en jongerenwerkers betrokken bij het voorkomen van zwaardere problematiek?', 'partnership'),
    example('De raad vraagt om een vast percentage van het budget te reserveren voor vroege signalering.', 'finance'),
    example('Wordt collectief aanbod op school ook via deze procedure gecontracteerd?', 'procurement'),
    example('Mantelzorgers houden veel zorg buiten de deur; ondersteun hen beter.'),
    example('Wat verstaat u onder voorliggende voorzieningen, en wie beslist dat die voldoende zijn?', 'access'),
    example('Een goede inzet van vrijwilligers en informele hulp kan professionele begeleiding uitstellen of vervangen.'),
    example('Zorg voor laagdrempelige inlooppunten waar jongeren zonder afspraak terechtkunnen.', 'access'),
    example('Na afloop van een traject is nazorg nodig om terugval te voorkomen.', 'continuity'),
    example(
      'Voor een effectieve preventie zijn partijen nodig die het gezin al kennen, zoals het consultatiebureau en de kinderopvang.',
      'partnership',
    ),
    example('Bestaanszekerheid en schulden zijn vaak de oorzaak; pak die aan voordat jeugdhulp wordt ingezet.'),
    example('De adviesraad steunt de beweging naar voren, maar wil zien hoe het effect wordt gemeten.', 'monitoring'),
    example('Kan een zorgaanbieder worden betaald voor het trainen van leerkrachten?', 'finance'),
    example('Het afbakenen van de jeugdhulpplicht vraagt om goede alternatieven in de wijk.'),
    example('Groepsgerichte ondersteuning in het buurthuis helpt ouderen om langer zonder indicatie thuis te blijven.'),
    example('Wij zien kansen om met sportverenigingen de weerbaarheid van jongeren te vergroten.'),
    example('Te late hulp is dure hulp. Maak het makkelijk om vroeg een beetje steun te krijgen.', 'access', 'finance'),
    example('Hoe verhoudt deze inkoop zich tot de subsidies aan het voorveld?', 'procurement'),
    example('Sterke lokale teams met echte hulpverleners kunnen veel vragen zelf oplossen.', 'workforce'),
    example('Het herstelgericht steunen van mensen in hun eigen omgeving voorkomt een opname.', 'client'),
    example(
      'Hoe verhoudt de ambitie om de instroom in de Wlz te beperken zich tot het aanbod van gemeenten in de wijk?',
      'access',
      'partnership',
    ),
    example('Zet in op wat gezinnen sterk maakt voordat het misgaat.'),
    example('Niet alles wat lastig is in het leven vraagt om jeugdhulp.'),
    example('Elke euro in de voorkant verdient zich terug; maak daar geld voor vrij.', 'finance'),
    example('Scholen, clubs en wijkteams kunnen samen veel opvangen.', 'partnership'),
    example('Zijn er wel genoeg partijen die preventief aanbod kunnen verzorgen?', 'providers'),
    example('Ondersteun ouders al voor de geboorte, dan is later minder hulp nodig.'),
    example('Als de gemeente wil dat er minder jeugdhulp nodig is, moet zij eerst geld steken in het voorveld.', 'finance'),
    example('Meer nadruk op het voorkomen van problemen is een goed uitgangspunt.'),
    example('Ga uit van wat gezinnen en hun omgeving zelf kunnen oplossen.', 'client'),
    example('Betrek scholen, consultatiebureaus en verenigingen bij het vroeg signaleren.', 'partnership'),
    example('Met een goed aanbod in de wijk komen minder mensen op de wachtlijst.', 'access'),
    example('Een buurtkamer waar mensen elkaar ontmoeten voorkomt eenzaamheid en dure zorg.'),
    example('Steun mantelzorgers, zodat mensen langer in hun eigen huis kunnen blijven.', 'client'),
    example('De raad mist de verbinding met preventie.'),
    example('Hoe draagt deze inkoop bij aan normaliseren?'),
    example('Leidt investeren in preventie ook echt tot minder kosten?', 'finance'),
    example('Zoek de verbinding met welzijn, sport en onderwijs.', 'partnership'),
  ],
};
