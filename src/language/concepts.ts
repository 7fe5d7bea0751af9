import { stem } from './stems.js';

/**
 * Words of the field that parties use for one and the same thing, a line each. Two texts are a little more alike when both have words of one
 * line. Only words that can stand in for one another in most sentences: a line too long makes everything alike.
 */
const lines = `
wachttijd wachttijden wachtlijst wachtlijsten wachten
tarief tarieven vergoeding vergoedingen prijs prijzen
indexeren indexering indexatie
jeugdige jeugdigen jongere jongeren kind kinderen
ouder ouders gezin gezinnen opvoeder opvoeders verzorger
aanbieder aanbieders zorgaanbieder zorgaanbieders jeugdhulpaanbieder jeugdhulpaanbieders instelling instellingen opdrachtnemer opdrachtnemers
hulpverlener hulpverleners behandelaar behandelaars behandelaren begeleider begeleiders zorgverlener zorgverleners
medewerker medewerkers personeel werknemer werknemers professional professionals jeugdprofessionals
verantwoording verantwoorden verantwoordingslijst registratie registreren administratie administratief bureaucratie jaarstukken
overeenkomst overeenkomsten contract contracten
looptijd contractduur duur
huisarts huisartsen verwijzer verwijzers wijkteam wijkteams
toezicht controle controleren toezichthouder
raad raden gemeenteraad gemeenteraden
overstap overgang overgangsplan overdracht
vast vaste vertrouwd vertrouwde zelfde dezelfde bekend
innovatie vernieuwing vernieuwen innoveren innovatief
kwaliteit kwaliteitseisen kwaliteitseis
preventie preventief voorkomen vroegtijdig
bezuiniging bezuinigen besparing besparen
maximum maximale maximaal hoogste hooguit bovengrens plafond
minimum minimale minimaal ondergrens
norm normen eis eisen voorwaarde voorwaarden
sroi return arbeidsmarkt
klein kleine kleinere kleinschalig kleinschalige
dichtbij nabij nabijheid buurt wijk lokaal lokale
openbaar publiceer publiceren gepubliceerd bekendmaken
evaluatie evalueren evalueer tussentijds
gegevens privacy dossier
verblijf residentieel woonplek gezinshuis gezinshuizen
vervoer reizen reistijd reisafstand bereikbaar
`;

/** Number of the line by the stem of each word. */
export const conceptOf: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line, number) => line.split(' ').map((word) => [stem(word), number] as const)),
);
