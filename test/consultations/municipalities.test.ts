import { findMunicipality, municipalities, municipalityName } from '../../src/consultations/municipalities.js';

describe('The list of municipalities', () => {
  it('holds the 342 municipalities of 1 January 2026, each once', () => {
    expect(municipalities().size).toBe(342);
    expect(new Set(municipalities().values()).size).toBe(342);
  });

  it('writes every code as TOOI does', () => {
    expect([...municipalities().keys()].filter((code) => !/^gm\d{4}$/.test(code))).toEqual([]);
  });

  it.each([
    ['gm0200', 'Apeldoorn'],
    ['gm0232', 'Epe'],
    ['gm0213', 'Brummen'],
    ['gm0244', 'Hattem'],
    ['gm0303', 'Dronten'],
    ['gm0034', 'Almere'],
    ['gm0184', 'Urk'],
    ['gm0171', 'Noordoostpolder'],
    ['gm0050', 'Zeewolde'],
    ['gm0995', 'Lelystad'],
    ['gm1992', 'Voorne aan Zee'],
    ['gm0820', 'Nuenen, Gerwen en Nederwetten'],
  ])('knows %s as %s', (code, name) => {
    expect(municipalities().get(code)).toBe(name);
    expect(municipalityName(code)).toBe(name);
  });

  it('names one that ended, but does not list it', () => {
    expect(municipalityName('gm0457')).toBe('Weesp');
    expect(municipalities().has('gm0457')).toBe(false);
  });

  it('has no name for a code that was never given out', () => {
    expect(municipalityName('gm9999')).toBeUndefined();
  });
});

describe('Finding a municipality', () => {
  it.each([
    ['gm0303', 'Dronten'],
    ['GM0303', 'Dronten'],
    ['0303', 'Dronten'],
    ['14', 'Groningen'],
    ['https://identifier.overheid.nl/tooi/id/gemeente/gm0303', 'Dronten'],
    ['DRONTEN', 'Dronten'],
    ['gemeente Epe', 'Epe'],
    ['Gemeente Epe (integrale reactie Jeugdhulp en Wmo)', 'Epe'],
    ['Gemeenteraad van Hattem', 'Hattem'],
    ['het college van B&W van de gemeente Urk', 'Urk'],
    ['sudwest-fryslan', 'Súdwest-Fryslân'],
    ['Den Haag', "'s-Gravenhage"],
    ['’s-Gravenhage', "'s-Gravenhage"],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['gemeente De Bilt', 'De Bilt'],
    ['Hengelo (O.)', 'Hengelo'],
    ['Bergen (NH.)', 'Bergen (NH)'],
    ['Bergen (Limburg)', 'Bergen (L)'],
    ['NOP', 'Noordoostpolder'],
  ])('takes %s for %s', (asked, name) => {
    expect(findMunicipality(asked)?.name).toBe(name);
  });

  it.each(['Bergen', 'Zorggroep Epe', 'gemeente', '', 'gm9999', 'Constructor'])('does not guess at %j', (asked) => {
    expect(findMunicipality(asked)).toBeUndefined();
  });

  it('says when the municipality ended', () => {
    expect(findMunicipality('Brielle')).toEqual({ code: 'gm0501', name: 'Brielle', endedOn: '2023-01-01' });
  });
});
