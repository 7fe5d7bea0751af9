import type { Page } from 'playwright-core';
import { Keyboard } from '../support/keyboard.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

describe.each([
  { scripts: true, how: 'with scripts' },
  { scripts: false, how: 'without scripts' },
])('deciding on many points by keyboard alone, $how', ({ scripts }) => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let keyboard: Keyboard;
  let id = '';

  beforeAll(async () => {
    service = await startService();
    visitor = await Visitor.of(service, scripts);
    page = visitor.page;
    keyboard = new Keyboard(page);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    for (const [name, text] of [
      ['Raad Epe', '- De wachttijden zijn te lang.\n- Het tarief is te laag.\n'],
      ['Raad Voorst', '- Betrek ouders bij het toezicht.\n'],
    ]) {
      const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id;
      await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    }
    const block = { title: 'Dank', text: 'Dank aan {partij} voor punt {nummer}.' };
    await service.admin.post(`/v1/consultations/${id}/text-blocks`).send(block).expect(201);
    await visitor.signIn('beheer@voorbeeld.example');
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  type Role = 'button' | 'checkbox' | 'link' | 'radio' | 'combobox' | 'textbox';
  /** Goes on with Tab until this has the focus. */
  const tabTo = (role: Role, name: string | RegExp): Promise<void> =>
    keyboard.reach(page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first());
  const press = async (name: string): Promise<void> => {
    await tabTo('button', name);
    await page.keyboard.press('Enter');
  };

  it('chooses points, writes the decision with a text block, and reads each answer', async () => {
    await visitor.go(`/consultaties/${id}/punten`);
    for (const number of [1, 3]) {
      await tabTo('checkbox', `Kies punt ${number}`);
      await page.keyboard.press('Space');
    }
    await visitor.look();
    await press('Besluit samen');
    await visitor.said('U besluit over 2 punten in één keer.');
    await visitor.look();
    if (scripts) await page.keyboard.press('6');
    else {
      await tabTo('radio', /^Overgenomen/);
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
    }
    expect(await page.getByRole('radio', { name: /Voor kennisgeving/ }).isChecked()).toBe(true);
    await page.getByText('Tekstblok invoegen').focus();
    await page.keyboard.press('Enter');
    await tabTo('combobox', 'Tekstblok');
    await page.keyboard.type('Dank');
    await press('Voeg in bij motivering');
    const motivation = page.getByRole('textbox', { name: 'Motivering' });
    for (let tries = 0; tries < 100 && !(await motivation.inputValue()); tries += 1) await page.waitForTimeout(50);
    expect(await motivation.inputValue()).toBe('Dank aan {partij} voor punt {nummer}.');
    await visitor.look();
    await press('Bekijk de antwoorden');
    await visitor.said('Dank aan Raad Epe voor punt 1.');
    await visitor.said('Dank aan Raad Voorst voor punt 3.');
    await visitor.look();
  });

  it('names what a colleague changed meanwhile, and records nothing of it', async () => {
    const [first] = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    await service.admin
      .post(`/v1/points/${first.id}/decisions`)
      .send({ outcome: 'answered', motivation: 'Collega was eerst.' })
      .expect(201);
    await press('Leg deze besluiten vast');
    await visitor.said('Punt 1 is gewijzigd terwijl u bezig was.');
    await visitor.said('Collega was eerst.');
    await visitor.look();
    expect(await page.getByRole('checkbox', { name: 'Punt 1 Raad Epe' }).isChecked()).toBe(false);
    await tabTo('checkbox', 'Punt 1 Raad Epe');
    await page.keyboard.press('Space');
    await press('Leg deze besluiten vast');
    await visitor.said('2 punten hebben nu een besluit.');
    await visitor.look();
  });

  it('undoes it from the message, and finds what was undone in the list of such acts', async () => {
    await press('Maak ongedaan');
    await visitor.said('Het besluit over 2 punten is ongedaan gemaakt.');
    await visitor.look();
    const points = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    expect(points.map(({ outcome }: { outcome: string | null }) => outcome)).toEqual(['answered', null, null]);
    await visitor.go(`/consultaties/${id}/punten`);
    await tabTo('link', 'Eerder samen besloten');
    await page.keyboard.press('Enter');
    await visitor.said('Ongedaan gemaakt door');
    await visitor.look();
  });

  it('decides on all that the list found, and undoes it later', async () => {
    await visitor.go(`/consultaties/${id}/punten?open=decision`);
    await tabTo('link', 'Besluit over alle 2 gevonden punten');
    await page.keyboard.press('Enter');
    await tabTo('radio', /^Overgenomen/);
    await page.keyboard.press('Space');
    await tabTo('textbox', 'Motivering');
    await page.keyboard.type('Dit nemen wij over.');
    await press('Bekijk de antwoorden');
    await press('Leg deze besluiten vast');
    await visitor.said('2 punten hebben nu een besluit.');
    await visitor.go(`/consultaties/${id}/samen-besloten`);
    await page.getByRole('row').nth(1).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await visitor.said('Elk punt krijgt terug wat eerder was besloten');
    await visitor.look();
    await press('Maak ongedaan');
    await visitor.said('Het besluit over 2 punten is ongedaan gemaakt.');
    expect(visitor.complaints.filter((complaint) => !complaint.includes('409'))).toEqual([]);
  });
});
