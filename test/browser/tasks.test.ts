import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Hand } from '../support/hand.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const docs = join('docs', 'tasks.md');
const sentences = [
  'De wachttijd voor jongeren is te lang.',
  'Het tarief dekt de reistijd niet.',
  'Laat ouders meepraten over de kwaliteit.',
];

/** Four chores of the working group, done by hand in the browser: how many clicks and keys each takes. What is counted stands in the docs. */
describe('the chores of the working group', () => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let id: string;
  const counted: string[] = [];

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    for (let number = 1; number <= 40; number += 1)
      await service.admin
        .post(`/v1/consultations/${id}/parties`)
        .send({ name: nameOf(number), kind: 'provider' })
        .expect(201);
    await service.admin
      .post(`/v1/consultations/${id}/text-blocks`)
      .send({ title: 'Dank', text: 'Dank aan {partij}: wij nemen dit mee.' })
      .expect(201);
    visitor = await Visitor.of(service);
    page = visitor.page;
    await visitor.signIn('beheer@voorbeeld.example');
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  const nameOf = (number: number): string =>
    `Jeugdhulp ${['Berkel', 'Linde', 'Wilg', 'Esdoorn'][number % 4]}${'abcdefghijklmnopqrstuvwxyz'[number % 26]}hof`;
  const letterOf = (number: number) => ({
    name: `${nameOf(number)}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(
      `${nameOf(number)}\n\n${sentences.map((sentence, place) => `${place + 1}. ${sentence.slice(0, -1)}, zegt lid ${number}.`).join('\n')}\n`,
    ),
  });
  const count = (task: string, { clicks, keys }: Hand): void => {
    counted.push(`| ${task} | ${clicks} | ${keys} |`);
  };

  it('takes in forty files, and agrees with what was proposed for each', async () => {
    await visitor.go(`/consultaties/${id}/reacties`);
    const hand = new Hand(page);
    await hand.click(page.getByRole('link', { name: 'Reacties toevoegen' }));
    await hand.choose(
      page.locator('input[type="file"]'),
      Array.from({ length: 40 }, (_, place) => letterOf(place + 1)),
    );
    await hand.click(page.getByRole('button', { name: 'Lees in' }));
    await visitor.said('De bestanden zijn verwerkt');
    await visitor.said('Ingelezen: 40. Wacht op u: 0. Niet ingelezen: 0.');
    await visitor.go(`/consultaties/${id}/reacties`);
    await hand.click(page.getByRole('link', { name: 'Kijk de 40 voorstellen na' }));
    for (let turn = 0; turn < 40; turn += 1) {
      await page.locator('[data-with-script="keys"]:not([hidden])').first().waitFor();
      await hand.pressOn('a');
    }
    await visitor.said('Akkoord gegeven door');
    expect((await service.admin.get(`/v1/consultations/${id}/reactions?state=proposal`).expect(200)).body).toEqual([]);
    count('Veertig bestanden inlezen, en elk voorstel nakijken', hand);
  });

  it('tags a hundred points', async () => {
    await visitor.go(`/consultaties/${id}/punten`);
    const hand = new Hand(page);
    await hand.click(page.getByRole('link', { name: 'Snel indelen' }));
    for (let turn = 0; turn < 100; turn += 1) {
      await page.locator('[data-with-script="keys"]:not([hidden])').first().waitFor();
      const accepts = await page.locator('[data-keys="themes"] [name="accept"]').count();
      await hand.pressOn(accepts ? 'a' : 'j');
    }
    const tagged = (await service.admin.get(`/v1/consultations/${id}/points?page=1&pageSize=200`).expect(200)).body;
    expect(tagged.filter(({ themes }: { themes: unknown[] }) => themes.length).length).toBeGreaterThanOrEqual(95);
    count('Honderd punten indelen, als het voorstel klopt', hand);
  });

  it('decides on ten points one by one, with a text block', async () => {
    await visitor.go(`/consultaties/${id}/punten`);
    await visitor.ready();
    const hand = new Hand(page);
    await hand.press('j');
    await hand.press('Enter');
    await page.locator('#punt h2').first().waitFor();
    for (let turn = 1; turn <= 10; turn += 1) {
      const shown = await page.locator('#punt h2').first().textContent();
      await hand.press('6');
      await hand.press('b');
      await hand.press('d');
      await hand.press('Enter');
      while (!(await page.locator('#motivation').inputValue())) await page.waitForTimeout(20);
      await hand.pressOn('Control+Enter');
      await visitor.said('Het besluit is vastgelegd.');
      await visitor.ready();
      if (turn < 10) await hand.press('j');
      if (turn < 10) while ((await page.locator('#punt h2').textContent()) === shown) await page.waitForTimeout(20);
    }
    const decided = (await service.admin.get(`/v1/consultations/${id}/points?pageSize=200`).expect(200)).body;
    expect(decided.filter(({ outcome }: { outcome: string | null }) => outcome).length).toBe(10);
    count('Tien punten één voor één beantwoorden met een tekstblok', hand);
  });

  it('decides on all others of one party at once', async () => {
    const hand = new Hand(page);
    await visitor.go(`/consultaties/${id}/punten?open=decision`);
    await hand.click(page.getByRole('link', { name: /^Besluit over alle/ }));
    await page.getByRole('button', { name: 'Bekijk de antwoorden' }).waitFor();
    await visitor.ready();
    await hand.press('6');
    await hand.press('b');
    await hand.press('d');
    await hand.press('Enter');
    while (!(await page.locator('#motivation').inputValue())) await page.waitForTimeout(20);
    await hand.click(page.getByRole('button', { name: 'Bekijk de antwoorden' }));
    await visitor.said('Zo leest');
    await hand.click(page.getByRole('button', { name: 'Leg deze besluiten vast' }));
    await visitor.said('punten hebben nu een besluit.');
    count('De andere honderdtien punten samen beantwoorden, na een blik op elk antwoord', hand);
  });

  it('fetches the account of all reactions', async () => {
    await visitor.go(`/consultaties/${id}`);
    const hand = new Hand(page);
    const coming = page.waitForEvent('download');
    await hand.click(page.getByRole('link', { name: 'Reactienota (docx)' }));
    expect((await coming).suggestedFilename()).toMatch(/\.docx$/);
    count('De reactienota in Word ophalen', hand);
  });

  it('stand in the docs as they were counted', () => {
    const text = readFileSync(docs, 'utf8');
    const head = '| Werk | Klikken | Toetsen |\n|---|---|---|\n';
    const [before = ''] = text.split(head);
    const fresh = `${before}${head}${counted.join('\n')}\n`;
    if (process.env['WRITE_TASKS']) return writeFileSync(docs, fresh);
    expect(text).toBe(fresh);
  });

  it('leave nothing in the console', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
