import { localTimeOf, timestampOf } from '../../../src/web/settings/local-time.js';

describe('Dutch time in a form', () => {
  it.each([
    ['2028-10-16T17:00', '2028-10-16T15:00:00.000Z'],
    ['2028-12-16T17:00', '2028-12-16T16:00:00.000Z'],
    ['2028-03-26T01:59', '2028-03-26T00:59:00.000Z'],
    ['2028-03-26T03:00', '2028-03-26T01:00:00.000Z'],
  ])('%s is %s in UTC, and back', (local, utc) => {
    expect(timestampOf(local)).toBe(utc);
    expect(localTimeOf(utc)).toBe(local);
  });

  it('takes the hour after for a time that the clock skips in spring', () => {
    expect(localTimeOf(timestampOf('2028-03-26T02:30'))).toBe('2028-03-26T03:30');
  });

  it('means the first when a time comes twice in autumn', () => {
    expect(timestampOf('2028-10-29T02:30')).toBe('2028-10-29T00:30:00.000Z');
  });

  it('gives back what is no time, so that the input refuses it', () => {
    for (const wrong of ['', 'morgen', '2028-13-40T99:99', '16-10-2028 17:00']) expect(timestampOf(wrong)).toBe(wrong);
    expect(localTimeOf('morgen')).toBe('');
  });
});
