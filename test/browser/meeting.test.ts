import type { Page } from 'playwright-core';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const letter = '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n- Betrek ouders bij het toezicht.\n';

describe.each([
  { scripts: true, how: 'with scripts' },
  { scripts: false, how: 'without scripts' },
])('a meeting of the working group in the browser, $how', ({ scripts }) => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let id = '';

  beforeAll(async () => {
    service = await startService();
    visitor = await Visitor.of(service, scripts);
    page = visitor.page;
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body
      .id;
    await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text: letter }).expect(201);
    await visitor.signIn('beheer@voorbeeld.example');
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  it('is planned, with people and an agenda', async () => {
    await visitor.go(`/consultaties/${id}`);
    await page.getByRole('link', { name: 'Bijeenkomsten', exact: true }).click();
    await visitor.look();
    await page.getByLabel('Soort').selectOption({ label: 'Werkgroep' });
    await page.getByLabel('Titel').fill('Werkgroep 8 oktober');
    await page.getByLabel('Datum en tijd').fill('2026-10-08T09:30');
    await visitor.press('Voeg toe');
    await visitor.said('De bijeenkomst is toegevoegd.');
    await page.getByLabel('Namen erbij').fill('Anouk Verhoef\nBram Oldenkamp');
    await visitor.press('Bewaar aanwezigen');
    await visitor.said('2 personen en partijen op de lijst, 0 aanwezig.');
    await page.getByLabel('Nummers van punten').fill('1, 2 en 3');
    await visitor.press('Zet deze punten op de agenda');
    await visitor.said('3 agendapunten erbij.');
    await visitor.look();
  });

  it('goes through its items, by keys where these work', async () => {
    await page.getByRole('link', { name: 'Begin met bespreken' }).click();
    await page.getByRole('heading', { level: 1, name: 'De wachttijden zijn te lang' }).waitFor();
    await visitor.look();
    if (scripts) {
      await visitor.ready();
      await page.keyboard.press('n');
      await page.getByRole('heading', { level: 1, name: 'Het tarief is te laag' }).waitFor();
      await visitor.ready();
      await page.keyboard.press('p');
      await page.getByRole('heading', { level: 1, name: 'De wachttijden zijn te lang' }).waitFor();
      await visitor.ready();
      await page.keyboard.press('v');
      await page.keyboard.press('6');
      await page.keyboard.press('m');
      await page.keyboard.type('Wij letten erop.');
      await page.keyboard.press('Control+Enter');
    } else {
      for (const name of ['Almere', 'Dronten'])
        await page
          .getByRole('group', { name: `Standpunt van ${name}` })
          .getByLabel('Voor', { exact: true })
          .check();
      await page.getByRole('radio', { name: 'Voor kennisgeving aangenomen' }).check();
      await page.getByLabel('Motivering').fill('Wij letten erop.');
      await visitor.press('Leg vast en ga verder');
    }
    await page.getByRole('heading', { level: 1, name: 'Het tarief is te laag' }).waitFor();
    const [first] = (await service.admin.get(`/v1/consultations/${id}/meetings`).expect(200)).body;
    const [item] = (await service.admin.get(`/v1/meetings/${first.id}/agenda-items`).expect(200)).body;
    const { body } = await service.admin.get(`/v1/agenda-items/${item.id}`).expect(200);
    expect(body).toMatchObject({ state: 'drafted', outcome: 'noted', members: [{ stance: 'for' }, { stance: 'for' }] });
  });

  it('records dissent, and holds an item over', async () => {
    await page.getByRole('group', { name: 'Standpunt van Almere' }).getByLabel('Tegen', { exact: true }).check();
    await page.getByLabel('Toelichting van Almere').fill('Eerst de kosten weten.');
    await page.getByRole('radio', { name: 'Niet overgenomen' }).check();
    await visitor.press('Leg vast en ga verder');
    await visitor.said('Schrijf op waarom.');
    expect(await page.getByLabel('Toelichting van Almere').inputValue()).toBe('Eerst de kosten weten.');
    await page.getByLabel('Motivering').fill('Het onderzoek loopt nog.');
    await visitor.press('Leg vast en ga verder');
    await page.getByRole('heading', { level: 1, name: 'Betrek ouders bij het toezicht' }).waitFor();
    await page.getByLabel('Wat is besproken').fill('Komt terug in november.');
    await visitor.press('Houd aan en ga verder');
    await visitor.said('3 agendapunten, 3 besproken.');
    await visitor.look();
  });

  it('adopts what was drafted, once, and gives minutes', async () => {
    await page.getByRole('link', { name: 'Stel besluiten vast' }).click();
    await visitor.said('Tegen: Almere.');
    await visitor.look();
    await page.getByLabel('Wie tekent?').fill('Anouk Verhoef, voorzitter');
    await visitor.press('Stel vast');
    await visitor.said('2 besluiten zijn vastgesteld.');
    await visitor.look();
    const points = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    expect(points.map(({ outcome }: { outcome: string | null }) => outcome)).toEqual(['noted', 'not_incorporated', null]);
    expect(await page.getByRole('link', { name: 'Stel besluiten vast' }).count()).toBe(0);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Verslag (Word)' }).click();
    expect((await download).suggestedFilename()).toBe('verslag-2026-10-08.docx');
    expect(visitor.complaints.filter((text) => !/40\d/.test(text))).toEqual([]);
  });
});
