import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const client: ThemeDefinition = {
  key: 'client',
  label: 'Cliënt, eigen regie en maatwerk',
  definition:
    'Eigen regie en keuze van de cliënt, verantwoordelijkheid van ouders, hulp op maat en integraal, overgang van 18- naar 18+, cliëntparticipatie en medezeggenschap, persoonsgebonden budget.',
  synonyms:
    listed(`Cliënt; Eigen regie; Maatwerk; De cliënt centraal; Inwoner centraal; Eigen kracht; Integrale aanpak; 18- 18+; Overgang 18- naar 18+; Persoonsgebonden budget; Pgb; Cliëntparticipatie; Zelfredzaamheid;
    Eigen regie en maatwerk; Inwonersperspectief; Ouders en jeugdigen; Keuzevrijheid; Medezeggenschap; Cliëntperspectief; Stem van de jongere; Ervaringsdeskundigheid; Gezin centraal; Ondersteuningsbehoefte; Persoonsvolgende zorg`),
  cues: cues({
    0.82: `regie over het eigen; zelf aangeven; behoeften van het kind; wens van ouders; stem van cliënten; naar jongeren luisteren;
      luisteren naar; gehoord worden; cliëntenparticipatie; cliëntenorganisatie*; jongerenraad; ervaringskennis; familiegroepsplan*;
      toekomstplan; hulpplan; leefzorgplan; gezin als geheel; doorgaande lijn naar volwassen*; achttien; 18-; persoonsgebonden`,
    0.42: `gezinsleden; wensen; behoeften; regie; individuele; schulden; mensgericht; op zijn kop`,
    0.88: `cliëntperspectief; gezinsplan; hele systeem; levensbreed; levensdomeinen; pgb-houder*; maatwerkvoorziening;
      maatwerkoplossing*; ouderbetrokkenheid; begrijpelijke taal`,
    0.55: `zorgplan; aansluit bij de vraag; leeftijd van 18`,
    0.95: `vraaggericht*; vraag zelf; wat de cliënt nog; wat iemand nog; hun eigen verhaal; na hun achttiende; achttiende; regie kunnen voeren;
      geen regie; regie te voeren; opvoeding blijft; afwijken van het plan; mensen zelf; inwoners zelf; bewoners zelf; onafhankelijk iemand;
      zelf ervaren; zelf organiseren; iemand nodig heeft; ervaringen van ouders; mensen meer zelf; eigen tempo; verhaal vertellen;
      stem van de cliënt; stem van inwoners; stem van ouders; als mens; mensen .. zelf willen; zelf willen; zelf beslissen; zelf beslist;
      zelf bepalen; zelf bepaalt; keuze voor een pgb; één huishouden; hele huishouden; kwetsbare inwoner*; eigen ogen; serieus genomen;
      serieus in wat; regie van de jongere; regie van ouders; eerst verantwoordelijk; eerste verantwoordelijk; eerstverantwoordelijk;
      als eerste verantwoordelijk; primaire verantwoordelijk*; opvoedverantwoordelijk*; zelf doen; passend bij de persoon;
      passend bij het gezin; aansluit op de behoefte*; aansluit op de zorgvraag; ondersteuning op maat; hulp die past; wat het gezin nodig;
      wat iemand nodig; wat een gezin nodig; wat de jongere nodig; wat nodig is; doen wat nodig is; één regisseur; vast aanspreekpunt;
      vaste contactpersoon; cultuursensitief; diversiteit en inclusie; gelijkwaardige positie; rechten van het kind; kinderrechten;
      clientvolgend; cliëntgericht; meebeslissen; zelf kiezen; zelf kunnen kiezen; zelf .. kiezen; vrije keuze; keuze van cliënten;
      keuze van inwoners; eigen keuze; eigen keuzes van; ouders blijven; ouders .. zelf; jongeren die achttien; achttien worden;
      zestien jaar; jongvolwassen*; 16-27; 18-min; 18-plus; 18 min; 18 plus; leeftijdsgrens; één plan; één aanspreekpunt; hele gezin;
      mens centraal; de mens om wie; mens achter; centraal stellen van; centraal staat; centraal staan; cliënt .. centraal;
      inwoner .. centraal; kind centraal; jongere centraal; ondersteuningsplan; invloed op hun eigen; inspraak van cliënten;
      mening van cliënten; ervaringen van cliënten; ervaringen van jongeren; cliëntervaring*; cliëntervaringsonderzoek; cliënttevredenheid;
      tevredenheid van cliënten; laaggeletterd*; taal niet goed; levensfase; meegroeien; samenhangende aanpak; samenhangende hulp;
      brede blik; integraal plan; wensen van cliënten; wensen van de cliënt; leefsituatie; thuissituatie; leeft zoals;
      passend bij de cliënt; aansluiten bij de behoefte*; aansluit bij de behoefte*; behoefte van de cliënt; behoeften van inwoners;
      eigen leven; eigen mogelijkheden; onafhankelijke ondersteuner; regie behouden; regie houden over; zelfstandigheid; zelfstandig leven;
      ouders en jongeren; ouders en kinderen; jongeren en ouders; recht van cliënten; rechten van cliënten; klachtrecht;
      volledig pakket thuis; eigen regie; regie van inwoners; regie van de cliënt; regie van cliënten; eigen kracht;
      eigen verantwoordelijkheid van; zelfredzaam*; zelfregie; regie over .. leven; maatwerk; hulp op maat; zorg op maat;
      cliëntparticipatie; cliëntenraad*; cliëntenraden; cliëntvertegenwoordig*; medezeggenschap; ervaringsdeskundig*;
      persoonsgebonden budget*; pgb; pgb's; budgethouder*; 18-/18+; 18-18+; 18+; 18 jaar; achttien jaar; 18e verjaardag; volwassen worden;
      meerderjarig*; overgang naar volwassenheid; integrale aanpak; integrale hulp; integraal aanbod; integraal werken; één gezin één plan;
      één gezin, één plan; gezinsgericht*; systeemgericht*; vertrouwenspersoon; onafhankelijke cliëntondersteun*; cliëntondersteun*;
      persoonsvolgend*; keuzevrijheid; ondersteuningsbehoefte; stem van kinderen; stem van jongeren; jongerenparticipatie; leefwereld;
      menselijke maat; perspectief van het kind; belang van het kind; zelfbeschikking; inwoner centraal; cliënt centraal;
      familieparticipatie; naasten; perspectiefplan; regie bij ouders; ouders .. verantwoordelijk*; inwoners/ouders`,
    0.7: `meegenomen worden cliënten; gezin .. zelf; inwoners .. zelf; cliënten .. zelf; eigen inbreng; kwetsbare gezinnen; kwetsbare kinderen;
      kwetsbare jongeren; kwetsbare cliënten; welzijn van; respijtzorg; gezinssituatie; overgang naar 18; zelfstandig*; keuze van de cliënt;
      wensen van; wensen en behoeften; behoefte van; behoeften van; hulpvraag; afgestemd op; waardering cliënt; cliënten kiezen;
      herstel van de cliënt; betrokkenheid van cliënten; aanvullend op wat ouders; kwetsbare inwoners; cultuursensiti*; taalbarrière;
      leefeenheid; zorg in natura; mpt`,
    0.3: `cliënt; cliënten; clienten; patiënt; patiënten; integraal; integrale; gezin; individu*; afgestemd; persoonlijk*; welbevinden;
      behoefte*; zelf`,
    [-1]: `maatwerk in tarief*; maatwerktarief; maatwerkafspraak; lokaal maatwerk; inwoneraantal*; individuele aanbieder*;
      individuele zorgaanbieder*; aantal cliënten; cliënten overdragen; integrale tarieven; integraal onderdeel; integraal tarief;
      integraal zorgakkoord; individuele kosten*; zelfstandig zonder personeel; individuele opgave*`,
    0.45: `inwoner; inwoners; ouders; jeugdige; jeugdigen; jongere; jongeren; kind; kinderen; gezinnen; bewoner; bewoners; cliënten met`,
    0.4: `persoonlijke omstandigheden; eigen vraag; op maat; doelgroep; herstel; mensen met een; mensen met; familie; cultuur; geloof;
      identiteit; behandelplan`,
    0.6: `hun vraag; zelfstandig wonende; nodig hebben; passende hulp; hun verhaal; cliënten zelf; volwassenenzorg; ouders met; jongeren helpen`,
    0.9: `op maat gemaakt; inclusie; inclusieve samenleving`,
  }),
  examples: [
    example('Vraag het kind zelf wat het nodig heeft.'),
    example('Er zitten vijf hulpverleners in één gezin en niemand kijkt naar het geheel.', 'partnership'),
    example('Mijn moeder wil iemand die haar taal spreekt; is daar plaats voor?'),
    example('Op de dag dat iemand meerderjarig wordt, mag de hulp niet anders worden.', 'continuity'),
    example('Bewoners moeten mee kunnen beslissen over de regels in hun huis.'),
    example('Budgethouders krijgen een lager bedrag en hebben daardoor minder te kiezen.', 'finance'),
    example('Ouders blijven aan zet: de hulp moet aanvullen wat een gezin zelf kan, en niet overnemen.', 'prevention'),
    example('Jongeren die achttien worden vallen in een gat. Regel dat hulp kan doorlopen tot het nodig is.', 'continuity'),
    example('De adviesraad vindt dat inwoners zelf moeten kunnen kiezen wie hen ondersteunt.', 'providers'),
    example('Hoe wordt de cliëntenraad betrokken bij het kwaliteitsgesprek met het zorgkantoor?', 'quality'),
    example('Een standaardpakket past niet bij ieder gezin; geef professionals ruimte voor maatwerk.', 'flexibility'),
    example('Het stuk gaat vooral over systemen en geld; de mens om wie het draait zien wij weinig terug.', 'finance'),
    example('Wat betekent de nieuwe inkoop voor mensen met een persoonsgebonden budget?', 'procurement'),
    example('Niet elke bewoner kan meer zelf gaan doen. Hoe toetst u of de verwachting van zelfredzaamheid reëel is?'),
    example('Zorg dat gezinnen met meerdere problemen één plan en één aanspreekpunt krijgen.', 'partnership'),
    example('Vraag jongeren wat zij van de hulp vonden en doe iets met hun antwoorden.', 'monitoring', 'quality'),
    example('Cliënten hebben recht op een onafhankelijke ondersteuner; hoe wordt dat bekendgemaakt?', 'access'),
    example('Ervaringsdeskundigen zouden moeten meebeslissen over de eisen aan aanbieders.', 'participation'),
    example('De ondersteuning moet meegroeien met wat iemand in een bepaalde levensfase nodig heeft.'),
    example('Wij pleiten voor een brede blik op het hele gezin in plaats van een stapel losse indicaties.', 'access'),
    example('Is het toegestaan dat een cliënt zorg van verschillende aanbieders combineert?', 'procurement'),
    example('Er wordt aangenomen dat eigen regie tot minder zorg leidt. Waar is dat op gebaseerd?'),
    example('Let op de positie van inwoners die de taal niet goed spreken of laaggeletterd zijn.', 'access'),
    example('Naasten en familie zijn belangrijk voor herstel en verdienen een plek in het plan.'),
    example('Het belang van het kind moet zwaarder wegen dan de grenzen tussen wetten en budgetten.', 'partnership'),
    example('Kunnen bewoners met een volledig pakket thuis zelf hun begeleider blijven kiezen?'),
    example('De hulp moet aansluiten bij de cultuur en het geloof van het gezin.'),
    example('Voor een goede overgang naar volwassenheid is een toekomstplan vanaf zestien jaar nodig.'),
    example('Hoe borgt de regio dat jeugdigen en ouders invloed hebben op hun eigen behandelplan?'),
    example('De inkoop moet een samenhangende aanpak van jeugdhulp, Wmo en schuldhulpverlening mogelijk maken.', 'partnership'),
    example(
      'Het beleid veronderstelt dat bewoners minder zorg nodig hebben als zij meer zelf doen. Voor onze doelgroep klopt dat niet.',
      'quality',
    ),
    example('Wat bedoelt u met de inzet van ervaringsdeskundigen, en geldt daarvoor een norm?', 'workforce'),
    example('Mag iemand met een modulair pakket thuis ook gebruikmaken van een deel pgb?', 'finance'),
    example('Hoe voorkomt u dat bewoners tegen hun wens moeten verhuizen naar een zelfstandige woning?', 'real_estate'),
    example('Neem mensen serieus in wat zij zelf willen en kunnen.'),
    example('Kan een bewoner zelf beslissen bij wie hij zijn dagbesteding afneemt?'),
    example('Ouders zijn als eerste verantwoordelijk; de gemeente springt pas bij als het niet lukt.'),
    example('Hoe toetst u dat een cliënt die minder uren krijgt, dat zelf ook wil?'),
    example('Hulp stopt nu op de achttiende verjaardag, ook als de jongere er niet klaar voor is.'),
    example('Jongeren willen als mens worden gezien en niet als dossier.'),
    example('Vraag aan gezinnen of zij geholpen zijn; dat is de beste maat voor kwaliteit.', 'quality'),
    example('Zijn cliëntenraden gehoord over dit beleid?', 'participation'),
    example('Jeugdhulp, Wmo en werk moeten rond één huishouden met één plan werken.', 'partnership'),
    example('Zorg op maat is niet mogelijk als alles in vaste pakketten wordt ingekocht.', 'flexibility'),
    example('De cliënt moet ook voor een kleine aanbieder om de hoek kunnen kiezen.', 'providers'),
    example('Wordt de keuze voor een pgb straks minder aantrekkelijk gemaakt?', 'finance'),
    example('Gezinnen die slecht Nederlands spreken, vinden de weg naar hulp niet.', 'access'),
    example('Is het de bedoeling dat mensen meer zelf betalen of organiseren?'),
    example('Zorg thuis is niet voor iedereen haalbaar; houd rekening met wat een mantelzorger aankan.'),
    example('Hoe wordt omgegaan met bewoners die geen regie kunnen voeren?'),
    example('De gemeente moet jongeren helpen, maar de opvoeding blijft bij de ouders.'),
    example('Voor jongvolwassenen met een beperking ontbreekt passende hulp na hun achttiende.'),
    example('Geef inwoners een onafhankelijk iemand die hen helpt bij de aanvraag.', 'access'),
    example('Vraag naar het effect dat inwoners zelf ervaren.', 'quality'),
    example('Sluit aan bij wat mensen zelf en met hun omgeving kunnen.', 'prevention'),
    example('De overgang van jeugdhulp naar volwassenenzorg vraagt om betere afspraken tussen gemeente en zorgkantoor.', 'partnership'),
    example('Hulpverleners moeten kunnen afwijken van het plan als een gezin daarom vraagt.', 'flexibility'),
    example('De cliëntenraad heeft geen advies mogen geven over deze plannen.', 'participation'),
    example('Ouders dragen de eerste verantwoordelijkheid, de gemeente vult aan.'),
    example('Zorg dat jongeren rond hun achttiende goed worden begeleid naar volwassenheid.'),
    example('Een samenhangende aanpak per gezin moet met deze inkoop mogelijk zijn.'),
    example('Blijft het pakket dat uitgaat van wat een patiënt nog kan, bestaan?', 'continuity'),
    example('Leidt meer eigen regie werkelijk tot minder vraag, en is dat onderzocht?', 'quality'),
    example('De wensen van de bewoner horen het vertrekpunt te zijn.'),
    example('Iedere inwoner moet iets te kiezen hebben.', 'providers'),
    example('Is er in het beleid ruimte voor mensen die tijdelijk weer zelfstandig willen proberen te wonen?'),
    example('De uitspraak dat cliënten minder zorg nodig hebben door meer zelfstandigheid, herkennen wij niet.'),
    example('Hoe wordt de medezeggenschap geregeld bij kleine aanbieders?'),
    example('Voor jongeren in pleegzorg moet verblijf tot hun eenentwintigste de norm zijn.'),
    example('Versterk wat ouders en hun netwerk zelf kunnen, voordat er beroepskrachten komen.', 'prevention'),
    example('Jongeren tussen achttien en eenentwintig weten niet bij wie zij met hun vragen moeten zijn.', 'access'),
    example('Hulp werkt pas als die aansluit bij het leven van de jongere.', 'quality'),
    example('Waarom is het deel dat bewoners vrij mogen besteden zo klein?', 'finance'),
    example('De jongere en zijn ouders moeten aan het roer staan.'),
    example('Wij missen aandacht voor jongeren die achttien worden.'),
    example('Hulp moet passen bij het gezin en niet bij het aanbod.'),
    example('Stel de inwoner centraal en niet het systeem.'),
    example('Wat vinden cliënten zelf van de hulp en wat wordt daarmee gedaan?', 'quality'),
    example('Gezinnen hebben vaak met meerdere hulpverleners te maken; zorg voor één plan.', 'partnership'),
    example('Maatwerk vraagt om professionals die mogen afwijken van standaarden.', 'flexibility'),
    example('Zijn jongeren en ouders geraadpleegd bij het opstellen van de strategie?', 'participation'),
    example('Kijk eerst wat iemand zelf en met zijn omgeving kan.', 'prevention'),
    example('Wat verandert er voor mensen met een pgb door de nieuwe inkoop?', 'procurement'),
    example('Onafhankelijke cliëntondersteuning moet bekend en bereikbaar zijn.', 'access'),
    example('De overgang van jeugdhulp naar de Wmo moet zonder breuk verlopen.', 'continuity'),
  ],
};
