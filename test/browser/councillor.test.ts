import type { Page } from 'playwright-core';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

describe.each([
  { scripts: true, how: 'with scripts' },
  { scripts: false, how: 'without scripts' },
])('a councillor in the browser, $how', ({ scripts }) => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let id = '';

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const raad = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Gemeenteraad Dronten', kind: 'council' }).expect(201))
      .body.id;
    const wishes = ['wachttijden', 'tarieven', 'toezicht', 'vervoer', 'scholen', 'privacy', 'een vast aanspreekpunt'];
    const text = `${wishes.map((wish) => `- De raad van Dronten vraagt aandacht voor ${wish}.`).join('\n')}\n`;
    const { points } = (await admin.post(`/v1/consultations/${id}/reactions`).send({ party: raad, channel: 'letter', text }).expect(201))
      .body;
    const document = (await admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Inkoopstrategie' }).expect(201)).body.id;
    for (const [label, words] of [
      ['0.1', 'Het gezin hoort het van de aanbieder.'],
      ['0.2', 'Het gezin hoort het van een vaste contactpersoon.'],
    ])
      await admin
        .post(`/v1/documents/${document}/versions`)
        .field('label', label ?? '')
        .attach('file', Buffer.from(`# 3.2 Wachttijd\n\n${words}\n`), `v${label}.md`)
        .expect(201);
    const [change] = (await admin.get(`/v1/documents/${document}/versions/0.2/changes`).expect(200)).body;
    const decision = { outcome: 'incorporated', motivation: 'Er komt een vaste contactpersoon.' };
    await admin.post(`/v1/points/${points[6].id}/decisions`).send(decision).expect(201);
    await admin
      .post('/v1/change-links')
      .send({ links: [{ change: change.id, point: points[6].id }] })
      .expect(204);
    await admin.post(`/v1/consultations/${id}/publications`).send({ note: 'De stand na ronde 1.' }).expect(201);
    await service.person(id, 'party', 'griffie@dronten.example', raad);
    visitor = await Visitor.of(service, scripts);
    page = visitor.page;
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  it('finds what became of her council’s points', async () => {
    await visitor.signIn('griffie@dronten.example');
    await visitor.go(`/consultaties/${id}/raden`);
    await visitor.said('Wat is er gedaan met de punten van Gemeenteraad Dronten?');
    await visitor.look();
  });

  it('goes to the seventh point of the letter and sees the sentence it changed', async () => {
    await page.getByLabel('Ga naar punt').fill('7');
    await visitor.press('Ga');
    await visitor.said('Punt 7 van 7');
    await visitor.said('Er komt een vaste contactpersoon.');
    expect(await page.locator('ins').first().textContent()).toContain('vaste contactpersoon');
    await visitor.look();
    await page.getByRole('link', { name: 'Punt 6' }).first().click();
    await visitor.said('Punt 6 van 7');
    await visitor.said('Nog geen besluit');
  });

  it('searches her council’s points', async () => {
    await visitor.go(`/consultaties/${id}/raden`);
    await page.getByLabel('Zoek in de punten').fill('wachttijd');
    await visitor.press('Zoeken');
    await visitor.said('1 punt');
    await visitor.look();
  });

  it('shows the public register a colleague without account, who searches and passes on the address of a point', async () => {
    await page.context().clearCookies();
    await visitor.go('/openbaar');
    await visitor.look();
    await page.getByRole('link', { name: 'Inkoop jeugdhulp' }).click();
    await visitor.said('De stand na ronde 1.');
    await visitor.look();
    await page.getByLabel('Zoek in de punten').fill('contactpersonen');
    await visitor.press('Zoeken');
    await visitor.said('Er komt een vaste contactpersoon.');
    await page.getByRole('link', { name: 'Punt 7', exact: true }).click();
    await visitor.said('Dit adres blijft gelden.');
    await visitor.look();
    await visitor.go('/hulp/raden');
    await visitor.look();
  });

  it('leaves nothing in the console', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
