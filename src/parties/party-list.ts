import { parse } from 'csv-parse/sync';
import { check } from '../platform/input/check.js';
import { type Fault, invalid, Problem } from '../platform/problems/problem.js';
import { type PartyKind, partyKinds } from '../vocabulary.js';
import { AddParty } from './parties.input.js';
import { fold } from './party-name.js';

const columns: Readonly<Record<string, keyof AddParty>> = {
  name: 'name',
  naam: 'name',
  partij: 'name',
  organisatie: 'name',
  kind: 'kind',
  soort: 'kind',
  type: 'kind',
  municipalitycode: 'municipalityCode',
  gemeentecode: 'municipalityCode',
  gemeente: 'municipalityCode',
  email: 'email',
  'e mail': 'email',
  mail: 'email',
};

const kindNames: Readonly<Record<string, PartyKind>> = {
  ...Object.fromEntries(partyKinds.map((kind) => [kind.replace('_', ' '), kind])),
  gemeenteraad: 'council',
  raad: 'council',
  adviesraad: 'advisory_board',
  'adviesraad sociaal domein': 'advisory_board',
  zorgaanbieder: 'provider',
  aanbieder: 'provider',
  verwijzer: 'referrer',
  'gecertificeerde instelling': 'certified_institution',
  gi: 'certified_institution',
  ervaringsdeskundige: 'client_representative',
  client: 'client_representative',
  gemeente: 'municipality',
  college: 'municipality',
  overig: 'other',
  anders: 'other',
};

/** Finds the TOOI code of a municipality by whatever a person calls it; undefined for none. */
export type CodeOf = (nameOrCode: string) => string | undefined;

/**
 * Reads a list of parties: a header row in Dutch or English, separated by `;`, `,` or tab; as pasted from a spreadsheet too.
 * @param codeOf makes codes of municipalities' names; without it the list holds codes
 * @returns the parties, all of them
 * @throws Problem `invalid-input` with row and column of every fault, and then no party is taken; `csv-damaged`, `csv-without-header`
 */
export function readPartyList(csv: string, codeOf: CodeOf = (code) => code): AddParty[] {
  const [header, ...rows] = recordsOf(csv);
  const keys = (header?.cells ?? []).map((name) => columns[fold(name)]);
  if (!keys.includes('name') || !keys.includes('kind'))
    throw new Problem(400, 'csv-without-header', 'The first row must name the columns; name and kind are needed.');
  const faults: Fault[] = [];
  const parties = rows.flatMap(({ row, cells }): AddParty[] => {
    const plain: Record<string, string> = {};
    keys.forEach((key, column) => {
      const cell = cells[column]?.trim();
      if (!key || !cell) return;
      if (key === 'municipalityCode') {
        const code = codeOf(cell);
        if (code) plain[key] = code;
        else faults.push(unknownMunicipality(row, cell));
      } else plain[key] = key === 'kind' ? (kindNames[fold(cell)] ?? cell) : cell;
    });
    try {
      return [check(AddParty, plain)];
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      faults.push(
        ...error.faults.map((fault) => ({
          ...fault,
          pointer: `#/csv/${row}${fault.pointer.slice(1)}`,
          detail: `row ${row}: ${fault.detail}`,
        })),
      );
      return [];
    }
  });
  if (faults.length) throw invalid(faults);
  return parties;
}

const unknownMunicipality = (row: number, cell: string): Fault => ({
  pointer: `#/csv/${row}/municipalityCode`,
  code: 'municipality-unknown',
  detail: `row ${row}: "${cell}" is no municipality of today.`,
  limit: cell.slice(0, 60),
});

/** The rows that hold anything, each with its number in the list as a person counts: empty rows count too. */
function recordsOf(csv: string): { readonly row: number; readonly cells: readonly string[] }[] {
  const firstLine = csv.slice(0, csv.indexOf('\n') < 0 ? csv.length : csv.indexOf('\n'));
  const delimiter = [';', '\t', ','].find((candidate) => firstLine.includes(candidate)) ?? ';';
  try {
    const records = parse(csv, { delimiter, bom: true, relax_column_count: true, trim: true });
    return records.map((cells, index) => ({ row: index + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (error) {
    throw new Problem(400, 'csv-damaged', `The list can not be read: ${error instanceof Error ? error.message : 'unknown reason'}.`);
  }
}
