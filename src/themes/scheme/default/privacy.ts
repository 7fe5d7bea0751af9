import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const privacy: ThemeDefinition = {
  key: 'privacy',
  label: 'Privacy en gegevensdeling',
  definition:
    'Delen van gegevens tussen gemeente, aanbieders en anderen, medisch beroepsgeheim, privacywet (AVG), toestemming, beveiliging van gegevens en dossiers.',
  synonyms:
    listed(`Privacy; Gegevensdeling; Privacy en gegevensdeling; AVG; Beroepsgeheim; Medisch beroepsgeheim; Gegevensuitwisseling; Informatiebeveiliging; Dataveiligheid; Gegevensbescherming; Persoonsgegevens; Verwerkersovereenkomst;
    Delen van informatie; Geheimhouding; Privacy van cliënten; Vertrouwelijkheid; Informatie-uitwisseling; Elektronische gegevensuitwisseling; Dossiervorming; Dossierinzage`),
  cues: cues({
    0.82: `uitwisselen van gegevens; informatie delen; dossier inzien; medisch dossier; medisch geheim; toestemming van; toestemming
      vragen; toestemmingsverklaring; wettelijke grondslag; grondslag voor; geanonimiseerd*; pseudonimiser*; tot de persoon; wie mag
      inzien; wie kan zien; meekijken in; meelezen`,
    0.42: `gevoelige; inzien; geheim`,
    0.88: `toestemmingsformulier; rosverslag`,
    0.97: `behandeldossier*; dossiers kijken; gegevens per cliënt; diagnosegegevens; privacywet*; privacytoets; niets meer te delen;
      bedrijfsvertrouwelijke; gegevens bewaard; bewaren van gegevens; beveiliging van gegevens; gegevens .. gedeeld; informatie .. gedeeld;
      gegevens .. delen; informatie .. delen; delen van hun gegevens; delen van informatie; informatie .. verzamel*; gegevens .. verzamel*;
      gegevens worden ingezien; tot personen herleidbaar; herleidbaar; uitwisselen van informatie; elektronische uitwisseling;
      nen 7510-certificaat; grondslag .. gegevens; gegevensverwerking; verwerking van gegevens; verwerking van persoons*; cybersecurity;
      nis2; digitale veiligheid; datadeling; data delen; privacy*; avg; gdpr; persoonsgegevens; beroepsgeheim; zwijgplicht; geheimhouding*;
      geheimhoudingsplicht; gegevensdeling; gegevensbescherming; gegevensuitwisseling; dataminimalisatie; verwerkersovereenkomst*;
      verwerkingsverantwoordelijk*; datalek*; informatiebeveiliging; nen 7510; nen-7510; nen7510; bijzondere persoonsgegevens;
      autoriteit persoonsgegevens; functionaris gegevensbescherming; dpia; patiëntgegevens; cliëntgegevens; medische gegevens;
      medische informatie; delen van gegevens; gegevens delen; informatie delen over; toestemming van de cliënt; privacyverklaring;
      privacyreglement; wegiz; dossierinzage; inzage in dossiers; inzage in het dossier`,
    0.7: `diagnose*; wie krijgt toegang; beveiliging; vertrouwelijk*; bewaartermijn*; beveiligde mail; dossier*; inzage; herleidbaar*;
      geanonimiseer*; anonimiser*; epd; ecd; elektronisch dossier; informatie-uitwisseling; uitwisseling van gegevens;
      informatie uitwisselen; bsn; pgo; informatiedeling; gevoelige informatie; bedrijfsgevoelig*; bedrijfsvertrouwelijk*`,
    0.3: `toestemming; gegevens; delen; veilig mailen; uitwissel*; anoniem`,
    [-1]: `kennis delen; ervaringen delen; best practices delen; contactgegevens`,
    0.35: `grondslag; uploaden; doorgegeven; uitwisseling; toestemming geven`,
  }),
  examples: [
    example('Wie mag het verslag van de psycholoog lezen?'),
    example('Een wethouder hoeft geen namen te weten om te kunnen sturen.', 'monitoring'),
    example('Mogen wij met school over een leerling praten zonder dat de ouders dat weten?', 'partnership'),
    example('Waarom wordt het burgerservicenummer gevraagd als een nummer volstaat?'),
    example('De arts is gebonden aan zijn geheim en kan deze vragenlijst dus niet invullen.'),
    example('Hoe worden bestanden beveiligd die u van ons ontvangt?'),
    example('Welke medische gegevens moeten wij bij een verlenging aanleveren, en is dat verenigbaar met het beroepsgeheim?', 'access'),
    example('De adviesraad maakt zich zorgen over de hoeveelheid informatie die gemeenten over gezinnen verzamelen.'),
    example('Is een verwerkersovereenkomst nodig, of zijn wij zelf verantwoordelijk voor de verwerking?', 'procurement'),
    example('Regie voeren mag niet betekenen dat ambtenaren in behandeldossiers kijken.', 'partnership'),
    example('Op welke grondslag in de privacywet berust de uitvraag van gegevens per cliënt?', 'monitoring'),
    example('Leg vast hoe ouders en jongeren toestemming geven voor het delen van hun gegevens.', 'client'),
    example('Eist u een NEN 7510-certificaat, ook van vrijgevestigde behandelaren?', 'providers'),
    example('Gebruik van kunstmatige intelligentie met cliëntgegevens moet aan strenge voorwaarden worden gebonden.', 'innovation'),
    example(
      'Professionals durven door de AVG soms niets meer te delen, terwijl dat voor de veiligheid van een kind nodig is.',
      'partnership',
    ),
    example('Wie krijgt toegang tot het gezamenlijke systeem en hoe lang worden de gegevens bewaard?', 'administration'),
    example('Wordt onze bedrijfsvertrouwelijke financiële informatie met andere partijen gedeeld?', 'finance'),
    example('Hoe is de beveiliging geregeld van de omgeving waarin wij documenten moeten uploaden?', 'procurement'),
    example(
      'Bij elektronische uitwisseling tussen instellingen ontbreekt nog een landelijke standaard. Wat verwacht u van ons?',
      'innovation',
    ),
    example('Bij een controle mogen alleen gegevens worden ingezien die daarvoor strikt noodzakelijk zijn.', 'control'),
    example('Een kind moet erop kunnen rekenen dat wat het vertelt niet zomaar wordt doorgegeven.', 'client'),
    example('Geldt de geheimhouding in de overeenkomst ook na afloop daarvan?', 'procurement'),
    example('De gemeente vraagt in het verslag om diagnoses; dat gaat verder dan nodig is.'),
    example('Neem een paragraaf op over datalekken en wie die meldt.'),
    example('Rapportages aan de raad mogen niet tot personen herleidbaar zijn, zeker in kleine gemeenten.', 'monitoring'),
    example('Het uitwisselen van informatie met school gebeurt nu zonder dat ouders ervan weten.', 'client'),
    example('Wij adviseren een privacytoets uit te voeren voordat het nieuwe systeem in gebruik wordt genomen.'),
    example('Bij de aanvraag voor meerzorg moeten wij medische gegevens meesturen. Is dat toegestaan?', 'finance', 'administration'),
    example('Vraag niet naar bijzonderheden van een gezin als een globale omschrijving volstaat.'),
    example('Het uploaden van cliëntdossiers in een portaal is onveilig en onnodig.', 'administration'),
    example('Welke persoonsgegevens wisselt u uit met de gemeente?'),
    example('Jongeren moeten weten wie hun gegevens inziet.', 'client'),
    example('Is toestemming van de cliënt nodig voor bespreking aan de regionale tafel?'),
    example(
      'Uitwisseling tussen systemen van verschillende leveranciers lukt nog niet. Welke standaard wordt verplicht?',
      'administration',
    ),
    example('Hoe wordt omgegaan met de privacy van gezinnen bij regievoering door de gemeente?'),
  ],
};
