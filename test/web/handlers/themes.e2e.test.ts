import { aConsultation, type Service, startService } from '../../support/service.js';
import { seenIn, signIn, signInAs, takeOverIn, type Visitor } from '../../support/session.js';
import { hostile } from '../../support/web/shell.js';

interface ListedTheme {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly retiredAt: string | null;
  readonly version: number;
}

describe('the pages of themes', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
  });
  afterAll(() => service.stop());

  const list = () => `/consultaties/${id}/themas`;
  const themes = async (): Promise<ListedTheme[]> => (await service.admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
  const named = async (label: string) => (await themes()).find((theme) => theme.label === label);

  it('adds a theme under a name for programs of its own', async () => {
    await admin.post(list(), { label: 'Rêcht op ’n plek 2029', definition: hostile, synonyms: 'Plek\r\n\r\nRecht' }).expect(303);
    const made = await named('Rêcht op ’n plek 2029');
    expect(made?.key).toBe('recht_op_n_plek_2029');
    await admin.post(list(), { label: '123', definition: '' }).expect(303);
    expect((await named('123'))?.key).toBe('thema');
    const page = await admin.page(list());
    expect(page.text).toContain(hostile);
    expect(page.html).not.toContain('<script>alert');
    const again = await admin.post(list(), { label: 'rêcht op ’n plek 2029', definition: hostile }).expect(400);
    expect(again.text).toContain('href="#label"');
    expect(again.text).toContain('&lt;script>alert');
    expect((await admin.post(list(), { label: '' }).expect(400)).text).toContain('href="#label"');
  });

  it('changes a theme, and refuses a stale change with what was typed', async () => {
    const [first] = await themes();
    const at = `${list()}/${first?.id}`;
    expect((await admin.page(at)).text).toContain(first?.label);
    await admin
      .post(at, { label: 'Anders genoemd', definition: 'Wat erbij hoort', synonyms: 'Kopje', version: first?.version })
      .expect(303);
    expect((await themes())[0]).toMatchObject({ label: 'Anders genoemd' });
    const stale = await admin.post(at, { label: 'Te laat', definition: '', synonyms: '', version: first?.version }).expect(409);
    expect(stale.text).toContain('value="Te laat"');
    expect(stale.text).toContain('Dit staat er nu:');
    expect(stale.text).toContain('Wat erbij hoort');
    const again = { label: 'Te laat', definition: '', synonyms: '', version: seenIn(stale.text) };
    await admin.post(at, again).expect(409);
    await admin.post(at, { ...again, takeOver: takeOverIn(stale.text) }).expect(303);
    expect((await themes())[0]).toMatchObject({ label: 'Te laat' });
    expect((await admin.post(at, { label: ' ', version: 2 }).expect(400)).text).toContain('href="#label"');
  });

  it('takes a theme out of use', async () => {
    const [, second] = await themes();
    await admin.post(`${list()}/${second?.id}/uit-gebruik`, { version: second?.version }).expect(303);
    expect((await themes())[1]?.retiredAt).not.toBeNull();
    expect((await admin.page(list())).text).toContain('niet meer in gebruik');
    const offered = await admin.page(`/consultaties/${id}/punten`);
    expect(offered.html).not.toContain(`<option value="${second?.key}"`);
  });

  it('is changed by coordinators, of this consultation only', async () => {
    const [first] = await themes();
    const other = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    await admin.get(`/consultaties/${other}/themas/${first?.id}`).expect(404);
    await admin.post(`/consultaties/${other}/themas/${first?.id}/uit-gebruik`).expect(404);
    const member = await signInAs(service, id, 'member');
    expect((await member.page(list())).html).not.toContain('id="toevoegen"');
    await member.post(list(), { label: 'X' }).expect(403);
    await member.get(`${list()}/${first?.id}`).expect(403);
    await member.post(`${list()}/${first?.id}/uit-gebruik`).expect(403);
    const stranger = await signInAs(service, other, 'coordinator');
    await stranger.get(list()).expect(404);
    await stranger.post(`${list()}/${first?.id}`, { label: 'X' }).expect(404);
  });
});
