import { stem } from './stems.js';

const grammar = `de het een en of van in op te dat die dit deze voor met door bij om aan is zijn wordt worden werd werden als ook er dan maar
  niet geen kan kunt kunnen kon konden u uw uwe wij we ons onze zij hun hen hij ze ik mijn je jij jou jullie naar uit over tot wat hoe welke
  welk wie waar waarom wanneer wel nog al zou zouden heeft hebben hebt heb had hadden was waren ben bent moet moeten moest mag mogen zal zullen
  hier daar hierbij daarbij hierin daarin hierover daarover hiervoor daarvoor hiermee daarmee daarom daarnaast zo zoals nee ja nu toen na per
  tussen onder boven tegen zonder sinds tijdens binnen buiten via vanuit vanaf omdat zodat doordat terwijl indien mits tenzij hoewel want dus
  toch echter immers namelijk zowel alsook dan ander andere anders zelf elke elk ieder iedere alle alles iets niets iemand niemand men zich
  heel erg zeer meer minder meest veel weinig te eens ooit nooit altijd soms vaak steeds weer opnieuw alleen slechts juist even vooral met name
  eigen zulke dergelijk dergelijke bijvoorbeeld verder ten ter onze bepaald bepaalde bovendien tevens hierdoor daardoor waarbij waarin waardoor
  waarvan waarvoor waarmee mee waarop eerste tweede zoveel hoeveel mede evenals`;

/** How one asks and advises: these words stand in every reaction and say nothing about what. */
const asking = `vraag vragen vraagt gevraagd verzoek verzoeken verzoekt advies advies adviseren adviseert wil willen wilt wens wensen graag vind
  vinden vindt zien ziet maak maken maakt gemaakt geef geven geeft gegeven neem nemen neemt opnemen opgenomen zorg dragen ga gaan gaat kom komen
  komt doe doen doet laat laten leg leggen legt stel stellen stelt gesteld houd houden houdt blijf blijven blijft lees lezen leest mis missen
  mist denk denken denkt hoop hopen lijkt lijken staat staan stukken stuk punt punten zienswijze zienswijzen reactie reacties mening opmerking
  opmerkingen aandacht aandachtspunt aandachtspunten belangrijk belang goed goede graag voorstel voorstellen constateren constateert geacht
  geachte verwachten verwacht bekijk bekijken overwegen overweeg nodig gebruik gebruiken alstublieft manier wijze
  mogelijk stem stemt stemmen dient dienen regel regelen geregeld rekening jaar jaarlijks gemeente gemeenten raad regio daarnaast`;

/** Stems of words that say nothing about the subject of a text: grammar, and the ways in which a reaction asks for something. */
export const stopStems: ReadonlySet<string> = new Set(`${grammar} ${asking}`.split(/\s+/).map(stem));
