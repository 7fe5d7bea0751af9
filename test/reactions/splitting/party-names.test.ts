import { bareMunicipality, partyOf } from '../../../src/reactions/splitting/party-names.js';

const named = (title: string, councils = true): string | undefined => {
  const found = partyOf(title, councils);
  return found && `${found.party} (${found.kind})`;
};

describe('the title of a chapter', () => {
  it.each([
    ['Gemeente Epe (integrale reactie Jeugdhulp en Wmo)', 'Gemeenteraad Epe (council)'],
    ['Gemeenteraad van Dronten', 'Gemeenteraad Dronten (council)'],
    ['De raad van de gemeente Urk', 'Gemeenteraad Urk (council)'],
    ['Raad Urk', 'Gemeenteraad Urk (council)'],
    ['Reactie gemeente Almere', 'Gemeenteraad Almere (council)'],
    ['2.3 Zienswijze gemeenteraad Bergen op Zoom', 'Gemeenteraad Bergen op Zoom (council)'],
    ["Gemeenteraad 's-Hertogenbosch", "Gemeenteraad 's-Hertogenbosch (council)"],
    ['GEMEENTE OLDEBROEK', 'Gemeenteraad Oldebroek (council)'],
    ['Bijlage 2: Gemeenteraad Heerde – wensen en bedenkingen', 'Gemeenteraad Heerde (council)'],
    ['Gemeente Hattem:', 'Gemeenteraad Hattem (council)'],
    ['College van B&W Elburg', 'College van burgemeester en wethouders Elburg (municipality)'],
    ['Adviesraad Sociaal Domein Zeewolde', 'Adviesraad Sociaal Domein Zeewolde (advisory_board)'],
    ['WMO-raad Heerde', 'WMO-raad Heerde (advisory_board)'],
    ['Reactie van de ASD Dronten', 'ASD Dronten (advisory_board)'],
    ['Cliëntenraad De Linde', 'Cliëntenraad De Linde (client_representative)'],
    ['Stichting Kindkracht', 'Stichting Kindkracht (provider)'],
    ['Praktijk Het Anker B.V.', 'Praktijk Het Anker B.V. (provider)'],
    ['Jeugdbescherming Oost', 'Jeugdbescherming Oost (certified_institution)'],
    ['Huisartsenvereniging Salland', 'Huisartsenvereniging Salland (referrer)'],
  ])('names a party: %s', (title, party) => expect(named(title)).toBe(party));

  it.each([
    'Gemeenteraad',
    'Adviesraden',
    'Lokale partners',
    'Kwaliteit',
    'Continuïteit van zorg',
    'Raad en college',
    'Gemeenten zijn gelijkwaardig.',
    'De gemeente heeft een taak',
    'Stichting',
    'Regie op totaalaantal gecontracteerde zorgaanbieders',
    'Wat vindt de gemeenteraad van Epe?',
  ])('names none: %s', (title) => expect(named(title)).toBeUndefined());

  it('is the municipality itself where colleges speak', () => expect(named('Gemeente Epe', false)).toBe('Gemeente Epe (municipality)'));

  it('may be the bare name of a municipality', () => {
    expect(bareMunicipality('Dronten', true)).toMatchObject({ party: 'Gemeenteraad Dronten' });
    expect(bareMunicipality('3. Noordoostpolder', true)).toMatchObject({ party: 'Gemeenteraad Noordoostpolder' });
    expect(bareMunicipality('Kwaliteit', true)).toBeUndefined();
    expect(bareMunicipality('303', true)).toBeUndefined();
  });
});
