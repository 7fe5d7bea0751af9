import { renderPage } from '../../src/web/layout/page.js';
import { samplePages } from '../support/web/pages.js';
import { attribute, parsePage } from '../support/web/parsed.js';
import { hostile } from '../support/web/shell.js';

const pages = samplePages.map(({ name, page }) => ({ name, html: renderPage(page) })).map((page) => ({ ...page, ...parsePage(page.html) }));

describe.each(pages)('The page $name', ({ html, elements, text }) => {
  it('is a whole Dutch document with one main heading', () => {
    expect(html.startsWith('<!DOCTYPE html><html lang="nl"')).toBe(true);
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(elements.filter(({ tagName }) => tagName === 'title')).toHaveLength(1);
  });

  it('has no style or script of its own, so that a strict content security policy holds', () => {
    expect(elements.filter(({ tagName }) => tagName === 'style')).toEqual([]);
    expect(elements.filter((element) => element.tagName === 'script' && !attribute(element, 'src'))).toEqual([]);
    expect(
      elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name === 'style' || name.startsWith('on')),
    ).toEqual([]);
  });

  it('uses every id once, and refers to ids that are there', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = ['for', 'form', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
    const refers = elements.flatMap((element) => named.flatMap((name) => attribute(element, name)?.split(' ') ?? []));
    expect(refers.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads inside the page only to what is there', () => {
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const inside = elements.map((element) => attribute(element, 'href') ?? '').filter((href) => href.startsWith('#'));
    expect(inside.filter((href) => !ids.has(decodeURIComponent(href.slice(1))))).toEqual([]);
  });

  it('posts every form to an address of this site', () => {
    const forms = elements.filter(({ tagName }) => tagName === 'form');
    const posts = forms.filter((form) => attribute(form, 'method') === 'post');
    expect(posts.filter((form) => !attribute(form, 'action')?.startsWith('/'))).toEqual([]);
  });

  it('never shows a value that is not there', () => {
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
  });
});

describe('Markup in any field', () => {
  const vicious = pages.filter(({ name }) => name.endsWith('vijandig'));

  it('is looked at on many pages', () => {
    expect(vicious.length).toBeGreaterThan(1);
  });

  it.each(vicious)('is shown as typed on $name', ({ html, elements, text }) => {
    expect(text).toContain(hostile);
    expect(html).not.toContain('<script>alert');
    expect(elements.filter((element) => element.tagName === 'b' && attribute(element, 'onclick'))).toEqual([]);
  });
});
