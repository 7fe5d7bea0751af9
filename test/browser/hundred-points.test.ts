import type { Page } from 'playwright-core';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const subjects = [
  'De wachtlijsten zijn te lang',
  'De tarieven zijn niet kostendekkend',
  'Houd rekening met social return',
  'Er is te weinig personeel',
];
const texts = Array.from({ length: 100 }, (_, index) => `- ${subjects[index % subjects.length]} in kern ${index + 1}.`);

describe('tagging a hundred points with the keyboard', () => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let id: string;

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const council = { name: 'Raad Urk', kind: 'council' };
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send(council).expect(201)).body.id;
    const reaction = { party, channel: 'letter', text: texts.join('\n') };
    await service.admin.post(`/v1/consultations/${id}/reactions`).send(reaction).expect(201);
    visitor = await Visitor.of(service, true);
    page = visitor.page;
    await visitor.go('/consultaties');
    await page.getByLabel('E-mailadres').fill('beheer@voorbeeld.example');
    await page.getByLabel('Wachtwoord', { exact: true }).fill(service.password);
    await visitor.press('Aanmelden');
    await page.waitForLoadState();
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  it('takes one key to accept and three to give another theme, and brings the next point by itself', async () => {
    let keys = 0;
    const strike = async (key: string): Promise<void> => {
      keys += 1;
      await page.keyboard.press(key);
    };
    await visitor.go(`/consultaties/${id}/indelen`);
    for (let done = 0; done < 100; done += 1) {
      const point = await page.locator('input[name="point"]').first().inputValue();
      const loaded = page.waitForEvent('load');
      if (done % 10 === 9) for (const key of ['t', 'v', 'Control+Enter']) await strike(key);
      else await strike('a');
      await loaded;
      if (done < 99) expect(await page.locator('form[data-keys] input[name="point"]').inputValue()).not.toBe(point);
    }
    expect(keys).toBe(120);
    const tagged = await service.admin.get(`/v1/consultations/${id}/themes`).expect(200);
    const counts = new Map<string, number>(tagged.body.map(({ key, points }: { key: string; points: number }) => [key, points]));
    expect(counts.get('real_estate')).toBe(10);
    const open = await service.admin.get(`/v1/consultations/${id}/learning-order`).expect(200);
    expect(open.body.remaining).toBe(0);
  }, 300_000);
});
