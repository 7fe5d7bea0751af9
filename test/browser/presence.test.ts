import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

describe('two people at one point', () => {
  let service: Service;
  const visitors: Visitor[] = [];
  let point = '';
  let list = '';

  const arrive = async (name: string): Promise<Visitor> => {
    const visitor = await Visitor.of(service);
    visitors.push(visitor);
    // The minutes between two questions pass when the test says so.
    await visitor.page.clock.install();
    await visitor.signIn(`${name}@voorbeeld.example`);
    return visitor;
  };
  const presence = (visitor: Visitor): Promise<string | null> => visitor.page.locator('[data-presence]').textContent();
  /** Lets time pass until the page says it. */
  const says = async (visitor: Visitor, words: RegExp): Promise<void> => {
    const until = Date.now() + 30_000;
    while (!words.test((await presence(visitor)) ?? '')) {
      if (Date.now() > until) throw new Error(`It says "${await presence(visitor)}".`);
      const answer = visitor.page.waitForResponse(/\/aanwezig/);
      await visitor.page.clock.fastForward(15_000);
      await (await answer).finished();
    }
  };

  beforeAll(async () => {
    service = await startService();
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201))
      .body;
    const text = '- De wachttijden in de jeugdhulp zijn te lang.\n';
    const reaction = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: party.id, text }).expect(201)).body;
    point = `/punten/${reaction.points[0].id}`;
    list = `/consultaties/${id}/punten`;
    for (const name of ['els', 'bram']) await service.person(id, 'member', `${name}@voorbeeld.example`);
  });
  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
    await service.stop();
  });

  it('see each other come and go without loading the page anew', async () => {
    const els = await arrive('els');
    await els.go(point);
    expect(await presence(els)).toBe('');
    const bram = await arrive('bram');
    await bram.go(point);
    expect(await presence(bram)).toMatch(/kijkt ook naar dit punt\.$/);
    await els.page.evaluate('window.same = true');
    await says(els, /kijkt ook naar dit punt\.$/);
    expect(await els.page.getByRole('status').filter({ hasText: 'kijkt ook' }).count()).toBe(1);
    await bram.go(list);
    await says(els, /^$/);
    expect(await els.page.evaluate('window.same')).toBe(true);
    expect([...els.complaints, ...bram.complaints]).toEqual([]);
  });

  it('see each other in the panel beside the list too, and after a page is loaded anew', async () => {
    const [els, bram] = visitors as [Visitor, Visitor];
    await els.go(`${list}?punt=${point.split('/').at(-1)}`);
    await bram.go(point);
    for (const visitor of visitors) await says(visitor, /kijkt ook naar dit punt\.$/);
    // What the page that goes says last comes after the new one was made; the new one says at once that it is there.
    const again = els.page.waitForResponse(/\/aanwezig$/);
    await els.page.reload();
    expect((await again).status()).toBe(200);
    await bram.page.reload();
    expect(await presence(bram)).toMatch(/kijkt ook naar dit punt\.$/);
  });
});
