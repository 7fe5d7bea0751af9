import { readPartyList } from '../../src/parties/party-list.js';
import { Problem } from '../../src/platform/problems/problem.js';

const faultsOf = (csv: string) => {
  try {
    readPartyList(csv);
  } catch (error) {
    if (error instanceof Problem) return error.faults.map(({ pointer }) => pointer);
  }
  return [];
};

describe('a list of parties', () => {
  it('names the row as a spreadsheet counts it, empty rows included', () => {
    expect(faultsOf('\nnaam;soort\nRaad Urk;raad\n;\n\nRaad Dronten;onbekend\n')).toEqual(['#/csv/6/kind']);
  });

  it('leaves empty rows out', () => {
    expect(readPartyList('naam;soort\n\nRaad Urk;raad\n;\n')).toEqual([{ name: 'Raad Urk', kind: 'council' }]);
  });
});
