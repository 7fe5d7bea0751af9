import type { Page } from 'playwright-core';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

describe.each([
  { scripts: true, how: 'with scripts' },
  { scripts: false, how: 'without scripts' },
])('putting themes in order in the browser, $how', ({ scripts }) => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let id = '';
  let address = '';

  beforeAll(async () => {
    service = await startService();
    visitor = await Visitor.of(service, scripts);
    page = visitor.page;
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    address = `/consultaties/${id}/themas`;
    await visitor.signIn('beheer@voorbeeld.example');
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  const kept = async (): Promise<string[]> =>
    (await service.admin.get(`/v1/consultations/${id}/themes`).expect(200)).body.map(({ label }: { label: string }) => label);
  const shown = (): Promise<string[]> => page.locator('tbody th b').allTextContents();
  const row = (label: string | undefined) => page.locator('tbody tr', { has: page.getByText(label ?? '', { exact: true }) });
  const focused = (): Promise<string> => page.evaluate("document.activeElement.closest('tr')?.querySelector('b')?.textContent ?? ''");

  it('moves a theme by the buttons in its row', async () => {
    await visitor.go(address);
    const [first, second, ...rest] = await shown();
    await row(second).getByRole('button', { name: 'Omhoog' }).click();
    await page.locator('tbody tr:first-child b', { hasText: second! }).waitFor();
    await visitor.said('Het thema staat nu op plaats 1.');
    expect(await kept()).toEqual([second, first, ...rest]);
    if (!scripts) return expect(await row(first).locator('.wk-grip').isVisible()).toBe(false);
    // The button that was pressed is gone at the top; the row has the focus, so that the keyboard goes on from there.
    expect(await focused()).toBe(second);
    await visitor.look();
  });

  const onlyWith = scripts ? it : it.skip;

  onlyWith('moves the row that has the focus with Alt and an arrow, time after time, and announces its place', async () => {
    await visitor.go(address);
    const before = await shown();
    await row(before[0]).getByRole('link', { name: 'Wijzig' }).focus();
    for (const place of [2, 3]) {
      await page.keyboard.press('Alt+ArrowDown');
      await page.getByRole('status').getByText(`Het thema staat nu op plaats ${place}.`).waitFor();
      expect(await focused()).toBe(before[0]);
    }
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('status').getByText('Het thema staat nu op plaats 2.').waitFor();
    expect(await shown()).toEqual(await kept());
    expect((await kept()).slice(0, 2)).toEqual([before[1], before[0]]);
  });

  onlyWith('moves a theme that is dragged, to before or after the row that it is dropped on', async () => {
    await visitor.go(address);
    const before = await shown();
    const drag = async (label: string | undefined, onto: string | undefined, y: number): Promise<void> =>
      row(label)
        .locator('.wk-grip')
        .dragTo(row(onto), { targetPosition: { x: 60, y } });
    await drag(before[4], before[1], 2);
    await page.getByRole('status').getByText('Het thema staat nu op plaats 2.').waitFor();
    expect((await kept()).slice(0, 3)).toEqual([before[0], before[4], before[1]]);
    const { height } = (await row(before[1]).boundingBox())!;
    await drag(before[0], before[1], height - 2);
    await page.getByRole('status').getByText('Het thema staat nu op plaats 3.').waitFor();
    expect((await kept()).slice(0, 3)).toEqual([before[4], before[1], before[0]]);
  });

  onlyWith('shows what came of a move that somebody else was before', async () => {
    await visitor.go(address);
    const before = await kept();
    const themes = (await service.admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
    await service.admin.patch(`/v1/themes/${themes[0].id}`).send({ definition: 'Anders.', version: themes[0].version }).expect(200);
    await row(before[0]).getByRole('link', { name: 'Wijzig' }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('alert').waitFor();
    expect(await kept()).toEqual(before);
    visitor.complaints.length = 0;
  });
});
