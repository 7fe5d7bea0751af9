import type { Page } from 'playwright-core';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const version1 = `# 1 Uitgangspunten

Jeugdigen krijgen hulp dicht bij huis.

# 2 Overgang

Een aanbieder draagt een lopende behandeling over als het contract eindigt.

# 3 Wachttijden

De regio meet de wachttijd.
`;
const sentence = 'maakt een lopende behandeling bij dezelfde hulpverlener af, ook na het einde van het contract';
const version2 = version1
  .replace('hulp dicht bij huis', 'hulp zo dicht mogelijk bij huis')
  .replace('draagt een lopende behandeling over als het contract eindigt', sentence)
  .replace('meet de wachttijd', 'meet de wachttijd en publiceert die elk kwartaal');
const words =
  '- Een kind moet een lopende behandeling bij dezelfde hulpverlener af kunnen maken, ook na het einde van het contract (paragraaf 2).\n- Laat de regio de wachttijd elk kwartaal publiceren.\n';

describe.each([
  { scripts: true, how: 'with scripts' },
  { scripts: false, how: 'without scripts' },
])('from a point to the changed sentence in the browser, $how', ({ scripts }) => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let consultation = '';
  let party = '';

  beforeAll(async () => {
    service = await startService();
    visitor = await Visitor.of(service, scripts);
    page = visitor.page;
    const id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    consultation = `/consultaties/${id}`;
    party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Gemeenteraad Epe', kind: 'council' }).expect(201))
      .body.id;
    await service.person(id, 'party', 'griffie@voorbeeld.example', party);
    await visitor.signIn('beheer@voorbeeld.example');
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  const counter = (label: string) => page.locator('.wk-tile', { hasText: label }).locator('strong').textContent();
  const addVersion = async (label: string, text: string): Promise<void> => {
    await visitor.go(`${consultation}/documenten`);
    if (!(await page.getByLabel('Nummer of naam').isVisible())) await page.getByText('Nieuwe versie', { exact: true }).click();
    await page.getByLabel('Nummer of naam').fill(label);
    await page.getByLabel('Bestand', { exact: true }).setInputFiles({
      name: `strategie-${label}.md`,
      mimeType: 'text/markdown',
      buffer: Buffer.from(text),
    });
    await visitor.press('Voeg versie toe');
    await visitor.said('De versie is toegevoegd');
  };

  it('adds a document with its first version', async () => {
    await visitor.go(`${consultation}/documenten`);
    await visitor.look();
    await page.getByLabel('Titel').fill('Inkoopstrategie');
    await visitor.press('Voeg toe');
    await visitor.said('Het document is toegevoegd.');
    await addVersion('0.1', version1);
    await visitor.look();
  });

  it('takes a reaction and two decisions that promise a change', async () => {
    await service.admin
      .post(`/v1${consultation.replace('consultaties', 'consultations')}/reactions`)
      .send({ party, text: words })
      .expect(201);
    for (const number of [1, 2]) {
      await visitor.go(`${consultation}/punten`);
      await page
        .locator('tr[data-item] a.wk-words')
        .nth(number - 1)
        .click();
      await page.getByRole('heading', { name: `Punt ${number}`, exact: true }).waitFor();
      await page.getByRole('radio', { name: 'Overgenomen', exact: true }).check();
      await page.getByLabel('Motivering').fill('Wij passen de tekst aan.');
      await visitor.press('Besluit vastleggen');
      await visitor.said('Het besluit is vastgelegd.');
    }
  });

  it('compares the second version, and counts what is to be explained and to be worked in', async () => {
    await addVersion('0.2', version2);
    expect([await counter('nog te verklaren'), await counter('nog te verwerken')]).toEqual(['3', '2']);
    await visitor.look();
    await visitor.go(consultation);
    await page.locator('.wk-tile', { hasText: 'nog te verklaren' }).click();
    await page.getByRole('link', { name: 'Bekijk wijzigingen' }).click();
  });

  it('links a proposed point', async () => {
    const change = page.locator('article', { hasText: '2 Overgang' });
    await change.waitFor();
    if (scripts) {
      await visitor.ready();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('a');
    } else await change.getByRole('button', { name: 'Koppel punt 1' }).click();
    await visitor.said('Het punt is aan de wijziging gekoppeld.');
    await change.getByText('Door 1 punt').waitFor();
    expect([await counter('nog te verklaren'), await counter('nog te verwerken')]).toEqual(['2', '1']);
    await visitor.look();
  });

  it('links another point by its number, after a mistake', async () => {
    const change = page.locator('article', { hasText: '3 Wachttijden' });
    const open = async (): Promise<void> => {
      if (!(await change.getByLabel('Nummer van het punt').isVisible())) await change.getByText('Ander punt koppelen').click();
    };
    await open();
    await change.getByLabel('Nummer van het punt').fill('99');
    await change
      .locator('form', { has: page.getByLabel('Nummer van het punt') })
      .getByRole('button')
      .click();
    await page.getByRole('alert').waitFor();
    await visitor.look();
    await open();
    await change.getByLabel('Nummer van het punt').fill('2');
    await change
      .locator('form', { has: page.getByLabel('Nummer van het punt') })
      .getByRole('button')
      .click();
    await visitor.said('Het punt is aan de wijziging gekoppeld.');
  });

  it('says of the last change that it was of own accord, and is ready', async () => {
    if (scripts) {
      await visitor.go(`${page.url().split('#')[0]?.split('?')[0]}#w0`);
      await visitor.ready();
      await page.locator('#w0:focus').waitFor({ state: 'attached' });
      await page.keyboard.press('o');
      await page.locator('[name="reason"]:focus').waitFor({ state: 'attached' });
      await page.keyboard.type('Duidelijker.');
    } else {
      await page.locator('article', { hasText: '1 Uitgangspunten' }).getByText('Ambtshalve, met reden').click();
      await page.locator('article', { hasText: '1 Uitgangspunten' }).getByLabel('Reden').fill('Duidelijker.');
    }
    await visitor.press('Leg vast als ambtshalve');
    await visitor.said('De wijziging is vastgelegd als ambtshalve.');
    expect([await counter('nog te verklaren'), await counter('nog te verwerken')]).toEqual(['0', '0']);
    await visitor.said('Deze versie is klaar om te publiceren.');
    await visitor.look();
  });

  it('reads the version with its points, and the table', async () => {
    await page.getByRole('link', { name: 'Was-wordttabel' }).click();
    await page.getByRole('cell', { name: 'Duidelijker.' }).waitFor();
    await visitor.look();
    await page.goBack();
    await page.getByRole('link', { name: 'Lees deze versie' }).click();
    await page.getByRole('heading', { name: 'Inkoopstrategie, versie 0.2' }).waitFor();
    await visitor.look();
    await page.getByRole('link', { name: 'gewijzigd, bekijk de wijziging' }).nth(1).click();
    await page.waitForURL(/wijzigingen#w1$/);
  });

  it('leads a councillor from the point to the sentence', async () => {
    await service.admin
      .post(`/v1/consultations/${consultation.split('/').at(-1)}/publications`)
      .send({})
      .expect(201);
    await page.context().clearCookies();
    await visitor.signIn('griffie@voorbeeld.example');
    await visitor.go(`${consultation}/punten`);
    await visitor.ready();
    await page.locator('tr[data-item] a.wk-words').first().click();
    await page.waitForURL(/punt=/);
    await visitor.ready();
    await page.getByRole('link', { name: 'Hele punt, met geschiedenis' }).press('Enter');
    await page.waitForURL(/\/punten\/[0-9a-f-]+/);
    await visitor.said('Van punt naar tekst');
    await page.locator('ins', { hasText: 'bij dezelfde hulpverlener af' }).first().waitFor();
    await visitor.look();
    await page.getByRole('link', { name: 'Bekijk de wijziging' }).click();
    await page.getByRole('heading', { name: '2 Overgang' }).waitFor();
    expect(await page.getByRole('button', { name: /Koppel|Ontkoppel/ }).count()).toBe(0);
    await visitor.look();
  });

  it('gave the browser nothing to complain about', () => {
    expect(visitor.complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([]);
  });
});
