import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { renderPage } from '../../src/web/layout/page.js';
import { htmlRules } from '../support/web/html-rules.js';
import { samplePages } from '../support/web/pages.js';
import { attribute, parsePage } from '../support/web/parsed.js';

const checker = new HtmlValidate(new StaticConfigLoader(htmlRules));

const faultsIn = (html: string, name: string): string[] =>
  checker
    .validateStringSync(html, `${name}.html`)
    .results.flatMap(({ messages }) => messages.map(({ line, ruleId, message, selector }) => `${line} ${ruleId}: ${message} ${selector}`));

it.each(samplePages)('$name is valid HTML', ({ name, page }) => {
  expect(faultsIn(renderPage(page), name)).toEqual([]);
});

it.each(samplePages)('$name has a button in every form that people see', ({ page }) => {
  const { elements } = parsePage(renderPage(page));
  const buttons = elements.filter((element) => element.tagName === 'button' && attribute(element, 'type') === 'submit');
  const formOf = (button: (typeof buttons)[number]): unknown => {
    let around: unknown = button;
    while (around && (around as { tagName?: string }).tagName !== 'form') around = (around as { parentNode?: unknown }).parentNode;
    return around;
  };
  const forms = elements.filter((element) => element.tagName === 'form' && attribute(element, 'hidden') === undefined);
  const without = forms.filter(
    (form) => !buttons.some((button) => formOf(button) === form || attribute(button, 'form') === (attribute(form, 'id') ?? '?')),
  );
  expect(without.map((form) => attribute(form, 'action'))).toEqual([]);
});

it('finds what is wrong', () => {
  const wrong = '<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body><p><form></form></p></body></html>';
  expect(faultsIn(wrong, 'x').length).toBeGreaterThan(0);
});
