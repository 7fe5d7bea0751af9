import { linksOf } from '../../src/platform/input/paging.js';

describe('Links between pages', () => {
  const page = { rows: [], pageSize: 50, offset: 0, total: 65, capped: false };

  it('lead back from beyond the end to the last page that has rows', () => {
    const links = linksOf('/v1/things', { q: 'a&b' }, { ...page, page: 99 });
    expect(links).toContain('</v1/things?q=a%26b&page=2&pageSize=50>; rel="prev"');
    expect(links).not.toContain('rel="next"');
  });

  it('name no last page where nobody counted that far', () => {
    const links = linksOf('/v1/things', {}, { ...page, page: 99, total: 10_000, capped: true });
    expect(links).toContain('</v1/things?page=98&pageSize=50>; rel="prev"');
    expect(links).not.toContain('rel="last"');
  });
});
