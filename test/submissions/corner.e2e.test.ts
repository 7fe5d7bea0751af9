import { Surroundings } from '../../src/platform/surroundings.js';
import { Verification } from '../../src/verification/verification.js';
import { readPdf } from '../support/pdf-text.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { cookieOf } from '../support/session.js';
import { parsePage } from '../support/web/parsed.js';

interface Entry {
  readonly key: string;
  readonly text: string;
  readonly version: number;
  readonly updatedByName: string;
}

describe("a party's corner", () => {
  let service: Service;
  let id: string;
  let round: { id: string; version: number };
  let ids: { epe: string; heerde: string };
  let passage: string;
  /** Somebody of Epe who may send, and somebody of Heerde. */
  let epe: Service['admin'];
  let heerde: Service['admin'];
  let count = 0;

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());
  afterEach(() => {
    delete (service.app.get(Surroundings) as { now?: unknown }).now;
  });
  beforeEach(async () => {
    count += 1;
    const { admin } = service;
    const made = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    id = made.id;
    [round] = made.rounds;
    const add = async (name: string) =>
      (await admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id;
    ids = { epe: await add('Gemeenteraad Epe'), heerde: await add('Gemeenteraad Heerde') };
    const document = (await admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Inkoopstrategie' }).expect(201)).body.id;
    const text = '# 1 Inleiding\n\nDit is de strategie.\n\n# 2 Wachttijden\n\nDe hulp begint zo snel mogelijk.\n';
    await admin
      .post(`/v1/documents/${document}/versions`)
      .field('label', '0.1')
      .attach('file', Buffer.from(text), 'strategie.md')
      .expect(201);
    const passages = (await admin.get(`/v1/documents/${document}/versions/0.1/passages`).expect(200)).body;
    passage = passages.find((one: { text: string }) => one.text.includes('Wachttijden')).id;
    epe = await service.person(id, 'party', `epe-${count}@voorbeeld.example`, ids.epe);
    heerde = await service.person(id, 'party', `heerde-${count}@voorbeeld.example`, ids.heerde);
  });

  const at = (path = '') => `/v1/consultations/${id}/corner${path}`;
  const save = (who: Service['admin'], body: object) => who.put(at('/entries')).send(body);
  const draftOf = async (who: Service['admin']) => (await who.get(at()).expect(200)).body.draft;
  const submit = async (who: Service['admin'], version?: number) =>
    who.post(at('/submissions')).send({ version: version ?? (await draftOf(who))?.version ?? 0 });
  const close = () => {
    service.app.get(Surroundings).now = () => new Date(`${new Date().getFullYear() + 1}-02-01T12:00:00Z`);
  };
  /** Comes in by a link, as somebody who has no account. */
  const enter = async (link: string, name: string) => {
    const cookie = cookieOf(await service.http().post(new URL(link).pathname).type('form').send({ name }).expect(303));
    const send = (verb: 'get' | 'post' | 'put' | 'delete') => (path: string) => service.http()[verb](path).set('cookie', cookie);
    return { get: send('get'), post: send('post'), put: send('put'), delete: send('delete') };
  };
  const invited = async () =>
    (await service.admin.post(`/v1/rounds/${round.id}/invitations`).send({ party: ids.epe }).expect(201)).body[0].link;

  it('says what is asked, until when, and what is written', async () => {
    const corner = (await epe.get(at()).expect(200)).body;
    expect(corner).toMatchObject({
      party: { name: 'Gemeenteraad Epe' },
      round: { state: 'open' },
      draft: null,
      submissions: [],
      hasPoints: false,
      maySubmit: true,
    });
    const letter = { party: ids.epe, channel: 'letter', text: '- Het tarief is te laag.' };
    await service.admin.post(`/v1/consultations/${id}/reactions`).send(letter).expect(201);
    expect((await epe.get(at()).expect(200)).body.hasPoints).toBe(true);
    expect((await heerde.get(at()).expect(200)).body.hasPoints).toBe(false);
    await service.admin.get(at()).expect(403);
    await service.http().get(at()).expect(401);
  });

  it('keeps a draft per party, of which no other party and nobody of the working group sees anything', async () => {
    await save(epe, { about: 'question', question: 1, text: 'Ja, maar niet de kwarteleitjes.' }).expect(200);
    await save(epe, { about: 'section', passage, text: 'Noem een termijn.' }).expect(200);
    await save(epe, { about: 'general', text: 'Dank voor het werk.' }).expect(200);
    const draft = await draftOf(epe);
    expect(draft.entries.map(({ key }: Entry) => key.split(':')[0])).toEqual(['question', 'section', 'general']);
    expect(await draftOf(heerde)).toBeNull();
    const [file] = (await epe.post(at('/files')).attach('file', Buffer.from('De bijlage van Epe zegt meer.'), 'bijlage.txt').expect(201))
      .body.files;
    await heerde.delete(at(`/files/${file.id}`)).expect(404);
    await save(heerde, { about: 'general', text: 'Wij van Heerde.' }).expect(200);
    expect((await draftOf(epe)).entries).toHaveLength(3);
    const everywhere = await Promise.all(
      ['/points', '/reactions', '/statistics'].map((path) => service.admin.get(`/v1/consultations/${id}${path}`)),
    );
    const history = await service.admin.get(`/v1/audit-entries?consultation=${id}`);
    expect(JSON.stringify([...everywhere, history].map(({ body }) => body))).not.toContain('kwarteleitjes');
  });

  it('refuses what the consultation does not ask', async () => {
    expect((await save(epe, { about: 'question', question: 9, text: 'x' }).expect(400)).body.errors[0].code).toBe('question-unknown');
    expect((await save(epe, { about: 'section', passage: round.id, text: 'x' }).expect(400)).body.errors[0].code).toBe('passage-unknown');
    expect((await epe.get(`${at()}?round=${ids.epe}`).expect(400)).body.errors[0].code).toBe('round-unknown');
  });

  it('refuses a stale edit and gives back what a colleague wrote; empty takes it away', async () => {
    const first = (await save(epe, { about: 'general', text: 'Eerste.', version: 0 }).expect(200)).body.entries[0];
    await save(epe, { about: 'general', text: 'Tweede.', version: first.version }).expect(200);
    const stale = (await save(epe, { about: 'general', text: 'Oud.', version: first.version }).expect(409)).body;
    expect(stale).toMatchObject({ title: 'stale-edit', current: { text: 'Tweede.' } });
    expect((await save(epe, { about: 'general', text: 'Nieuw.', version: 0 }).expect(409)).body.title).toBe('stale-edit');
    expect((await save(epe, { about: 'general', text: ' ', version: 2 }).expect(400)).body.errors[0].code).toBe('empty');
    expect((await save(epe, { about: 'general', version: 2 }).expect(200)).body.entries).toEqual([]);
  });

  it('lets one of two win who write about the same thing for the first time at once', async () => {
    const answers = await Promise.all(['Een.', 'Twee.', 'Drie.'].map((text) => save(epe, { about: 'general', text, version: 0 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await draftOf(epe)).entries).toHaveLength(1);
  });

  it('reads a file when it is added, and takes each once', async () => {
    const add = (bytes: Buffer, name: string) => epe.post(at('/files')).attach('file', bytes, name);
    await add(Buffer.from('De wachttijd is te lang.'), 'brief.txt').expect(201);
    expect((await add(Buffer.from('De wachttijd is te lang.'), 'brief-2.txt').expect(409)).body.title).toBe('duplicate-file');
    expect((await add(Buffer.from('%PDF-1.7 kapot'), 'kapot.pdf').expect(400)).body.title).toMatch(/^file-/);
    const [file] = (await draftOf(epe)).files;
    await epe.delete(at(`/files/${file.id}`)).expect(204);
    expect((await draftOf(epe)).files).toEqual([]);
  });

  it('sends a draft as a reaction whose points hang on their question and section', async () => {
    await save(epe, { about: 'question', question: 2, text: 'Let op de continuïteit van zorg.' }).expect(200);
    await save(epe, {
      about: 'section',
      passage,
      text: 'Noem een termijn van zes weken.\r\n\r\nWie belt het gezin als er geen plek is?',
    }).expect(200);
    await epe.post(at('/files')).attach('file', Buffer.from('De raad vraagt om een lager tarief.'), 'brief.txt').expect(201);
    const corner = (await (
      await submit(epe)
    ).body) as { draft: unknown; submissions: { id: string; receipt: { number: string; reactions: { id: string }[] } }[] };
    expect(corner.draft).toBeNull();
    const [{ receipt, id: submission } = { receipt: { number: '', reactions: [] }, id: '' }] = corner.submissions;
    expect(receipt.number).toMatch(/^1-[0-9A-F]{8}$/);
    const [typed, file] = await Promise.all(
      receipt.reactions.map(async ({ id: reaction }) => (await epe.get(`/v1/reactions/${reaction}`).expect(200)).body),
    );
    expect(typed).toMatchObject({ channel: 'form', standing: 'opinion', party: { id: ids.epe }, processed: true });
    expect(file.text).toContain('lager tarief');
    const points = typed.points as { id: string; text: string; question: number | null; section: string }[];
    expect(points.find(({ text }) => text.includes('continuïteit'))).toMatchObject({ question: 2 });
    const about = points.filter(({ section }) => section === 'hoofdstuk 2');
    expect(about.map(({ text }) => text)).toEqual(['Noem een termijn van zes weken.', 'Wie belt het gezin als er geen plek is?']);
    const trace = (await epe.get(`/v1/points/${about[0]?.id}/trace`).expect(200)).body;
    expect(trace.anchor).toMatchObject({ document: 'Inkoopstrategie', confirmed: true });
    const { bytes } = {
      bytes: (await epe.get(`/v1/submissions/${submission}/receipt`).buffer(true).parse(binary).expect(200)).body as Buffer,
    };
    const pdf = await readPdf(bytes);
    const words = pdf.pages.join('\n');
    expect(pdf).toMatchObject({ isTagged: true, language: 'nl-NL', title: `Ontvangstbewijs ${receipt.number}` });
    for (const fact of [receipt.number, 'Gemeenteraad Epe', 'brief.txt', 'zes weken']) expect(words).toContain(fact);
    await heerde.get(`/v1/submissions/${submission}/receipt`).expect(404);
    await heerde.get(`/v1/reactions/${receipt.reactions[0]?.id}`).expect(404);
    expect((await heerde.get(at()).expect(200)).body.submissions).toEqual([]);
    expect((await service.app.get(Verification).run()).faults).toEqual([]);
  });

  it('gives a receipt in the language in which was sent', async () => {
    await save(epe, { about: 'general', text: 'Goed plan.' }).expect(200);
    const { submissions } = (
      await epe
        .post(at('/submissions'))
        .set('accept-language', 'en-GB')
        .send({ version: (await draftOf(epe)).version })
    ).body;
    const { id: submission, receipt } = submissions[0];
    expect(receipt.language).toBe('en');
    const answer = await epe.get(`/v1/submissions/${submission}/receipt`).buffer(true).parse(binary).expect(200);
    expect(answer.headers['content-disposition']).toContain(`receipt-${receipt.number}.pdf`);
    const pdf = await readPdf(answer.body as Buffer);
    expect(pdf).toMatchObject({ language: 'en-GB', title: `Receipt ${receipt.number}` });
    expect(pdf.pages.join('\n')).toMatch(/On behalf of: Gemeenteraad Epe[\s\S]*Page 1 of 1/);
  });

  it('speaks for itself only: a table of a party brings no outcomes, no other parties and no questions', async () => {
    const table = 'Nr;Partij;Opmerking;Reactie;Uitkomst\n1;Gemeenteraad Heerde;De wachttijden zijn te lang.;Dank;Overgenomen\n';
    await epe.post(at('/files')).attach('file', Buffer.from(table), 'tabel.csv').expect(201);
    const { body } = await submit(epe);
    expect(body.submissions).toHaveLength(1);
    const points = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(point).toMatchObject({ partyId: ids.epe, outcome: null });
    // What a party sent itself is not handed to another.
    const [own] = body.submissions[0].receipt.reactions;
    const moved = await service.admin.patch(`/v1/reactions/${own.id}`).send({ party: ids.heerde }).expect(409);
    expect(moved.body.title).toBe('reaction-submitted');
    expect((await heerde.get(`/v1/consultations/${id}/points`).expect(200)).body).toEqual([]);
  });

  it('sends nothing twice, and nothing that a colleague changed meanwhile; a refusal keeps the draft', async () => {
    expect((await submit(epe, 0)).body.title).toBe('draft-empty');
    await save(epe, { about: 'general', text: 'Wij vragen om rust.' }).expect(200);
    const { version } = await draftOf(epe);
    await save(epe, { about: 'question', question: 1, text: 'Ja.' }).expect(200);
    expect((await submit(epe, version)).body.title).toBe('stale-edit');
    const now = (await draftOf(epe)).version;
    const answers = await Promise.all([submit(epe, now), submit(epe, now), submit(epe, now)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await epe.get(`/v1/consultations/${id}/reactions`).expect(200)).body).toHaveLength(1);
    await save(epe, { about: 'general', text: 'Wij vragen om rust.' }).expect(200);
    await save(epe, { about: 'question', question: 1, text: 'Ja.' }).expect(200);
    const again = await submit(epe);
    expect(again.body).toMatchObject({ title: 'duplicate-reaction', number: 1 });
    expect((await draftOf(epe)).entries).toHaveLength(2);
    await save(epe, { about: 'general', text: 'Een aanvulling: de tarieven zijn te laag.' }).expect(200);
    expect((await submit(epe)).body.submissions).toHaveLength(2);
  });

  it('closes with the round, to the second, and keeps what was written', async () => {
    await save(epe, { about: 'general', text: 'Op tijd geschreven.' }).expect(200);
    const { version } = await draftOf(epe);
    close();
    expect((await epe.get(at()).expect(200)).body).toMatchObject({
      round: { state: 'closed' },
      draft: { entries: [{ text: 'Op tijd geschreven.' }] },
    });
    expect((await save(epe, { about: 'general', text: 'Te laat.' }).expect(409)).body.title).toBe('round-closed');
    expect((await submit(epe, version)).body.title).toBe('round-closed');
    expect((await epe.post(at('/files')).attach('file', Buffer.from('Te laat ook.'), 'x.txt').expect(409)).body.title).toBe('round-closed');
    expect((await draftOf(epe)).entries[0].text).toBe('Op tijd geschreven.');
  });

  it('lets colleagues write along, and only the formal submitter send', async () => {
    const submitter = await enter(await invited(), 'Els de Boer');
    const { link } = (await submitter.post(at('/writers')).send({ name: 'Jan Vos' }).expect(201)).body;
    const writer = await enter(link, 'Jan Vos');
    await writer.put(at('/entries')).send({ about: 'general', text: 'Van Jan.' }).expect(200);
    const corner = (await writer.get(at()).expect(200)).body;
    expect(corner).toMatchObject({ maySubmit: false, draft: { entries: [{ updatedByName: 'Jan Vos' }] } });
    const { version } = corner.draft;
    expect((await writer.post(at('/submissions')).send({ version }).expect(403)).body.title).toBe('submitter-needed');
    expect((await writer.post(at('/writers')).send({ name: 'Nog een' }).expect(403)).body.title).toBe('submitter-needed');
    const people = (await submitter.get(at('/writers')).expect(200)).body;
    expect(people).toMatchObject([
      { name: 'Els de Boer', kind: 'submitter', isSelf: true },
      { name: 'Jan Vos', kind: 'writer', isSelf: false },
    ]);
    expect(JSON.stringify(people)).not.toMatch(/secret|account/i);
    expect((await heerde.get(at('/writers')).expect(200)).body).toEqual([]);
    await heerde.delete(at(`/writers/${people[1].id}`)).expect(404);
    await heerde.post(at(`/writers/${people[0].id}/renewals`)).expect(404);
    await writer.post(at(`/writers/${people[0].id}/renewals`)).expect(403);
    const own = (await writer.post(at(`/writers/${people[1].id}/renewals`)).expect(201)).body.link;
    const later = await enter(own, 'Jan Vos');
    await later.get(at()).expect(200);
    await submitter.delete(at(`/writers/${people[1].id}`)).expect(204);
    await later.get(at()).expect(401);
    expect((await heerde.post(at('/writers')).send({ name: 'x' }).expect(409)).body.title).toBe('not-invited');
    await submitter.post(at('/submissions')).send({ version }).expect(201);
  });

  it('shows of answers what was published and nothing else, and hears once that a party was misunderstood', async () => {
    await save(epe, { about: 'section', passage, text: 'Noem een termijn van zes weken.' }).expect(200);
    await submit(epe);
    const answers = async (who = epe) => (await who.get(at('/answers')).expect(200)).body;
    const [{ pointId }] = await answers();
    const misunderstood = (who: Service['admin'], text = 'Wij bedoelden zes weken na de toewijzing.') =>
      who.post(`/v1/points/${pointId}/misunderstandings`).send({ text });
    await service.admin
      .post(`/v1/points/${pointId}/decisions`)
      .send({ outcome: 'not_incorporated', motivation: 'Dat kan niet.' })
      .expect(201);
    expect(await answers()).toMatchObject([{ open: 'not-published', outcome: null, motivation: '' }]);
    expect((await misunderstood(epe).expect(409)).body.title).toBe('nothing-published');
    const publication = (await service.admin.post(`/v1/consultations/${id}/publications`).send({}).expect(201)).body;
    expect(await answers()).toMatchObject([
      { open: 'done', outcome: 'not_incorporated', motivation: 'Dat kan niet.', misunderstoodAt: null },
    ]);
    await service.admin.post(`/v1/points/${pointId}/decisions`).send({ outcome: 'carried_forward', motivation: 'Toch later.' }).expect(201);
    expect(await answers()).toMatchObject([{ outcome: 'not_incorporated', motivation: 'Dat kan niet.' }]);
    expect(await answers(heerde)).toEqual([]);
    await misunderstood(heerde).expect(404);
    await misunderstood(service.admin).expect(403);
    await service.admin
      .patch(`/v1/rounds/${round.id}`)
      .send({ closesAt: new Date(Date.now() - 60_000).toISOString(), version: round.version })
      .expect(200);
    const said = await Promise.all([misunderstood(epe, 'Een keer.'), misunderstood(epe, 'Nog een keer.')]);
    expect(said.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await misunderstood(epe).expect(409)).body.title).toBe('misunderstanding-said');
    const reactions = (await service.admin.get(`/v1/consultations/${id}/reactions`).expect(200)).body;
    expect(reactions).toHaveLength(2);
    expect(reactions[0]).toMatchObject({ title: 'Verkeerd begrepen: punt 1', partyId: ids.epe, channel: 'form', points: 1 });
    expect((await answers()).map(({ misunderstoodAt }: { misunderstoodAt: string | null }) => misunderstoodAt !== null)).toEqual([
      true,
      false,
    ]);
    await service.admin.post(`/v1/publications/${publication.id}/withdrawals`).send({ reason: 'Fout.' });
    expect(await answers()).toMatchObject([{ open: 'not-published' }, { open: 'not-published' }]);
  });

  describe('on its pages', () => {
    const page = (path = '') => `/consultaties/${id}/inbreng${path}`;

    it('leads from what is asked to what is sent, and keeps what was typed when it is refused', async () => {
      const party = await enter(await invited(), 'Els de Boer');
      const shown = async (path: string, status = 200) => parsePage((await party.get(path).expect(status)).text).text;
      expect((await party.get(`/consultaties/${id}`).expect(303)).headers['location']).toBe(page());
      expect(await shown(page())).toContain('Reactie van Gemeenteraad Epe');
      expect(await shown(page(`/paragraaf/${passage}`))).toContain('De hulp begint zo snel mogelijk.');
      await party.post(page('/vraag/1')).type('form').send({ text: 'Ja, graag.', version: '0', to: 'next' }).expect(303);
      const stale = await party.post(page('/vraag/1')).type('form').send({ text: 'Mijn eigen tekst.', version: '0' }).expect(409);
      expect(parsePage(stale.text).text).toContain('Els de Boer heeft deze tekst veranderd');
      expect(stale.text).toContain('Ja, graag.');
      expect(stale.text).toContain('Mijn eigen tekst.');
      const tooLong = await party
        .post(page('/vraag/1'))
        .type('form')
        .send({ text: 'a'.repeat(200_001), version: '1' })
        .expect(400);
      expect(tooLong.text).toContain('a'.repeat(200_001));
      expect(await shown(page('/versturen'))).toContain('Ja, graag.');
      close();
      const late = await party.post(page('/vraag/1')).type('form').send({ text: 'Net te laat.', version: '1' });
      expect(late.status).toBe(401);
      delete (service.app.get(Surroundings) as { now?: unknown }).now;
      const { version } = (await party.get(at()).expect(200)).body.draft;
      await party
        .post(page('/versturen'))
        .type('form')
        .send({ version: String(version - 1) })
        .expect(409);
      await party
        .post(page('/versturen'))
        .type('form')
        .send({ version: String(version) })
        .expect(303);
      expect(await shown(page())).toContain('Ontvangstbewijs 1-');
      await party.get(page('/vraag/99')).expect(404);
      await party.get(page('/paragraaf/niets')).expect(404);
    });

    it('gives back what was typed after the round closed', async () => {
      const party = await enter(await invited(), 'Els de Boer');
      await service.admin
        .patch(`/v1/rounds/${round.id}`)
        .send({ closesAt: new Date(Date.now() - 60_000).toISOString(), version: round.version })
        .expect(200);
      const late = await party.post(page('/vraag/1')).type('form').send({ text: 'Net te laat.', version: '0' }).expect(409);
      const { text } = parsePage(late.text);
      expect(text).toContain('sloot op');
      expect(text).toContain('Uw tekst is niet bewaard.');
      expect(late.text).toContain('Net te laat.');
      expect(parsePage((await party.get(page()).expect(200)).text).text).toContain('De ronde is gesloten.');
    });

    it('is for a party only', async () => {
      const reader = await service.person(id, 'reader', `lezer-${count}@voorbeeld.example`);
      for (const path of ['', '/versturen', '/vraag/1', '/algemeen', `/paragraaf/${passage}`]) await reader.get(page(path)).expect(403);
      const other = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
      await epe.get(`/consultaties/${other}/inbreng`).expect(404);
    });
  });
});

/** Keeps the bytes of an answer as they are. */
function binary(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const answer = response as NodeJS.ReadableStream;
  const pieces: Buffer[] = [];
  answer.on('data', (piece: Buffer) => pieces.push(piece));
  answer.on('end', () => done(null, Buffer.concat(pieces)));
}
