import { serialize } from 'node:v8';
import { defaultScheme } from '../../src/themes/scheme/default-scheme.js';
import { train } from '../../src/themes/suggesting/training.js';

const confirmed = [{ pointId: 'one', text: 'De tarieven zijn te laag.', themes: ['finance'] }];
const model = train(defaultScheme, confirmed);

describe('what was learned', () => {
  it('is smaller than fifty megabytes', () => {
    expect(serialize(model).length).toBeLessThan(50_000_000);
  });

  it('is the same for the same confirmations', () => {
    expect(serialize(train(defaultScheme, confirmed)).equals(serialize(model))).toBe(true);
  });

  it('can be sent between threads as it is', () => {
    expect(structuredClone(model)).toEqual(model);
  });
});
