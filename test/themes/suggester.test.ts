import { defaultScheme } from '../../src/themes/scheme/default-scheme.js';
import type { ThemeDefinition } from '../../src/themes/scheme/theme-definition.js';
import { createSuggester, proposalThreshold } from '../../src/themes/suggesting/suggester.js';
import type { ConfirmedExample, Suggestion } from '../../src/themes/suggesting/suggestion.js';

const untaught = createSuggester(defaultScheme);

function keysOf(suggestions: readonly Suggestion[], least = proposalThreshold): string[] {
  return suggestions.filter((one) => one.confidence >= least).map((one) => one.key);
}

function proposedFor(text: string, heading?: string): string[] {
  return keysOf(untaught.suggest(heading === undefined ? { text } : { text, heading }));
}

describe('a suggester to which nothing was confirmed', () => {
  it.each([
    ['De wachttijden voor specialistische hulp lopen te ver op.', 'access'],
    ['Wij vragen om een jaarlijkse indexering van de tarieven.', 'finance'],
    ['Kan een inschrijving na de sluitingsdatum nog worden aangevuld?', 'procurement'],
    ['Kleine lokale aanbieders moeten een eerlijke kans krijgen.', 'providers'],
    ['Medische gegevens mogen niet zonder toestemming worden gedeeld.', 'privacy'],
    ['De CO2-uitstoot van het vervoer moet omlaag.', 'sustainability'],
    ['Hoe wordt gecontroleerd of er geen fraude wordt gepleegd?', 'control'],
  ])('tags "%s" as %s', (text, theme) => {
    expect(proposedFor(text)).toContain(theme);
  });

  it('gives a point several themes', () => {
    const themes = proposedFor('Lagere tarieven mogen niet leiden tot langere wachtlijsten.');
    expect(themes).toEqual(expect.arrayContaining(['finance', 'access']));
  });

  it('tags what is said to be missing: "geen innovatie" is about innovation', () => {
    expect(proposedFor('In dit stuk staat geen innovatie.')).toContain('innovation');
  });

  it('does not take a word in passing for a theme', () => {
    expect(proposedFor('Wij danken u voor de kwalitatief goede inkoop van de regio.')).not.toContain('quality');
  });

  it('finds words with another inflection or without their diacritics', () => {
    expect(proposedFor('De financiele reserves van de instelling zijn uitgeput.')).toContain('finance');
  });

  it.each(['', ' ', '…', 'Ja.', 'Akkoord', '12345'])('tags nothing on nothing: "%s"', (text) => {
    expect(untaught.suggest({ text })).toEqual([]);
  });

  it('reads the heading above a point that says little itself', () => {
    expect(proposedFor('Dit vraagt aandacht van het college.', '3.2 Social return')).toContain('sroi');
    expect(untaught.suggest({ text: '', heading: 'Controle en Toezicht' })[0]?.key).toBe('control');
  });

  it('recognises a heading that is spelled nearly so', () => {
    expect(untaught.suggest({ text: '', heading: 'Continuiteit v zorg' })[0]?.key).toBe('continuity');
  });

  it('tags a point in another language by its heading only', () => {
    const text =
      'The quality of the innovation budget is not what the council would have expected for this procurement and that is a pity.';
    expect(untaught.suggest({ text })).toEqual([]);
    expect(untaught.suggest({ text, heading: 'Innovatie' })[0]?.key).toBe('innovation');
  });

  it('gives at most five suggestions, likeliest first, none below a twentieth', () => {
    const text =
      'Tarieven, wachtlijsten, privacy, innovatie, personeel, vastgoed, preventie, toezicht, aanbesteding en kwaliteit van zorg.';
    const confidences = untaught.suggest({ text }).map((one) => one.confidence);
    expect(confidences.length).toBe(5);
    expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.05);
    expect(Math.max(...confidences)).toBeLessThanOrEqual(1);
  });

  it('says the same twice', () => {
    const text = 'Hoe lang gelden de afspraken over het budget per gemeente?';
    expect(createSuggester(defaultScheme).suggest({ text })).toEqual(untaught.suggest({ text }));
  });

  it('answers for a point of twenty megabytes without reading it all', () => {
    const started = performance.now();
    const [first] = untaught.suggest({ text: 'De tarieven zijn te laag. '.repeat(800_000) });
    expect(first?.key).toBe('finance');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('the evidence of a suggestion', () => {
  it('names the words where they stand in the text', () => {
    const text = 'Wij vinden de tarieven te laag.';
    const [finance] = untaught.suggest({ text });
    const word = finance?.evidence.find((one) => one.text === 'tarieven');
    expect(word).toMatchObject({ kind: 'word', start: text.indexOf('tarieven'), end: text.indexOf('tarieven') + 8 });
  });

  it('has shares that add up to one at most', () => {
    for (const { evidence } of untaught.suggest({ text: 'Wachtlijsten en tarieven hangen samen.', heading: 'Toegang' })) {
      expect(evidence.reduce((sum, one) => sum + one.share, 0)).toBeLessThanOrEqual(1.001);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('names the heading', () => {
    const [first] = untaught.suggest({ text: 'Hier is meer aandacht voor nodig.', heading: 'Wachttijden' });
    expect(first?.evidence).toContainEqual(expect.objectContaining({ kind: 'heading', text: 'Wachttijden' }));
  });
});

const swimming: readonly ConfirmedExample[] = [
  'Het zwembad moet langer open blijven.',
  'Zwemles hoort voor ieder kind bereikbaar te zijn.',
  'Houd het zwembad in het dorp.',
  'In het zwembad is het water te koud.',
  'De kaartjes voor het zwembad zijn er in soorten.',
  'Zwemmen is gezond voor jong en oud.',
].map((text, index) => ({ pointId: `swim-${index}`, text, themes: ['other'] }));

describe('a suggester that learns', () => {
  it('learns words that the scheme does not know', () => {
    const text = 'Ook wij willen het zwembad houden.';
    const before = untaught.chances({ text }).get('other') ?? 0;
    const after = createSuggester(defaultScheme, swimming).chances({ text }).get('other') ?? 0;
    expect(after).toBeGreaterThan(before + 0.2);
  });

  it('copies the themes confirmed for a near-identical point, and names that point', () => {
    const text = 'De raad verzoekt het college om de gele hesjes voortaan op donderdag uit te delen bij de ingang.';
    const suggester = createSuggester(defaultScheme, [{ pointId: 'earlier', text, themes: ['monitoring', 'workforce'] }]);
    const suggestions = suggester.suggest({ text: text.replace('voortaan', 'steeds') });
    expect(keysOf(suggestions).sort()).toEqual(['monitoring', 'workforce']);
    expect(suggestions[0]?.evidence).toContainEqual(expect.objectContaining({ kind: 'point', pointId: 'earlier' }));
  });

  it('takes a rejected suggestion as a sign that the theme does not belong', () => {
    const text = 'De zonnewijzer op het plein wijst de tarieven aan.';
    const rejected = Array.from({ length: 12 }, (_, index) => ({
      text: `De zonnewijzer nummer ${index} wijst de tarieven aan.`,
      themes: [],
      rejected: ['finance'],
    }));
    const before = untaught.chances({ text }).get('finance') ?? 0;
    const after = createSuggester(defaultScheme, rejected).chances({ text }).get('finance') ?? 0;
    expect(after).toBeLessThan(before - 0.2);
  });

  it('leaves out themes that the scheme no longer has', () => {
    const suggester = createSuggester(defaultScheme, [{ text: 'Een punt over vroeger.', themes: ['retired'] }]);
    expect([...suggester.chances({ text: 'Een punt over vroeger.' }).keys()]).toEqual(defaultScheme.map((theme) => theme.key));
  });

  it('stands contradictory confirmations of the same text', () => {
    const text = 'De bus komt te laat aan bij de school in de wijk.';
    const suggester = createSuggester(defaultScheme, [
      { text, themes: ['access'] },
      { text, themes: ['prevention'] },
    ]);
    expect(suggester.suggest({ text }).length).toBeGreaterThan(0);
  });
});

describe('a scheme of one’s own', () => {
  const bare = (key: string): ThemeDefinition => ({ key, label: key, definition: '', synonyms: [], cues: [], examples: [] });

  it('suggests nothing without cues, examples or headings, and does not fail', () => {
    expect(createSuggester([bare('a'), bare('b')]).suggest({ text: 'De tarieven zijn te laag.' })).toEqual([]);
    expect(createSuggester([]).suggest({ text: 'De tarieven zijn te laag.' })).toEqual([]);
  });

  it('takes two themes with one key as one', () => {
    const suggester = createSuggester([bare('a'), bare('a')]);
    expect([...suggester.chances({ text: 'Iets.' }).keys()]).toEqual(['a']);
  });

  it('works with a user’s cue words: a word start, a phrase, and a cue against', () => {
    const traffic: ThemeDefinition = {
      ...bare('traffic'),
      cues: [
        { text: 'fietspad*', weight: 0.95 },
        { text: 'rode .. stoplicht', weight: 0.95 },
        { text: 'fietspaden van gras', weight: -1 },
      ],
    };
    const suggester = createSuggester([traffic]);
    expect(suggester.suggest({ text: 'Leg meer fietspaden aan.' })[0]?.key).toBe('traffic');
    expect(suggester.suggest({ text: 'Bij het rode en kapotte stoplicht is het druk.' })[0]?.key).toBe('traffic');
    expect(keysOf(suggester.suggest({ text: 'Wij zien liever fietspaden van gras.' }))).toEqual([]);
  });

  it('stands cues that say nothing or too much', () => {
    const odd: ThemeDefinition = {
      ...bare('odd'),
      cues: [
        { text: '', weight: 0.9 },
        { text: '*', weight: 0.9 },
        { text: '..', weight: 0.9 },
        { text: 'tarief', weight: Number.NaN },
        { text: 'wachtlijst', weight: 40 },
      ],
    };
    const suggester = createSuggester([odd]);
    expect(suggester.suggest({ text: 'De wachtlijst is lang.' })[0]).toMatchObject({ key: 'odd' });
    expect(keysOf(suggester.suggest({ text: 'Het tarief is laag.' }))).toEqual([]);
  });
});
