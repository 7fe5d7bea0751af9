import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A Dutch municipality by its TOOI code (`gm0303`): `gm` and the four digits that Statistics Netherlands gave it. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  /** YYYY-MM-DD from which it no longer exists; absent for one that does. */
  readonly endedOn?: string;
}

/** Names in use beside the official one, as `fold` leaves them. */
const aliases: Readonly<Record<string, string>> = {
  'den haag': 'gm0518',
  'den bosch': 'gm0796',
  'friese meren': 'gm1940',
  'noordoost friesland': 'gm1970',
  'zuidwest friesland': 'gm1900',
  tietjerksteradeel: 'gm0737',
  dantumadeel: 'gm1891',
  nop: 'gm0171',
  nuenen: 'gm0820',
  'nuenen c a': 'gm0820',
  'bergen noord holland': 'gm0373',
  'bergen limburg': 'gm0893',
};

/** Words in front of a name that say who speaks for it: `Gemeenteraad van Epe`, `het college van B en W van de gemeente Urk`. */
const speakers = new Set(
  'de het gemeente gemeenteraad raad griffie raadsgriffie college burgemeester en wethouders b w van der'.split(' '),
);

interface Register {
  readonly current: ReadonlyMap<string, string>;
  readonly byCode: ReadonlyMap<string, Municipality>;
  readonly byName: ReadonlyMap<string, Municipality>;
}

let register: Register | undefined;

/** Reads the list once; it lies two folders up from this file, in `src` and in `dist` alike. */
function load(): Register {
  if (register) return register;
  const file = readFileSync(new URL('../../data/municipalities.csv', import.meta.url));
  const rows = parse<{ code: string; name: string; endedOn: string }>(file, { columns: true, bom: true });
  const all: readonly Municipality[] = rows.map(({ endedOn, ...row }) => (endedOn ? { ...row, endedOn } : row));
  const byCode = new Map(all.map((municipality) => [municipality.code, municipality]));
  register = {
    current: new Map(all.filter(({ endedOn }) => !endedOn).map(({ code, name }) => [code, name])),
    byCode,
    byName: new Map([
      ...all.map((municipality) => [fold(municipality.name), municipality] as const),
      ...Object.entries(aliases).map(([alias, code]) => [alias, byCode.get(code)!] as const),
    ]),
  };
  return register;
}

/** Lower case, without diacritics, anything but letters and digits as one space. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The municipalities that exist, code to name: 342 of them on 1 January 2026. */
export const municipalities = (): ReadonlyMap<string, string> => load().current;

/** The name that goes with a code, of one that ended too; undefined for no such code. */
export const municipalityName = (code: string): string | undefined => load().byCode.get(code)?.name;

/**
 * The municipality that a person or a file means: by code (`gm0303`, `0303`, or the TOOI address that ends in it) or by name, without regard to
 * case, diacritics, punctuation, `gemeente` or `gemeenteraad` in front, and remarks in brackets behind. Ended ones are found too.
 *
 * @returns undefined when nothing fits, or more than one does (there are two municipalities of Bergen)
 */
export function findMunicipality(nameOrCode: string): Municipality | undefined {
  const { byCode, byName } = load();
  const digits = /^(?:https?:\/\/\S+\/)?(?:gm)?(\d{1,4})$/i.exec(nameOrCode.trim())?.[1];
  if (digits) return byCode.get(`gm${digits.padStart(4, '0')}`);

  for (const name of [nameOrCode, nameOrCode.replace(/\([^)]*\)/g, ' ')]) {
    const words = fold(name).split(' ');
    for (;;) {
      const found = byName.get(words.join(' '));
      if (found) return found;
      if (words.length === 1 || !speakers.has(words[0]!)) break;
      words.shift();
    }
  }
  return undefined;
}
