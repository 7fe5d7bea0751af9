import { defaultScheme } from '../../src/themes/scheme/default-scheme.js';
import { cues, listed } from '../../src/themes/scheme/writing.js';

const keys = defaultScheme.map((theme) => theme.key);

describe('the default scheme', () => {
  it('has the themes of the field under their stable keys, the five first-class ones first', () => {
    expect(keys.slice(0, 5)).toEqual(['quality', 'continuity', 'control', 'innovation', 'sroi']);
    expect(new Set(keys).size).toBe(21);
    expect(keys.at(-1)).toBe('other');
  });

  it.each(defaultScheme.map((theme) => [theme.key, theme] as const))('tells enough about %s', (_key, theme) => {
    expect(theme.definition.length).toBeGreaterThan(40);
    expect(theme.synonyms.length).toBeGreaterThanOrEqual(10);
    expect(theme.cues.length).toBeGreaterThanOrEqual(30);
    expect(theme.examples.length).toBeGreaterThanOrEqual(20);
  });

  it('gives every cue a weight between -1 and 1, and says it once within a theme', () => {
    for (const theme of defaultScheme) {
      for (const { text, weight } of theme.cues) {
        expect([text, weight >= -1 && weight <= 1 && weight !== 0]).toEqual([text, true]);
      }
      const texts = theme.cues.map((cue) => cue.text);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('names only themes of its own beside an example', () => {
    const named = defaultScheme.flatMap((theme) => theme.examples.flatMap((example) => example.also ?? []));
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('uses an example once', () => {
    const texts = defaultScheme.flatMap((theme) => theme.examples.map((example) => example.text));
    expect(texts.length).toBe(new Set(texts).size);
  });

  it('is plain JSON, so that a consultation can keep its own copy', () => {
    expect(JSON.parse(JSON.stringify(defaultScheme))).toEqual(defaultScheme);
  });
});

describe('writing a scheme', () => {
  it('takes lists apart at semicolons', () => {
    expect(listed(' Toezicht;  Controle en\n toezicht ; ')).toEqual(['Toezicht', 'Controle en toezicht']);
  });

  it('reads the weights from the keys', () => {
    expect(cues({ 0.9: 'tarief*', [-1]: 'ten koste van' })).toEqual([
      { text: 'tarief*', weight: 0.9 },
      { text: 'ten koste van', weight: -1 },
    ]);
  });
});
