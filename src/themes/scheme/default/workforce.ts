import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const workforce: ThemeDefinition = {
  key: 'workforce',
  label: 'Personeel en arbeidsmarkt',
  definition:
    'Tekorten op de arbeidsmarkt, inzet en behoud van professionals, opleiding en scholing, functiemix, arbeidsvoorwaarden en werkdruk, inhuur van personeel.',
  synonyms:
    listed(`Personeel; Arbeidsmarkt; Personeel en arbeidsmarkt; Personeelstekort; Professionals; Medewerkers; Opleiding en scholing; Arbeidsmarktproblematiek; Werkdruk; Goed werkgeverschap; Deskundigheid van medewerkers; Arbeidsvoorwaarden;
    Personele inzet; Inzet van professionals; Functiemix; Vakmensen; Krapte op de arbeidsmarkt; Opleiden; Personeelsbeleid; Inhuur; Formatie; Zorgprofessionals`),
  cues: cues({
    0.82: `krapte op; medewerkers vinden; mensen vinden; personeel vinden; personeel behouden; medewerkers behouden; arbeidsomstandigheden;
      goed werkgever*; vast dienstverband; loondienst; detacher*; invalkracht*; flexwerker*; in opleiding; leerling*; zij-instrom*;
      big-registr*; big-geregistreerd*; gedragswetenschapper*; hbo'er*; mbo'er*; te weinig verpleegkundigen; te weinig behandelaren`,
    0.42: `verpleegkundige*; team`,
    0.88: `moeilijk vervulbaar; bij- en nascholing; stageplaatsen; functiedifferentiatie; hbo-geschoold; flexkrachten`,
    0.55: `verzuim; gz-psycholoog; bbl`,
    0.95: `ziekte van behandelaren; ziekte van medewerkers; zelfstandigen zonder; ervaring in de zorg; werk van begeleiders;
      geschoolde begeleiders; regiebehandelaren; zzp'ers worden ingezet; personeel uitwisselen; opleiden van; mantelzorgvriendelijk;
      capaciteit aan personeel; vakmensen vast; personeel vast; ervaren krachten; dure krachten; krachten; van buiten komt;
      tijdelijk personeel; personeelsinzet; duur personeel; medewerkers vast te houden; behandelaren bij; loonkosten; loonsverhoging;
      bezetting in de nacht; geregistreerde professionals; geschoold*; gekwalificeerde medewerkers; gekwalificeerd personeel;
      personeel .. tekort; tekort aan; medewerkers .. tekort; schaarste aan personeel; beschikbaarheid van personeel;
      beschikbaarheid van voldoende personeel; werven van personeel; werven; werving; behoud van personeel; behoud van medewerkers;
      personeelsgebrek; vaste contracten; fatsoenlijk loon; inwerken; stagiairs; hbo-opgeleide*; mbo-opgeleide*; academisch geschoold*;
      psychiater; vacatures; uitstroom van personeel; aantrekkelijk om in te werken; flexibele schil; schijnzelfstandig*; dba;
      nachtdiensten; diensten te bezetten; bezetting; formatieplaats*; personeelsplan*; strategische personeelsplanning;
      werknemersvertegenwoordig*; vakbond*; ondernemingsraad; overname van personeel; medewerkers .. overgenomen; zij-instromers;
      opleidingsniveau; werkplezier; regionale arbeidsmarkt; krappe arbeidsmarkt; zzp-inhuur; inzet van zzp'ers; inzet van zelfstandigen;
      extern personeel; ingehuurd personeel; inhuur van zzp'ers; inhuur van personeel; arbeidsmarkt; arbeidsmarktkrapte;
      arbeidsmarktproblematiek; arbeidsmarkttekort*; personeelstekort*; tekort aan personeel; tekort aan professionals;
      tekort aan behandelaren; personeelskrapte; personeelsverloop; personele krapte; personele bezetting; personeelsbeleid;
      personele inzet; verloop van personeel; verloop onder; ziekteverzuim; werkdruk; goed werkgeverschap; arbeidsvoorwaarden;
      arbeidsomstandighe*; cao-afspraken; vacature*; functiemix; functiemixen; personeel niet in loondienst; pnil; uitzendkracht*;
      zij-instro*; stagiair*; stagebegeleiding; opleidingsplaats*; opleidingsplek*; opleidingskosten; bijscholing; opleidingseis*;
      leerlingen; wo-niveau; hbo-niveau; regiebehandelaar*; gz-psycholog*; duurzame inzetbaarheid; wet dba; bevlogen; boeien en binden`,
    0.75: `personeel; opleiding; opleidingen; opleidingsbudget*; jeugdprofessionals; professionals zelf; collega's; functie vervullen;
      ervaren medewerkers; vakmensen; sociale kaart kennen; zorgmedewerker*; zorgpersoneel; handen aan het bed; werkenden; roosteren;
      inhuur; hbo; mbo; werkgever*; scholing*; werknemers; zorgprofessional*; jeugdprofessional*; psychiater*; verpleegkundig*; opleiden;
      opgeleid*; deskundigheidsbevordering; intervisie; loopbaan*; roosters; reiskosten van medewerkers; zorgverlener*; bevoegd en bekwaam;
      functie-eis*; diploma*; caseload; nachtdienst*; slaapdienst*`,
    0.3: `teams; team van; medewerker; zzp'ers; beroepskracht*; deskundig; inzet van; vakkracht*; professional; skj`,
    [-1]: `afstand tot de arbeidsmarkt; medewerkers van de gemeente; medewerkers van het zorgkantoor; personeelskosten;
      begeleiders van het project; hulpverleners houden`,
    0.4: `arbeidsbesparend*; hulpverleners; begeleiders; professionals; medewerkers; personele; cao; formatie; salarissen; salaris*;
      behandelaren; or; opleiding*`,
  }),
  examples: [
    example('Wij krijgen onze diensten in de zomer niet meer rond.'),
    example('Jonge mensen kiezen een ander vak omdat de druk te hoog is.'),
    example('Er is in de hele provincie geen kinderpsychiater te vinden.'),
    example('Ervaren krachten beginnen voor zichzelf omdat zij dan meer vrijheid hebben.', 'providers'),
    example('Leid vrijwilligers en herintreders op tot helpende.'),
    example('Wie zorgt voor degenen die de zorg verlenen?'),
    example('Door het tekort aan gedragswetenschappers is de gevraagde inzet niet te leveren. Hoe houdt u daar rekening mee?', 'quality'),
    example('De raad maakt zich zorgen over de werkdruk van jeugdprofessionals en het grote verloop.'),
    example('Mag een hbo-opgeleide medewerker onder begeleiding deze functie vervullen?', 'quality'),
    example('Aanbieders die zelf opleiden zouden daarvoor beloond moeten worden in het tarief.', 'finance'),
    example('Is de inhuur van zelfstandigen gelimiteerd en hoe berekent u het percentage?', 'providers'),
    example('Goed werkgeverschap moet een eis zijn: vaste contracten en een fatsoenlijk loon.', 'procurement'),
    example('De voorgeschreven functiemix is met de huidige arbeidsmarkt onhaalbaar.'),
    example('Welke scholing wordt verplicht gesteld voor begeleiders die met agressief gedrag te maken krijgen?', 'quality'),
    example('Wij zoeken al twee jaar een psychiater. Worden wij afgerekend op de wachttijd die daardoor ontstaat?', 'access'),
    example('Hoe gaat u om met de handhaving op schijnzelfstandigheid vanaf volgend jaar?', 'providers'),
    example('Laat hulpverleners hun werk doen en geef hen vertrouwen; dan blijven ze ook.', 'administration'),
    example('Nachtdiensten worden steeds moeilijker te bezetten; is inzet van technologie toegestaan als alternatief?', 'innovation'),
    example('De adviesraad pleit voor een regionale aanpak om stagiairs en zij-instromers te werven.', 'partnership'),
    example('Moeten vrijwilligers en stagiairs ook een VOG kunnen overleggen?', 'control'),
    example('Waarborg dat medewerkers van aanbieders die hun contract verliezen worden overgenomen.', 'continuity'),
    example('Wordt de stijging van salarissen door de nieuwe cao volledig vergoed?', 'finance'),
    example('Onze medewerkers moeten de sociale kaart kennen; reserveer daarvoor tijd.'),
    example('Er is in de kostprijs geen ruimte opgenomen voor inwerken, intervisie en ziekte.', 'finance'),
    example('Een wisselend team van uitzendkrachten is funest voor het vertrouwen van jongeren.', 'continuity'),
    example('Kan de eis van een academisch geschoolde regiebehandelaar worden verruimd?', 'quality'),
    example('Maak de sector weer aantrekkelijk om in te werken, anders heeft geen enkele inkoopvorm zin.'),
    example('Hoeveel formatie is er beschikbaar in de lokale teams en is die op sterkte?', 'access'),
    example('De norm dat niet meer dan een tiende van het personeel van buiten komt, is op dit moment onhaalbaar.', 'providers'),
    example('Is een hogere inzet van duur tijdelijk personeel een reden om een hoger tarief toe te kennen?', 'finance'),
    example('Hoe houdt de regio vakmensen vast?'),
    example('De vereiste bezetting in de nacht is met dit personeelstekort niet te leveren.'),
    example('Minder ervaren krachten mogen niet alleen op een zware groep staan.', 'quality'),
    example('Extra inzet van personeel bij agressie wordt niet vergoed.', 'finance'),
    example('Voor onze doelgroep zijn nauwelijks regiebehandelaren te vinden.'),
    example('Kunnen zzp’ers worden ingezet tijdens de opstart van een nieuwe locatie?', 'providers'),
    example('Het vak vraagt om ervaren mensen; leer hen op in de praktijk.', 'quality'),
    example('Personele kosten vormen het grootste deel van onze begroting en stijgen het hardst.', 'finance'),
    example('Is er landelijk genoeg personeel om dit beleid uit te voeren?'),
    example('Technologie is nodig om met minder mensen hetzelfde werk te doen.', 'innovation'),
    example('Inhuur bij ziekte drukt zwaar op onze exploitatie.', 'finance'),
    example('Hoe gaat de regio om met het tekort aan jeugdprofessionals?'),
    example('Goed opgeleide medewerkers zijn de basis van goede hulp.', 'quality'),
  ],
};
