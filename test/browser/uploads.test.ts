import type { Page } from 'playwright-core';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

describe('sending files', () => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let id: string;

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad van Epe', kind: 'council' }).expect(201);
    visitor = await Visitor.of(service);
    page = visitor.page;
    await visitor.signIn('beheer@voorbeeld.example');
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

  it('shows of each of several files what became of it', async () => {
    await visitor.go(`/consultaties/${id}/reacties/nieuw`);
    await page.locator('#party').selectOption({ label: 'Raad van Epe (gemeenteraad)' });
    await page
      .locator('input[type="file"]')
      .setInputFiles([
        file('een.txt', '- De wachttijd is te lang.\n- Het tarief is te laag.'),
        file('leeg.txt', ''),
        file('twee.txt', '- Kinderen houden graag hun hulpverlener.'),
      ]);
    await page.getByRole('button', { name: 'Lees in' }).click();
    await page.getByText('De bestanden zijn verwerkt').waitFor();
    expect(await page.locator('#voortgang [role="status"]').textContent()).toBe('Ingelezen: 2. Wacht op u: 0. Niet ingelezen: 1.');
    expect(await page.locator('#voortgang li').allTextContents()).toEqual([
      expect.stringContaining('een.txt Ingelezen. Raad van Epe, 2 punten'),
      expect.stringContaining('leeg.txt Niet ingelezen.'),
      expect.stringContaining('twee.txt Ingelezen.'),
    ]);
    await visitor.look();
  });

  it('takes files that are dropped anywhere on the list of reactions', async () => {
    await visitor.go(`/consultaties/${id}/reacties`);
    await visitor.ready();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Gemeente Epe\n\nWij zien te lange wachttijden.'], 'los.txt', { type: 'text/plain' }));
      data.items.add(new File([''], 'leeg.txt', { type: 'text/plain' }));
      document.querySelector('h1')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.getByText('De bestanden zijn verwerkt').waitFor();
    expect(await page.locator('#voortgang li').count()).toBe(2);
    expect(visitor.complaints).toEqual([]);
  });
});
