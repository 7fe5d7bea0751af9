import { matchName } from '../../src/parties/party-name.js';
import type { KnownParty } from '../../src/reactions/party-matching.rules.js';
import { partyInFileName, senderOf } from '../../src/reactions/sender.rules.js';
import type { PartyKind } from '../../src/vocabulary.js';

const party = (name: string, kind: PartyKind): KnownParty => ({ id: name, name, kind, matchName: matchName(name, kind), email: null });
const known = [
  party('Stichting Veldlicht Jeugdhulp', 'provider'),
  party('Veldlicht', 'provider'),
  party('Gemeenteraad Epe', 'council'),
  party('Gemeenteraad Voorst', 'council'),
  party('Adviesraad Sociaal Domein Epe', 'advisory_board'),
];
const found = (text: string, fileName = 'brief.docx') => {
  const { certain, likely, places } = senderOf(text, fileName, known);
  return { certain: certain?.name, likely: likely?.name, places };
};
const body = Array.from({ length: 20 }, (_, line) => `Regel ${line} van de brief gaat over de wachttijden in de regio.`).join('\n');

describe('who sent a letter', () => {
  it('is certain when its name and its signature agree', () => {
    expect(
      found(`Geachte werkgroep,\n\n${body}\n\nMet vriendelijke groet,\nVeldlicht Jeugdhulp\nM. de Wit`, 'Reactie Veldlicht Jeugdhulp.docx'),
    ).toEqual({
      certain: 'Stichting Veldlicht Jeugdhulp',
      likely: undefined,
      places: ['file-name', 'foot'],
    });
    expect(found(`Stichting Veldlicht Jeugdhulp\nDorpsweg 1\n\n${body}`, 'veldlicht_jeugdhulp.pdf').certain).toBe(
      'Stichting Veldlicht Jeugdhulp',
    );
  });

  it('takes the council by its place in the name of a file, and does not take the advisory board of that place for it', () => {
    expect(found(`De raad van de gemeente Epe\n\n${body}`, 'Zienswijze Epe.docx').certain).toBe('Gemeenteraad Epe');
    expect(found(`Adviesraad Sociaal Domein Epe\n\n${body}`, 'Advies Adviesraad Sociaal Domein Epe.pdf').certain).toBe(
      'Adviesraad Sociaal Domein Epe',
    );
  });

  it('is by the name of a file alone only who it names in full, the longest name first, and nobody when it names two', () => {
    const named = (fileName: string) => partyInFileName(fileName, known)?.name;
    expect(named('Zienswijze raad van Epe.docx')).toBe('Gemeenteraad Epe');
    expect(named('Advies_Adviesraad Sociaal Domein Epe.pdf')).toBe('Adviesraad Sociaal Domein Epe');
    expect(named('Reactie Stichting Veldlicht Jeugdhulp.v2.docx')).toBe('Stichting Veldlicht Jeugdhulp');
    expect(named('Zienswijze Epe.docx')).toBeUndefined();
    expect(named('Gemeenteraad Epe en gemeenteraad Voorst.docx')).toBeUndefined();
  });

  it('asks when only one place names it', () => {
    expect(found(body, 'Reactie Veldlicht Jeugdhulp.docx')).toMatchObject({ certain: undefined, likely: 'Stichting Veldlicht Jeugdhulp' });
    expect(found(`${body}\n\nNamens de gemeenteraad van Voorst,\nde griffier`)).toMatchObject({
      certain: undefined,
      likely: 'Gemeenteraad Voorst',
    });
  });

  it('never takes whom a letter is for, or what it is about, for its sender', () => {
    const letter = `Aan de gemeenteraad van Epe\nt.a.v. de griffie van Epe\nPostbus 1\n\nBetreft: brief van de gemeenteraad van Voorst\nGeachte raad van Epe,\n\n${body}`;
    expect(found(letter)).toEqual({ certain: undefined, likely: undefined, places: [] });
  });

  it('asks when two parties sign', () => {
    const signed = `${body}\n\nGemeenteraad Epe\nGemeenteraad Voorst`;
    expect(found(signed, 'Gemeenteraad Epe.docx').certain).toBeUndefined();
  });

  it('offers the party that a line nearly names', () => {
    expect(found(`Adviesraad Sociaal Domijn Epe\n\n${body}`)).toMatchObject({ likely: 'Adviesraad Sociaal Domein Epe' });
  });

  it('says nothing of a text that names nobody', () => {
    expect(found(body)).toEqual({ certain: undefined, likely: undefined, places: [] });
    expect(found('', '.txt')).toEqual({ certain: undefined, likely: undefined, places: [] });
  });
});
