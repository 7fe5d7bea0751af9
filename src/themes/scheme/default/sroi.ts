import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const sroi: ThemeDefinition = {
  key: 'sroi',
  label: 'Social return (SROI)',
  definition:
    'Verplichtingen voor social return: een deel van de omzet maatschappelijk inzetten, werk voor mensen met een afstand tot de arbeidsmarkt, en de verantwoording daarvan.',
  synonyms:
    listed(`Social return; SROI; Social Return on Investment; Sociaal rendement; Maatschappelijke tegenprestatie; Maatschappelijke opgave;
    Social return verplichting; Inzet van mensen met afstand tot de arbeidsmarkt; Maatschappelijk verantwoord inkopen; Sociale voorwaarden;
    SROI-verplichting; Participatie en banen; Bouwblokken; Prestatieladder Socialer Ondernemen; Sociaal ondernemen`),
  cues: cues({
    0.82: `sroi-*; garantieba*; langdurig werkloz*; bijstandsgerechtigd*; leerwerkbaan*; beschut werk; prestatieladder sociaal*; pso-*;
      maatschappelijke waarde terug*; winst terug in de; sociale paragraaf; percentage van de opdrachtwaarde; werkgelegenheid voor`,
    0.42: `tegenprestatie; iets terugdoen; werkplekken voor; stageplek*; terugvloeien`,
    0.88: `wsp; leerwerkplaats*; inclusief werkgeverschap; statushouders aan het werk; loonwaarde; sociaal inkopen; herinvester*;
      maatschappelijk rendement`,
    0.98: `sociaal rendement*; winst terug te geven; teruggeven aan de .. gemeenschap; investeren in de lokale gemeenschap; leerwerkplekken;
      sociale coöperatie; mensen met een arbeidsbeperking; bouwblok; sroi*; s.r.o.i.; social return*; social-return*; socialreturn;
      sociaal rendement; sociale return; prestatieladder; pso; pso-certificaat; pso-keurmerk; afstand tot de arbeidsmarkt; bouwblokken*;
      bouwblokkenmethode; maatschappelijke tegenprestatie; sociaal ondernemen; sociale onderneming*; socialer ondernemen`,
    0.75: `bijstandsuitkering; banen scheppen; werkervaringsplek*; sociale werkbedrijf; sociaal ondernemerschap; mensen in de bijstand;
      terug te investeren in de samenleving; herinvesteren; maatschappelijke bijdrage; banenafspraak; participatiewet; arbeidsbeperking*;
      doelgroepregister; garantiebanen; garantiebaan; kwetsbare werkzoekende*; maatschappelijk terugge*; teruggeven aan de samenleving;
      leerwerkplek*; leerwerktraject*; sociale werkvoorziening; werkgeversservicepunt; bijstandsgerechtigden; werkervaringsplaats*;
      maatschappelijk herinvester*; omzet .. maatschappelijk; sociaal herinvesteren`,
    0.35: `maatschappelijk verantwoord; stageplaats*; stageplekken; maatschappelijke waarde; uitkeringsgerechtigden; sociale voorwaarden;
      werkzoekenden; percentage van de omzet`,
  }),
  examples: [
    example('Kunnen wij aan onze verplichting voldoen door mensen met een uitkering een baan in de keuken te geven?'),
    example('Wie aan zorg verdient, mag best een deel daarvan aan de samenleving teruggeven.', 'finance'),
    example('Hoe wordt berekend welk bedrag wij aan sociale inzet moeten besteden?'),
    example('Een kleine praktijk heeft geen ruimte om iemand uit de bijstand in dienst te nemen.', 'providers'),
    example('Telt het opleiden van leerlingen uit het praktijkonderwijs mee?', 'workforce'),
    example('Laat bedrijven zien wat zij hebben gedaan voor werkzoekenden in onze gemeente.', 'control'),
    example(
      'Is de verplichting om vijf procent van de omzet in te zetten voor social return ook van toepassing op kleine aanbieders?',
      'providers',
    ),
    example('De raad wil dat SROI niet alleen op papier bestaat; leg uit hoe aanbieders hierover verantwoording afleggen.', 'monitoring'),
    example('Kan social return ook worden ingevuld door stageplaatsen of door vrijwilligers uit de wijk te begeleiden?'),
    example('Het percentage sociaal rendement drukt op een tarief dat nu al krap is.', 'finance'),
    example(
      'Wij stellen voor mensen met een afstand tot de arbeidsmarkt te laten werken als ervaringsdeskundige in onze teams.',
      'workforce',
      'client',
    ),
    example('Telt een erkenning op de prestatieladder voor socialer ondernemen als volledige invulling van de eis?'),
    example('Social return in de zorg is lastig: wij mogen niet zomaar iedereen met kwetsbare kinderen laten werken.', 'workforce'),
    example('Vraag aanbieders een deel van hun winst terug te geven aan de lokale gemeenschap.', 'finance'),
    example('Wie in de regio is aanspreekpunt voor social return, en geldt één plan voor alle gemeenten?', 'partnership'),
    example('Neem in de overeenkomst op welke sanctie volgt als de SROI-afspraken niet worden gehaald.', 'control'),
    example('Mag de waarde van de bouwblokken over meerdere jaren worden verrekend?', 'finance'),
    example('Onduidelijk is over welk deel van de omzet de social return wordt berekend.', 'finance'),
    example('Beloon ondernemers die inwoners met een bijstandsuitkering een leerwerkplek bieden.'),
    example('De registratie van social return per gemeente kost ons onevenredig veel tijd.', 'administration'),
    example('Waarom is er geen SROI opgenomen? In vorige aanbestedingen was dat vanzelfsprekend.', 'procurement'),
    example('Leg een relatie tussen social return en de preventieve voorzieningen in de wijk.', 'prevention'),
    example('Voor zzp’ers en eenmanspraktijken is social return niet uitvoerbaar; maak een drempelbedrag.', 'providers'),
    example('Hoe wordt omgegaan met social return bij onderaanneming?', 'providers'),
    example('De gemeente kan via haar inkoop banen scheppen voor mensen met een arbeidsbeperking en zou dat ook moeten doen.'),
    example('Kan de invulling van het sociaal rendement per gemeente verschillen, passend bij wat daar nodig is?', 'flexibility'),
    example('Wij verzoeken de doelgroep voor SROI te verruimen met jongeren die uit de jeugdzorg komen.', 'client'),
    example('Maak van social return geen invuloefening.'),
    example('Wordt de SROI-paragraaf beoordeeld bij de gunning?', 'procurement'),
    example('Wordt de inzet voor social return vergoed?', 'finance'),
    example('Kan een kleine praktijk vrijstelling krijgen van de social return?', 'providers'),
    example('Op welke wijze wordt social return ingevuld en gecontroleerd?'),
  ],
};
