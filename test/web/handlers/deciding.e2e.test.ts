import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute, type ParsedPage, parsePage } from '../../support/web/parsed.js';

interface ListedPoint {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly outcome: string | null;
}

describe('the pages of one decision on many points', () => {
  let service: Service;
  let member: Visitor;
  let id: string;

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const react = async (name: string, text: string) => {
      const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id;
      await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    };
    await react('Raad Urk', '- De wachttijden zijn te lang.\n- In paragraaf 3.2 ontbreekt het toezicht.\n');
    await react('Raad Almere', '- Kinderen houden hun hulpverlener.\n');
    member = await signInAs(service, id, 'member');
  });

  const at = () => `/consultaties/${id}/besluit-samen`;
  const points = async (): Promise<ListedPoint[]> => (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
  const typed = (changes: object = {}) => ({
    punten: '1.2.3',
    next: `/consultaties/${id}/punten?open=decision`,
    outcome: 'noted',
    motivation: 'Dank, {partij}, voor punt {nummer}.',
    ...changes,
  });
  const ticks = ({ elements }: ParsedPage, ticked = true): string[] =>
    elements
      .filter((one) => attribute(one, 'name') === 'points' && (attribute(one, 'checked') !== undefined) === ticked)
      .map((one) => attribute(one, 'value') ?? '');
  const look = async (changes: object = {}, status = 200) => {
    const { text } = await member.post(at(), typed({ action: 'preview', ...changes })).expect(status);
    return parsed(text);
  };
  const parsed = (html: string) => ({ html, ...parsePage(html) });

  it('begin with what was ticked in the list, or with all that it found', async () => {
    const [first, , third] = await points();
    const bar = { action: 'decide', points: [first?.id, third?.id], next: `/consultaties/${id}/punten` };
    const { headers } = await member.post(`/consultaties/${id}/punten/samen`, bar).expect(303);
    expect(headers['location']).toContain('punten=1.3');
    expect((await member.page(String(headers['location']))).text).toContain('U besluit over 2 punten in één keer.');
    const nothing = await member.post(`/consultaties/${id}/punten/samen`, { ...bar, points: [] }).expect(400);
    expect(nothing.text).toContain('Kies eerst een of meer punten.');
    const list = await member.page(`/consultaties/${id}/punten?q=wachttijden`);
    expect(list.html).not.toContain('gevonden punten');
    const all = await member.page(`${at()}?alle=true&kind=council`);
    expect(all.text).toContain('U besluit over 3 punten in één keer.');
    expect((await member.page(at())).text).toContain('Kies punten in de lijst');
  });

  it('show each answer as its party will read it, before anything counts', async () => {
    const page = await look();
    expect(page.text).toContain('Zo leest Raad Urk het');
    for (const answer of ['Dank, Raad Urk, voor punt 1.', 'Dank, Raad Urk, voor punt 2.', 'Dank, Raad Almere, voor punt 3.'])
      expect(page.text).toContain(answer);
    expect(ticks(page)).toHaveLength(3);
    expect((await points()).map(({ outcome }) => outcome)).toEqual([null, null, null]);
    const { text } = await member.post(at(), typed({ action: 'change' })).expect(200);
    expect(text).toContain('Dank, {partij}, voor punt {nummer}.</textarea>');
  });

  it('keep what was typed when something is missing', async () => {
    const page = await look({ outcome: '', motivation: 'Dank, {naam}.' }, 400);
    expect(page.html).toContain('Dank, {naam}.</textarea>');
    expect(page.text).toContain('Kies een uitkomst.');
    expect((await look({ outcome: 'noted', motivation: 'Dank, {naam}.' }, 400)).text).toContain('Het veld {naam} kennen wij niet.');
    expect((await look({ motivation: '' }, 400)).text).toContain('Zonder motivering kunt u niet besluiten.');
  });

  it('name the points that lack what the text names, and decide on the others', async () => {
    const [, second] = await points();
    await service.admin.patch(`/v1/points/${second?.id}`).send({ section: 'paragraaf 3.2' }).expect(200);
    const page = await look({ motivation: 'Dit staat in {paragraaf}.' });
    expect(page.text).toContain('Hierover kunt u zo niet besluiten');
    expect(page.text).toContain('Punt 3 , Raad Almere. Niet bekend: {paragraaf}.');
    expect(page.text).toContain('Dit staat in paragraaf 3.2.');
    const chosen = ticks(page);
    expect(chosen).toHaveLength(1);
    await member.post(at(), typed({ motivation: 'Dit staat in {paragraaf}.', action: 'record', points: chosen })).expect(303);
    expect((await points()).map(({ outcome }) => outcome)).toEqual([null, 'noted', null]);
    expect((await look({ motivation: 'Zie {document}.' })).text).toContain('Over geen van deze punten kunt u zo besluiten.');
  });

  it('record in one act, which the message takes back', async () => {
    const chosen = ticks(await look());
    const { headers } = await member.post(at(), typed({ action: 'record', points: chosen })).expect(303);
    const list = await member.page(String(headers['location']));
    expect(list.text).toContain('3 punten hebben nu een besluit.');
    const undo = /action="(\/samen-besloten\/[^"]+\/terug)"/.exec(list.html)?.[1] ?? '';
    const undone = await member.post(undo).expect(303);
    const act = await member.page(String(undone.headers['location']));
    expect(act.text).toContain('Het besluit over 3 punten is ongedaan gemaakt.');
    expect(act.text).toContain('Dank, Raad Almere, voor punt 3.');
    expect((await points()).map(({ outcome }) => outcome)).toEqual([null, null, null]);
    expect((await member.page(`/consultaties/${id}/samen-besloten`)).text).toContain('Ongedaan gemaakt door');
    expect((await member.post(undo).expect(409)).text).toContain('Deze besluiten zijn al teruggenomen.');
  });

  it('refuse by name what somebody changed since, record nothing, and keep the rest ticked', async () => {
    const page = await look();
    const [, second] = await points();
    await service.admin.post(`/v1/points/${second?.id}/decisions`).send({ outcome: 'answered', motivation: 'Al beantwoord.' }).expect(201);
    const refused = parsed((await member.post(at(), typed({ action: 'record', points: ticks(page).slice(0, 2) })).expect(409)).text);
    expect(refused.text).toContain('Punt 2 is gewijzigd terwijl u bezig was. Er is nog niets vastgelegd.');
    expect(refused.text).toContain('Al beantwoord.');
    expect(refused.text).toContain('Dank, Raad Urk, voor punt 2.');
    expect([ticks(refused).length, ticks(refused, false).length]).toEqual([1, 2]);
    expect((await points()).map(({ outcome }) => outcome)).toEqual([null, 'answered', null]);
    const all = [...ticks(refused), ...ticks(refused, false)];
    await member.post(at(), typed({ action: 'record', points: all })).expect(303);
    expect((await points()).map(({ outcome }) => outcome)).toEqual(['noted', 'noted', 'noted']);
    await member.post(at(), typed({ action: 'record', points: all })).expect(303);
    expect((await member.post(at(), typed({ action: 'record' })).expect(400)).text).toContain('Kies ten minste één punt.');
  });

  it('say which points went meanwhile', async () => {
    const page = await look();
    const [first] = await points();
    await service.admin.delete(`/v1/points/${first?.id}`).expect(204);
    const refused = parsed((await member.post(at(), typed({ action: 'record', points: ticks(page) })).expect(400)).text);
    expect(refused.text).toContain('Punt 1 is er niet meer.');
    expect(ticks(refused)).toHaveLength(2);
    await member.post(at(), typed({ action: 'record', points: ticks(refused) })).expect(303);
  });

  it('put a text block in, and keep that it was used', async () => {
    const block = { title: 'Dank', text: 'Dank aan {partij}.' };
    const { id: blockId } = (await service.admin.post(`/v1/consultations/${id}/text-blocks`).send(block).expect(201)).body;
    const { text } = await member.post(at(), typed({ motivation: 'Ja.', insert: 'motivation', block: blockId })).expect(200);
    expect(text).toContain('Ja.\n\nDank aan {partij}.</textarea>');
    const words = { motivation: 'Ja.\r\n\r\nDank aan {partij}.', textBlocks: [blockId] };
    const page = await look(words);
    await member.post(at(), typed({ ...words, action: 'record', points: ticks(page) })).expect(303);
    expect((await service.admin.get(`/v1/text-blocks/${blockId}`).expect(200)).body.points).toBe(3);
  });

  it('are for the working group', async () => {
    const reader = await signInAs(service, id, 'reader');
    await reader.get(at()).expect(403);
    await reader.post(at(), typed({ action: 'preview' })).expect(403);
    await reader.get(`/consultaties/${id}/samen-besloten`).expect(403);
    const stranger = await signIn(service);
    await stranger.get(`/samen-besloten/${id}`).expect(404);
  });
});
