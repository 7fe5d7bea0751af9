import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const administration: ThemeDefinition = {
  key: 'administration',
  label: 'Administratieve lasten',
  definition:
    'Administratieve last en bureaucratie, eenvoudiger processen, minder registratie en verantwoording, standaardisatie, één digitaal systeem, berichtenverkeer.',
  synonyms:
    listed(`Administratieve lasten; Administratie; Regeldruk; Bureaucratie; Administratieve lastenverlichting; Minder bureaucratie; Eenvoud; Vereenvoudiging; Berichtenverkeer; Registratie; Administratieve processen; Standaardisatie;
    Lastenverlichting; Uniforme processen; Regelluw werken; Verantwoordingslast; Eén systeem; Uitvoerbaarheid; Administratieprotocol; Systemen en processen; Administratieve belasting`),
  cues: cues({
    0.82: `bureaucrat*; papierwinkel; formulier*; invullen van; dubbel invullen; dubbel aanleveren; registratiedruk;
      registratieverplichting*; verantwoordingsdruk; minuten schrijven; tijdregistratie; vecozo; berichtenstandaard*; productcode*;
      portaal; portalen; inlogg*; verschillende systemen; eenduidige processen; standaardiser*; landelijke standaarden; éénmalig;
      bewijsstukken; uploaden; aanleveren van documenten; indienen van documenten; tijd kwijt aan`,
    0.42: `regels; registreren; aanleveren; aangeleverd; bericht; berichten; papier; overbodig*; omvangrijk*; bijlagen; digitaal aanleveren`,
    0.88: `standaardadministratieprotocol; i-jw; schrap regels; overhead verminderen`,
    0.95: `eigen vragenlijst; meerdere systemen; drie systemen; systemen moeten invoeren; elk zorgkantoor; minder papier; zelfde gegevens;
      dezelfde gegevens; uniforme vragenlijst; invoeren van; losse bestanden; aanleveren .. opnieuw; opnieuw .. aanleveren; handwerk;
      bewerkelijk; invuloefening; minder regels; regels en; bureaucratische; administratieve rompslomp; kleine aanbieders .. administr*;
      veel papierwerk; jaarlijks opnieuw; ieder jaar opnieuw; overbodige; één keer .. doorgegeven; dubbele; verantwoordingseis*; papieren;
      dubbele invoer; overtypen; onevenredig veel tijd; onevenredig veel werk; kost .. veel tijd; veel tijd kwijt; tijd kwijt; regelarm*;
      één werkwijze; eenduidige; uniforme werkwijze; uniforme administratie; onnodig veel; opnieuw aanvragen; opnieuw een aanvraag;
      nogmaals uitvragen; nogmaals aanleveren; opnieuw aanleveren; al ingeleverd; al bekend; reeds bekend; al in uw bezit; extra werk;
      administratie .. eenvoudig*; administratieve eenvoud; bewerkbaar bestand; invulformulier*; digitale systeem; hetzelfde systeem;
      één formulier; minder administratie; minder verantwoording; tijdsbeslag; belastend; belasting voor aanbieders; tijdsinvestering;
      werkbelasting; administratieve last*; administratieve lasten*; administratielast*; lastendruk; lastenverlichting; lastenverzwaring;
      administratieve druk; administratieve belasting; administratieve verplichting*; administratieve handeling*; administratieve processen;
      administratief; bureaucrati*; regeldruk; regelluw; ontregel*; papierwerk; papieren rompslomp; verantwoordingslast*; registratielast*;
      berichtenverkeer; i-standaarden; iwmo; ijw; iwlz; administratieprotocol*; formulieren invullen; dubbele uitvraag; dubbele registratie;
      tijdschrijven; minutenregistratie; vijfminutenregistratie; 5-minuten*; uniformer*; eenduidige werkwijze; vereenvoudig*; werkprocessen`,
    0.7: `productcodes; verantwoording over; te invullen; handelingen; standaard voor berichten; administratieve; wekelijks door;
      uitvoeringslast; uitvoerbaarheid; aanvraagproces; complexe procedure; omslachtig*; vooraf .. gemeld; vooraf melden; twee systemen;
      beveiligde omgeving; administratie*; rompslomp; standaardis*; uniforme; één systeem; één digitaal; dubbel werk; tijdrovend*; onnodige;
      onnodig; invullen; aanleveren van .. gegevens; veel tijd; eenmalig aanleveren; hergebruik van gegevens; één loket; productenboek;
      ict-systeem; digitaal systeem; portal`,
    0.3: `simpel*; verantwoording; format; sjabloon; digitaal; meldplicht; proces; processen; handmatig; invoer`,
    [-1]: `registratie bij de kamer; beroepsregistratie; skj-registratie; big-registratie; zorgsysteem; jeugdzorgsysteem; jeugdstelsel;
      gezinssysteem`,
    0.35: `lasten; formulieren; doorgeven; automatisch; melden van; systeem`,
    0.9: `tijd kost; uitvraaglijst; lijst in te vullen; versimpel*`,
    0.5: `kost het; hoeveel tijd; in te vullen`,
    0.4: `eenvoudiger; eenvoudig te; eenvoud; ingewikkeld*; bewerkelijk*; uitvraag; systemen; registr*`,
  }),
  examples: [
    example('Voor één uur hulp schrijven wij een half uur verslag.'),
    example('Iedere gemeente heeft haar eigen inlogscherm en haar eigen codes.'),
    example('Schaf de verantwoording per minuut af.'),
    example('Wij moeten dezelfde verklaring ieder jaar opnieuw insturen, ook als er niets veranderd is.', 'procurement'),
    example('Kunnen de berichten automatisch worden verwerkt?'),
    example('Een zorgverlener hoort bij mensen te zitten en niet achter een scherm.', 'workforce'),
    example('Hulpverleners zijn te veel tijd kwijt aan formulieren; laat de nieuwe inkoop dat halveren.', 'workforce'),
    example('Wij werken met negen gemeenten en negen manieren van declareren. Kan dat één werkwijze worden?'),
    example('De uitvraag vergt gegevens die wij al bij een ander loket hebben ingeleverd. Kunt u die hergebruiken?', 'monitoring'),
    example('Moet voor elke verlenging opnieuw een plan worden ingediend? Dat vraagt onevenredig veel werk.'),
    example('Het aanmelden van iedere zelfstandige die wij inhuren veroorzaakt onnodige papieren rompslomp.', 'providers'),
    example('De raad vraagt de bureaucratie te verminderen, zodat het geld naar de kinderen gaat.', 'finance'),
    example('Minder productcodes maken de administratie eenvoudiger, maar verlies de inhoud niet uit het oog.', 'quality'),
    example('Welke landelijke standaard voor berichten wordt gebruikt, en vanaf welke versie?'),
    example('Een plan van aanpak van vijftien bladzijden is voor een kleine organisatie niet te doen.', 'providers', 'procurement'),
    example('Gebruik voor alle gemeenten hetzelfde digitale systeem voor toewijzing en facturen.', 'partnership'),
    example('Vijfminutenregistratie moet verdwijnen uit de jeugdhulp.'),
    example('Kan het formulier in een bewerkbaar bestand worden aangeleverd? Nu moeten wij alles overtypen.', 'procurement'),
    example('Elke extra verantwoordingseis kost behandeltijd; weeg dat af voordat u er een toevoegt.', 'control'),
    example('De adviesraad ziet dat inwoners telkens opnieuw hun verhaal en papieren moeten aanleveren.', 'client'),
    example('Is het noodzakelijk dat de accountant dit per gemeente verklaart?', 'control', 'finance'),
    example('Regelarm werken is beloofd, maar de bijlagen tellen samen meer dan tweehonderd bladzijden.', 'participation'),
    example('Wij stellen voor wijzigingen automatisch te verwerken in plaats van met losse meldingen.'),
    example('De nieuwe werkwijze verhoogt de lastendruk voor verwijzers.', 'access'),
    example('Zijn er afspraken met andere zorgkantoren om met één formulier te werken?', 'partnership'),
    example('Vraag alleen verantwoording over wat u werkelijk gebruikt.', 'monitoring'),
    example('Het afgeven van beschikkingen duurt lang door dubbele invoer in twee systemen.', 'access'),
    example('De zorgkantoren vragen ieder een eigen format. Kan één gezamenlijk formulier volstaan?', 'procurement'),
    example('Het melden van alle onderaannemers levert een forse administratieve last op en draagt niet bij aan betere zorg.', 'providers'),
    example('Waarom moet een aanvraag voor intensieve zorg ieder jaar opnieuw volledig worden onderbouwd?', 'finance'),
    example('Minder regels en meer tijd voor de cliënt, dat moet de inzet zijn.'),
    example('Kunnen wijzigingen in één keer voor alle cliënten worden doorgegeven?'),
    example('De controle op facturen is zo bewerkelijk dat betalingen maanden uitblijven.', 'finance'),
    example('Waarom moeten gegevens die u al heeft opnieuw bij de inschrijving worden aangeleverd?', 'procurement'),
    example('Laat systemen automatisch gegevens uitwisselen, dat scheelt handwerk.', 'innovation'),
    example('Wij krijgen van elk zorgkantoor een eigen vragenlijst; stem die op elkaar af.'),
    example('Voorkom dat hulpverleners hetzelfde in drie systemen moeten invoeren.'),
    example('Minder papier geeft meer tijd voor goede hulp.', 'quality'),
    example('De administratieve last voor hulpverleners moet omlaag.'),
    example('Vereenvoudig de aanmelding van complexe casussen.'),
    example('De tijd die vrijkomt door minder regels moet ten goede komen aan de zorg.', 'quality'),
    example('Kan de informatie uit onze jaarverantwoording worden gebruikt in plaats van een aparte uitvraag?'),
    example('De aanvraag voor een beschikking telt te veel stappen.', 'access'),
    example('Artsen besteden uren aan formulieren voor het inbrengen van een cliënt.', 'workforce'),
    example('Hoe worden de administratieve lasten voor aanbieders verminderd?'),
    example('Minder papierwerk betekent meer tijd voor de cliënt.', 'client'),
  ],
};
