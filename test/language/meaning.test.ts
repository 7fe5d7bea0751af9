import { kin, meaningVectors } from '../../src/language/meaning.js';

const texts = [
  'Koppel de indexering van de tarieven aan de cao Jeugdzorg, want de lonen lopen voor.',
  'Wij vragen u de prijzen jaarlijks te indexeren met de cao Jeugdzorg; lonen zijn onze grootste kosten.',
  'Neem een wachttijd van ten hoogste tien weken op voor alle hulpvormen.',
  'De raad mist een norm voor de wachttijden: per hulpvorm hoort er een maximum in het contract.',
  'Schrap dubbele registratie: iedere gemeente vraagt een eigen verantwoordingslijst.',
  'Leg de verantwoording voor alle gemeenten vast in één lijst, dan registreren wij niet dubbel.',
  'Ouders willen weten wie het dossier van hun kind kan inzien.',
  'Bied kleine praktijken een lichtere invulling van social return.',
];

describe('texts that mean the same in other words', () => {
  const found = kin(meaningVectors(texts), 0.15, 8).map(({ one, other }) => `${one} ${other}`);

  it('come first, closest in front', () => {
    expect(found.slice(0, 3).sort()).toEqual(['0 1', '2 3', '4 5']);
  });

  it('are alike to the full when the words are the same, whatever the inflection', () => {
    const [only] = kin(meaningVectors(['Hogere tarieven voor verblijf', 'Hoger tarief voor verblijven', 'Iets anders']), 0.5, 8);
    expect(only?.one).toBe(0);
    expect(only?.similarity).toBeCloseTo(1, 5);
  });

  it('are not found by the ways in which everybody asks', () => {
    const asking = ['Wij vragen u hier graag aandacht voor te hebben.', 'Wij vragen u graag om hier aandacht aan te geven.'];
    expect(kin(meaningVectors([...texts, ...asking]), 0.1, 8).filter(({ other }) => other >= texts.length)).toEqual([]);
  });

  it('are found by the parts of compounds', () => {
    const compounds = [
      'Het tarief is te laag voor de dagbehandeling.',
      'Dagbehandelingstarieven dekken de reistijd niet.',
      ...texts.slice(2),
    ];
    expect(kin(meaningVectors(compounds), 0.15, 8).map(({ one, other }) => `${one} ${other}`)).toContain('0 1');
  });

  it('cost no more than in proportion when there are many', () => {
    const many = Array.from(
      { length: 6_000 },
      (_, at) => `${texts[at % texts.length]} Dit geldt voor locatie ${at} en voor plek ${at * 7}.`,
    );
    const start = performance.now();
    const kinships = kin(meaningVectors(many), 0.3, 8);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(kinships.length).toBeLessThanOrEqual(8 * many.length);
  });

  it('are none among empty texts and words of grammar', () => {
    expect(kin(meaningVectors(['', 'de het een', '...', 'en of maar']), 0.01, 8)).toEqual([]);
  });
});
