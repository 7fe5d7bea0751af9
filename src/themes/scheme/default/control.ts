import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const control: ThemeDefinition = {
  key: 'control',
  label: 'Controle en toezicht',
  definition:
    'Toezicht op aanbieders, contractmanagement als controle, rechtmatigheid, fraude en misbruik, toetsing bij toelating, audits, materiële controle en handhaving.',
  synonyms:
    listed(`Controle en toezicht; Toezicht; Controle; Toezicht en handhaving; Rechtmatigheid; Fraude; Contractmanagement; Contractbeheer;
    Controle en verantwoording; Handhaving; Toetsing van aanbieders; Integriteit; Materiële controle; Fraudebestrijding; Misbruik en oneigenlijk gebruik;
    Contractmanagement en toezicht; Screening; Naleving; Audits; Bibob`),
  cues: cues({
    0.82: `huisbezoek van toezicht; boetebeding*; malus; spookzorg; antecedenten*; contractmanage*; prestatiegesprek*; ten onrechte
      gedeclareerd*; terugvorder*; interne controle; eigen controle op; visitatie*`,
    0.42: `nagaan of; wie bewaakt; grip op; beoordelen of aanbieders; getoetst; nagekomen; nakomen van; verantwoordelijk gehouden`,
    0.88: `doelmatigheidscontrole; malversatie*; ggd-toezicht; wmo-toezichthouder; nalevingscontrole; escalatieladder;
      toelatingstoets`,
    0.55: `nakomen van afspraken`,
    0.95: `privézakken; eigen zak; onrechtmatige; terugvorderen; teruggevorderd; aandeelhouder*; uiteindelijk belanghebbende*; onbetrouwbare;
      selectie aan de poort; aan de poort; regelmatig controleren; afgesproken uren; vermoeden van; misbruik van;
      waarschuwing van de inspectie; controleert; wie controleert; strenge poort; contractmanagers; zonder aankondiging; op locatie kijken;
      nader onderzoek; fraude en; signalen over; ga na of; integriteitstoets; controleren we; controle van; controle op; controle op de;
      controleren op; gecontroleerd worden; rechtmatigheidscontrole; dossieronderzoek*; kwaliteitscontrole*; handhavend optreden;
      ontbinden bij; vog rp; vog-rp; vog np; vog rechtspersonen; vog; verklaring omtrent gedrag; verklaring omtrent het gedrag;
      onterecht gedeclareerd*; onterecht declareren; misstanden; wildgroei; toeziet op; ziet toe op; zicht op de naleving;
      controles uitvoeren; integriteitsverklaring; bibob-toets; zorgbedrijven; zorggeld .. misbruik; wegsluizen; weggesluisd;
      contracttoezicht; strenger toezicht; streng toezicht; stevig toezicht; zorgvuldige screening; screening vooraf;
      toetsing aan de voorkant; integriteit van bestuurders; barrièremodel; ondermijning; toezichthoudend*; kwaliteitstoezicht;
      lokale toezichthouder; interventieladder; toezicht op; toezichthouder*; calamiteitentoezicht; rechtmatigheid*; onrechtmatig*;
      zorgfraude; fraude; fraud*; frauduleus; materiële controle*; bibob*; integriteitstoets*; integriteitsonderzoek*; contractbeheer;
      handhaving; handhaven; handhavend; zorgcowboy*; misbruik; oneigenlijk gebruik; kwaadwillend*; audit; audits; steekproef; steekproeven;
      steekproefsgewijs; rechtmatig*; declaratiecontrole; controles; onaangekondigd*; malafide; screening van aanbieders;
      toezicht en handhaving; controle en toezicht; toezicht houden; toezien op; strenge controle; terugvordering*; sancties; boete; boetes`,
    0.75: `belanghebbenden; betrouwbaarheid van; signalen van; signalen; ingrijpen; in te grijpen; contractgesprek*; gecontroleerd of;
      accountant; niet leveren; niet nakomen; afspraken niet nakomt; onrechtmatigheden; wtmo; ingebrekestelling; in gebreke; toets op;
      doorgelicht; wetgeving .. overtreedt; aanwijzing; screenen van; nieuwe toetreders .. toetsen; getoetst of; toezichtkader;
      toets aan de poort; verantwoorden van geld; jaarrekeningen; jaarverantwoordingsplicht; verantwoording afleggen;
      afleggen van verantwoording; prestatieverklaring; werkelijk; verificatie; verificatieonderzoek; wanpresterende; tekortkoming*;
      regie op; toezicht; contractmanag*; controle; igj; inspectie*; screening; screenen; doorlichten; vog's; uitsluitingsgrond*;
      integriteit*; naleving; nakoming; toets vooraf; toetsing vooraf; accountantsverklaring; accountantscontrole; controleverklaring;
      verbeterplan; ontbinden .. aanbieder; wanprestatie; controleprotocol*; geleverde uren; geïndiceerde uren; werkelijk geleverd*;
      daadwerkelijk geleverd*`,
    0.35: `meldingsplicht; aantoonbaar; bestuurders; vergunningsplicht; vergunningplichtig; bewijs; bewijzen; nagaan; sanctiebeleid;
      verplichtingen niet; verklaring; wetgevingstoets; toetsen; toetsing; verantwoording; jaarrekening; jaarverantwoording;
      toelatingsvergunning; wtza; sanctie; bestuursverklaring; meldplicht; toelatingseis*; waarborgen tegen`,
    [-1]: `raad van toezicht; raden van toezicht; interne toezichthouder`,
    0.7: `op de kwaliteit; toezien`,
    0.5: `governance; controleren; gecontroleerd`,
  }),
  examples: [
    example('Wij lezen in de krant over bureaus die geld rekenen voor hulp die nooit is gegeven. Hoe gaan wij dat tegen?'),
    example('Wat doet de regio als een instelling zich niet aan haar afspraken houdt?'),
    example('Eén toezichthouder voor zeven gemeenten is te weinig om overal langs te gaan.', 'workforce'),
    example('Stuur op tijd bij, leg zo nodig een boete op en durf een overeenkomst te beëindigen.', 'procurement'),
    example('Wie zijn de eigenaren achter deze bv’s en is dat uitgezocht voor zij werden toegelaten?'),
    example('Vertrouwen is goed, maar een bezoek zonder afspraak vertelt meer dan een vragenlijst.'),
    example('Hoe wordt gecontroleerd of de uren die een aanbieder declareert ook werkelijk bij het gezin zijn gemaakt?'),
    example('De raad dringt aan op stevig toezicht, zodat zorgcowboys geen voet aan de grond krijgen in onze regio.', 'providers'),
    example('Richt contractmanagement zo in dat elke aanbieder ten minste eenmaal per jaar wordt bezocht en bevraagd.'),
    example('Voer vóór de contractering een Bibob-toets uit op bestuurders van nieuwe zorgbedrijven.', 'providers'),
    example(
      'Moeten wij voor alle bestuurders opnieuw een VOG aanleveren of mag een verklaring van vorig jaar worden hergebruikt?',
      'procurement',
    ),
    example('Welke sancties staan er op het niet nakomen van de afspraken, en wie beslist daarover?'),
    example('Met zoveel gecontracteerde partijen is onvoldoende capaciteit om op rechtmatigheid te controleren.', 'providers'),
    example('Is een controleverklaring van de accountant nodig bij een omzet onder de een miljoen euro?', 'administration'),
    example('Fraude met persoonsgebonden budgetten moet harder worden aangepakt.', 'client'),
    example('Op welke grond kan het zorgkantoor een materiële controle uitvoeren bij onderaannemers?', 'providers'),
    example('Wij lezen niet terug wie toeziet op de kwaliteit van zorg bij aanbieders van buiten de regio.', 'quality'),
    example('De gemeenten moeten samen met de inspectie optrekken als er signalen van misstanden zijn.', 'partnership'),
    example('Leg vast hoe en wanneer de toezichthouder rapporteert aan de gemeenteraden.', 'monitoring', 'participation'),
    example('Onaangekondigde bezoeken en steekproeven in dossiers zijn nodig om misbruik van zorggeld te voorkomen.', 'privacy'),
    example('De eis van een integriteitsverklaring is buiten proportie voor organisaties die al jaren gecontracteerd zijn.', 'procurement'),
    example('Wordt er getoetst of winsten worden weggesluisd via vastgoed- of holdingconstructies?', 'finance'),
    example('Kan een overeenkomst worden ontbonden als de inspectie een aanwijzing geeft?', 'procurement'),
    example('Wij adviseren om het toezicht op de Wmo en de jeugdhulp bij één team te beleggen.'),
    example(
      'Er is behoefte aan duidelijkheid over het controleprotocol en de norm voor onzekerheden in de verantwoording.',
      'administration',
    ),
    example('Houd scherp zicht op de naleving van de minimumeisen; papier is geduldig.'),
    example('Wat gebeurt er bij het vermoeden van onterecht gedeclareerde zorg, en mogen wij dan eerst reageren?', 'finance'),
    example('Zorg dat contractmanagers bevoegd zijn om in te grijpen bij aanbieders die niet leveren.'),
    example('Waarom moeten instellingen die al jaren een contract hebben opnieuw een integriteitstoets doorlopen?', 'procurement'),
    example('Welke bewijsstukken over onze bestuurders vraagt u, en hoe oud mag een verklaring omtrent het gedrag zijn?', 'procurement'),
    example('Kan het zorgkantoor op basis van de jaarverantwoording besluiten tot een onderzoek?', 'finance'),
    example('Wie controleert de aanbieders die alleen met een pgb werken?'),
    example('Het toezicht op jeugdhulp is versnipperd; leg het bij één partij neer.'),
    example('Zorg dat er genoeg contractmanagers zijn om alle partijen te volgen.'),
    example('Mag de gemeente zonder aankondiging op locatie kijken?'),
    example('Is winst boven een bepaald percentage een reden voor nader onderzoek?', 'finance'),
    example('Controle is nodig, maar leg de last niet bij degenen die het goed doen.', 'administration'),
    example('Een strenge poort is beter dan achteraf ruziemaken met slechte aanbieders.', 'providers'),
    example('Welke documenten over de bestuurders moeten bij de aanvraag zitten?', 'procurement'),
    example('Deel signalen over slechte aanbieders met andere regio’s.', 'partnership'),
    example('Ga na of de zorg die op papier staat ook bij het kind terechtkomt.', 'quality'),
    example('Regelmatig controleren of afgesproken uren worden geleverd is noodzakelijk.'),
    example('Hoe wordt voorkomen dat geld in privézakken verdwijnt?'),
    example('Toezicht op honderden contracten vraagt om een stevige organisatie.', 'providers'),
    example('De toezichthouder van de gemeente moet ook de kwaliteit van de begeleiding bekijken.', 'quality'),
    example('Onrechtmatige declaraties moeten worden teruggevorderd.', 'finance'),
    example('Het grote aantal contracten vraagt om een goed ingerichte organisatie voor beheer en toezicht.', 'providers'),
    example('De gemeente moet kunnen nagaan of het aantal toegekende uren ook is geleverd.'),
    example('Controle op de inhoud van de zorg hoort gedurende de hele looptijd plaats te vinden.', 'quality'),
    example('Welke bevoegdheden heeft de toezichthouder om een aanbieder te stoppen?'),
    example('Nemen deze controles niet de taak over van onze interne toezichthouders?', 'partnership'),
    example('Hoe wordt gecontroleerd dat het zorggeld rechtmatig wordt besteed?', 'finance'),
    example('Waarom moet ook het interne toezichthoudende orgaan een verklaring afgeven?'),
    example('Aanbieders zouden hun jaarcijfers openbaar moeten maken, inclusief de beloning van de top.', 'finance'),
    example('Wat zijn de gevolgen voor de inschrijving als een bestuurder niet door de screening komt?', 'procurement'),
    example('Toets ook onderaannemers op betrouwbaarheid.', 'providers'),
    example('Hoe wordt het toezicht in de regio georganiseerd?'),
    example('Is er voldoende capaciteit voor contractmanagement?'),
    example('Hoe worden malafide aanbieders geweerd?', 'providers'),
    example('Welke maatregelen worden genomen tegen fraude en buitensporige winsten?', 'finance'),
    example('De raad wil worden geïnformeerd over de uitkomsten van het toezicht.', 'monitoring', 'participation'),
  ],
};
