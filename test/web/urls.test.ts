import { allPoints, isFiltered, pointsHref } from '../../src/web/points/points-query.js';
import { urls, withQuery } from '../../src/web/urls.js';

describe('Addresses', () => {
  it('encode whatever stands in them', () => {
    expect(urls.point('a/b?c#d')).toBe('/punten/a%2Fb%3Fc%23d');
    expect(withQuery('/x', { q: 'één & twee', party: ['a', 'b'], none: '', off: false, page: 2 })).toBe(
      '/x?q=%C3%A9%C3%A9n+%26+twee&party=a&party=b&page=2',
    );
  });

  it('are short: what is as usual is left out', () => {
    expect(pointsHref('c1', {})).toBe('/consultaties/c1/punten');
    expect(pointsHref('c1', { theme: 'access', sort: '-party' }, { page: 1, punt: 'p7' })).toBe(
      '/consultaties/c1/punten?theme=access&sort=-party&punt=p7',
    );
  });

  it('know a filtered list from a sorted one', () => {
    expect(isFiltered({ ...allPoints, sort: 'party' })).toBe(false);
    expect(isFiltered({ ...allPoints, open: 'decision' })).toBe(true);
  });
});
