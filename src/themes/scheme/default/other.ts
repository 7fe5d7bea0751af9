import type { ThemeDefinition } from '../theme-definition.js';
import { cues, example, listed } from '../writing.js';

export const other: ThemeDefinition = {
  key: 'other',
  label: 'Overig',
  definition: 'Wat bij geen van de andere thema’s past: dankwoord, algemene waardering, taal- en typefouten, verzoeken om contact.',
  synonyms: listed(
    `Overig; Overige; Overige opmerkingen; Diversen; Algemeen; Algemene opmerkingen; Tot slot; Tekstuele opmerkingen; Redactioneel; Rondvraag`,
  ),
  cues: cues({
    0.85: `tikfout; verwisseld; voetnoot; kopregel; omslag; logo; nummering; resolutie; het woord; de titel van; begrippen;
      verder geen opmerkingen; heldere en prettig; dank; danken; waardering; inzet van de ambtenaren; veel succes; mondeling gemaakt;
      niet leesbaar; aanhef; voetregel; alinea; kolommen; spreekt ons aan; nieuwe naam; typefout*; spelfout*; tikfout*; taalfout*;
      schrijffout*; verschrijving*; redactionele; redactioneel; tekstuele opmerking*; leesteken*; opmaak; paginanummer*; paginering;
      nummering klopt; link werkt niet; dode link; afkortingenlijst; begrippenlijst; lettertype; spelling`,
    0.5: `kolom; tabel; helder stuk; leesbaar stuk; fijn dat; met belangstelling; woord van; naamswijziging; complimenten; compliment;
      dank voor; bedankt; waardering voor het; succes met; geen opmerkingen; geen aanvullingen; geen vragen; kennisgenomen; kennis genomen;
      inhoudsopgave; hyperlink*`,
  }),
  examples: [
    example('Op bladzijde twaalf staat een tikfout in de naam van onze gemeente.'),
    example('Wij danken de werkgroep voor het vele werk en hebben verder geen opmerkingen.'),
    example('De nummering van de paragrafen loopt niet door.'),
    example('Complimenten voor het heldere en prettig leesbare stuk.'),
    example('De verwijzing in de voetnoot leidt naar een pagina die niet bestaat.'),
    example('Graag de afkortingen bij het eerste gebruik voluit schrijven.'),
    example('Wij hebben met belangstelling kennisgenomen van het concept.'),
    example('De raad wenst het college succes met het vervolg.'),
    example('In de tabel zijn twee kolommen verwisseld.'),
    example('Kunt u een contactpersoon voor ons aanwijzen?'),
    example('De kaart van de regio is door de lage resolutie niet te lezen.'),
    example('Onze organisatie heeft een nieuwe naam; wilt u die in uw bestand aanpassen?'),
    example('Er staat op een paar plekken een verouderde datum in de kopregel.'),
    example('Deze opmerking hebben wij ook mondeling gemaakt.'),
    example('Geen vragen van onze kant.'),
    example('Het logo van een van de deelnemers ontbreekt op de omslag.'),
    example('De titel van het stuk dekt de lading niet helemaal.'),
    example('Wij gebruiken liever het woord inwoner dan het woord burger.'),
    example('In de lijst van begrippen ontbreekt de letter K.'),
    example('Fijn dat wij ook dit jaar weer een presentje mochten ontvangen bij de afsluiting.'),
    example('Namens de fractie een woord van waardering voor de inzet van de ambtenaren.'),
    example('Wij onderschrijven de reactie van onze brancheorganisatie.'),
    example('Op verschillende plaatsen in de tekst staan nog opmerkingen in de kantlijn.'),
  ],
};
