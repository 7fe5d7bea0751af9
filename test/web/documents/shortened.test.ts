import { shortened } from '../../../src/web/documents/shortened.js';

describe('A shortened text', () => {
  it('stays as it is when it is short, on one line', () => {
    expect(shortened('Een zin.\nNog een.')).toBe('Een zin. Nog een.');
  });

  it('is cut between words', () => {
    expect(shortened('woord '.repeat(60), 20)).toBe('woord woord woord…');
  });

  it('never ends in half a character', () => {
    expect(shortened(`${'w'.repeat(19)}😀 en meer`, 20)).toBe(`${'w'.repeat(19)}…`);
  });
});
