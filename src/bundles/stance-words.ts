/** What a claim is about: having or not having a thing, how much of it, or how binding it is. */
export type Axis = 'keep' | 'amount' | 'strict';
export type Sign = 1 | -1;

export interface Signal {
  readonly axis: Axis;
  readonly sign: Sign;
}

const words = (axis: Axis, sign: Sign, list: string): (readonly [string, Signal])[] =>
  list.split(/\s+/).map((word) => [word, { axis, sign }] as const);

/** Forms of words that say which way somebody wants to go; lower case, without accents. Words that mostly report a fact (gestegen) are no signals. */
export const signals: ReadonlyMap<string, Signal> = new Map([
  ...words(
    'keep',
    1,
    `behoud behouden behoudt handhaaf handhaven handhaaft voortzetten voortzet voorstander voorstanders steun steunen steunt ondersteunen
     instemmen instemt invoeren invoering ingevoerd toestaan toegestaan wenselijk gewenst noodzakelijk akkoord eens onmisbaar verplichtstellen
     ontbreekt ontbreken gemis opnemen toevoegen introduceren stimuleren stimuleer bevorderen bevorder waarborgen vasthouden`,
  ),
  ...words(
    'keep',
    -1,
    `afschaffen afgeschaft afschaffing schrap schrappen geschrapt loslaten losgelaten stop stoppen gestopt beeindigen beeindig tegenstander
     tegenstanders afzien verwerpen verwerpt onwenselijk ongewenst onnodig overbodig oneens verbied verbieden verboden verbod weren geweerd
     vervallen afwijzen afgewezen vermijd vermijden weglaten weghalen intrekken ingetrokken ontraden ontraadt bezwaar bezwaren`,
  ),
  ...words(
    'amount',
    1,
    `meer hoger hogere verhoog verhogen verhoogd verhoging omhoog uitbreiden uitbreiding uitgebreid verruim verruimen verruiming ruimer ruimere
     langer langere verleng verlengen verlenging extra versterk versterken versterking vergroot vergroten grotere groter onvoldoende tekort`,
  ),
  ...words(
    'amount',
    -1,
    `minder lager lagere verlaag verlagen verlaagd verlaging omlaag verminder verminderen vermindering verklein verkleinen kleiner kleinere
     beperk beperken beperking inperken inperking korter kortere verkort verkorten verkorting afbouwen afbouw bezuinigen bezuinig krimpen
     inkrimpen terugdringen terugbrengen reduceren reduceer`,
  ),
  ...words(
    'strict',
    1,
    'verplicht verplichten verplichte verplichting bindend bindende strenger strengere aanscherpen aangescherpt afdwingen',
  ),
  ...words(
    'strict',
    -1,
    'vrijwillig vrijwillige vrijblijvend soepeler soepelere versoepelen versoepel facultatief vrijstellen vrijstelling',
  ),
]);

/** Verbs that Dutch takes apart, and phrases; `from` is a word without which there is no need to look. */
export const phrases: readonly {
  readonly from: string;
  readonly pattern: RegExp;
  readonly says: Signal | null;
  readonly keepsNegation: boolean;
}[] = [
  phrase('niet', /\bniet (?:alleen|enkel|slechts|uitsluitend|zozeer)\b/, null),
  phrase('onder', /\bonder meer\b/, null),
  phrase('termijn', /\b(?:lange|langere|korte|kortere) termijn\b/, null),
  phrase('bezwaar', /\bgeen (?:enkel )?bezwaar(?: tegen)?\b/, { axis: 'keep', sign: 1 }),
  phrase('bezwaren', /\bgeen bezwaren(?: tegen)?\b/, { axis: 'keep', sign: 1 }),
  phrase('te', /\bte (?:hoge?|veel|grote?|groot|lange?|ruime?)\b/, { axis: 'amount', sign: -1 }),
  phrase('te', /\bte (?:lage?|laag|weinig|kleine?|korte?|krappe?|beperkte?)\b/, { axis: 'amount', sign: 1 }),
  phrase('te', /\bte (?:streng|strenge|strikt|strikte)\b/, { axis: 'strict', sign: -1 }),
  phrase('te', /\bte (?:soepel|soepele|vrijblijvend|vrijblijvende)\b/, { axis: 'strict', sign: 1 }),
  phrase('niet', /\bniet (?:meer|langer)\b/, { axis: 'keep', sign: -1 }),
  phrase('tegen', /\b(?:zijn|ben|is|blijven|blijft|stemmen|stemt|gekant|pleiten|pleit|spreekt|spreken)(?: \S+){0,3}? tegen\b/, {
    axis: 'keep',
    sign: -1,
  }),
  phrase('voor', /\b(?:pleiten|pleit|kiezen|kies|kiest|stemmen|stemt|gekozen)(?: \S+){0,3}? voor\b/, { axis: 'keep', sign: 1 }),
  phrase('af', /\bschaf(?:t|fen)?\b(?=.*\baf\b)/, { axis: 'keep', sign: -1 }),
  phrase('af', /\b(?:zie|ziet|zien)\b(?=.*\baf\b)/, { axis: 'keep', sign: -1 }),
  phrase('af', /\b(?:wijs|wijst|wijzen)\b(?=.*\baf\b)/, { axis: 'keep', sign: -1 }),
  phrase('los', /\blaat\b(?=.*\blos\b)/, { axis: 'keep', sign: -1 }),
  phrase('vast', /\bhoudt?\b(?=.*\bvast\b)/, { axis: 'keep', sign: 1 }),
  phrase('door', /\b(?:ga|gaan|gaat)\b(?=.*\bdoor\b)/, { axis: 'keep', sign: 1 }),
  phrase('in', /\bvoert?\b(?=.*\bin\b)/, { axis: 'keep', sign: 1 }),
  phrase('in', /\bbouwt?\b(?=.*\bin\b)/, { axis: 'keep', sign: 1 }),
  phrase('in', /\b(?:stem|stemt|stemmen)\b(?=.*\bin\b)/, { axis: 'keep', sign: 1 }),
  phrase('in', /\btrekt?\b(?=.*\bin\b)/, { axis: 'keep', sign: -1 }),
  phrase('op', /\bneemt?\b(?=.*\bop\b)/, { axis: 'keep', sign: 1 }),
  phrase('toe', /\bvoegt?\b(?=.*\btoe\b)/, { axis: 'keep', sign: 1 }),
  phrase('toe', /\bstaa?t?\b(?=.*\btoe\b)/, { axis: 'keep', sign: 1 }),
  phrase('weg', /\b(?:haal|laat)t?\b(?=.*\bweg\b)/, { axis: 'keep', sign: -1 }),
  phrase('uit', /\bbreidt?\b(?=.*\buit\b)/, { axis: 'amount', sign: 1 }),
  phrase('terug', /\b(?:breng|dring)t?\b(?=.*\bterug\b)/, { axis: 'amount', sign: -1 }),
];

function phrase(from: string, pattern: RegExp, says: Signal | null) {
  return { from, pattern, says, keepsNegation: from === 'tegen' || from === 'voor' };
}

/** Words that turn a claim round. */
export const negators: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'noch', 'geenszins', 'nimmer', 'nergens']);

/** Pairs of words that can not both be: where two sentences are otherwise the same, they want the opposite. */
export const opposites: ReadonlySet<string> = new Set(
  `meer minder|hoger lager|hogere lagere|hoog laag|hoge lage|verhogen verlagen|verhoog verlaag|verhoging verlaging|omhoog omlaag|langer korter
   langere kortere|lang kort|lange korte|verlengen verkorten|verleng verkort|groot klein|grote kleine|groter kleiner|eerder later|vroeg laat
   snel langzaam|sneller langzamer|streng soepel|strenger soepeler|verplicht vrijwillig|verplichte vrijwillige|centraal decentraal
   centrale decentrale|regionaal lokaal|regionale lokale|open gesloten|voor tegen|voorstander tegenstander|voorstanders tegenstanders
   uitbreiden beperken|verruimen beperken|toestaan verbieden|toegestaan verboden|wenselijk onwenselijk|eens oneens|behouden afschaffen
   behoud afschaffing|invoeren afschaffen|opnemen schrappen|toevoegen schrappen|doorgaan stoppen|met zonder|maximaal minimaal
   maximum minimum|bovengrens ondergrens|hoogste minste|alle enkele|mogelijk onmogelijk|voldoende onvoldoende
   publiek privaat|vast flexibel|vaste flexibele|uitsluiten toelaten|binnen buiten`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .flatMap(([one = '', other = '']) => [`${one} ${other}`, `${other} ${one}`]),
);

/** Subjects of every reaction on youth care: sharing one of these is not yet speaking of the same thing. */
export const generic =
  `gemeente regio raad jeugd jeugdhulp jeugdzorg zorg hulp aanbieder zorgaanbieder jeugdige jongere kind ouder gezin inwoner
  inkoop contract overeenkomst strategie ruimte mogelijkheid aantal tijd geld kosten document paragraaf keuze`.split(/\s+/);
