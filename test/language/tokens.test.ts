import { bare, folded, tokens } from '../../src/language/tokens.js';

const words = (text: string) => tokens(text).map((token) => token.text);

describe('tokens', () => {
  it('keeps words with diacritics whole', () => {
    expect(words('De cliënt vraagt reële continuïteit.')).toEqual(['De', 'cliënt', 'vraagt', 'reële', 'continuïteit']);
  });

  it('keeps letters with combining marks whole', () => {
    expect(words('clie\u0308nt')).toEqual(['clie\u0308nt']);
  });

  it('keeps hyphens and apostrophes within words', () => {
    expect(words('Zzp’ers in de jeugd-ggz - en e-health')).toEqual(['Zzp’ers', 'in', 'de', 'jeugd-ggz', 'en', 'e-health']);
  });

  it('keeps the sign of an age limit', () => {
    expect(words('van 18- naar 18+ (18-/18+)')).toEqual(['van', '18-', 'naar', '18+', '18-', '18+']);
  });

  it('says where each word stands', () => {
    const text = '  Geen wachtlijst!';
    for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('stops at the limit', () => {
    expect(tokens('een twee drie vier', 2)).toHaveLength(2);
  });

  it('reads a word of megabytes in pieces', () => {
    expect(tokens('x'.repeat(1_000_000)).length).toBeGreaterThan(1);
  });
});

describe('words as they are compared', () => {
  it('fold case, composition, apostrophes and hyphens', () => {
    expect(folded('CLIE\u0308NT’S e‑health')).toBe("cliënt's e-health");
  });

  it('lose their diacritics when bare', () => {
    expect(bare('Financiële Privé')).toBe('financiele prive');
  });
});
