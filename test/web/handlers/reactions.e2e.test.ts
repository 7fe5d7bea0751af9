import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute } from '../../support/web/parsed.js';
import { hostile } from '../../support/web/shell.js';

const letter = [
  'Geachte leden van de werkgroep,',
  '',
  '1. De wachttijden voor specialistische jeugdhulp zijn te lang. Neem een norm op in het contract.',
  '',
  '2. Leg vast dat kinderen hun hulpverlener houden bij een overgang. Dat geeft rust.',
  '',
  '3. Wij vragen aandacht voor de indexering van de tarieven.',
  '',
  'Met vriendelijke groet,',
  'De griffier',
].join('\n');

describe('the pages of reactions', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let party: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const add = (name: string, kind: string) => service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind }).expect(201);
    party = (await add('Gemeenteraad Dronten', 'council')).body.id;
    await add('Gemeenteraad Epe', 'council');
  });
  afterAll(() => service.stop());

  const today = new Date().toISOString().slice(0, 10);
  const send = (visitor: Visitor, fields: Record<string, string>, files: readonly (readonly [string, string])[] = []) => {
    const request = visitor.upload(`/consultaties/${id}/reacties`);
    for (const [name, value] of Object.entries({ channel: 'letter', receivedOn: today, ...fields })) void request.field(name, value);
    for (const [name, text] of files) void request.attach('file', Buffer.from(text), name);
    return request;
  };
  const typed = async (text: string): Promise<string> => {
    const answer = await send(admin, { party, text }).expect(303);
    return /\/reacties\/([0-9a-f-]+)\?gedaan=ingelezen/.exec(answer.headers['location'] ?? '')?.[1] ?? '';
  };

  it('offers a first reaction where there is none', async () => {
    const { html, elements } = await admin.page(`/consultaties/${id}/reacties`);
    expect(html).toContain('Nog geen reacties.');
    expect(elements.map((element) => attribute(element, 'href'))).toContain(`/consultaties/${id}/reacties/nieuw`);
  });

  it('takes in typed text and shows it word for word, with its points', async () => {
    const reaction = await typed(`${letter}\n\n4. ${hostile}`);
    const { text, html, elements } = await admin.page(`/reacties/${reaction}?gedaan=ingelezen`);
    expect(text).toContain('De reactie is ingelezen.');
    expect(text).toContain('De wachttijden voor specialistische jeugdhulp zijn te lang.');
    expect(text).toContain('alert("x")');
    expect(html).not.toContain('<script>alert');
    expect(elements.filter((element) => attribute(element, 'data-point')).length).toBeGreaterThan(3);
    const list = await admin.page(`/consultaties/${id}/reacties`);
    expect(list.text).toContain('Gemeenteraad Dronten');
  });

  it('gives back the very bytes that came in, as a download', async () => {
    const reaction = await typed('1. De woorden précies zo.\n\n2. En deze ook.');
    const answer = await admin.get(`/reacties/${reaction}/bron`).expect(200);
    expect(answer.headers['content-disposition']).toContain('attachment');
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    expect(answer.text).toBe('1. De woorden précies zo.\n\n2. En deze ook.');
  });

  it('refuses the same words twice, keeps what was typed and leads to the first', async () => {
    const text = '1. Dit zeggen wij maar één keer.\n\n2. En dit ook.';
    const first = await typed(text);
    const { text: html } = await send(admin, { party, text }).expect(409);
    expect(html).toContain('Dit bestand kwam al binnen van dezelfde partij');
    expect(html).toContain(`/reacties/${first}`);
    expect(html).toContain('Dit zeggen wij maar één keer.');
  });

  it('asks for a file or text when there is neither', async () => {
    const { text } = await send(admin, { party, text: '  ' }).expect(400);
    expect(text).toContain('Kies een bestand, of typ de woorden van de partij.');
    expect(text).toContain('href="#file"');
  });

  it('says at the field what is wrong, all at once, and keeps the rest', async () => {
    const { text } = await send(admin, { party, text: 'Punt.', receivedOn: '2020-02-30', channel: hostile }).expect(400);
    expect(text).toContain('href="#receivedOn"');
    expect(text).toContain('href="#channel"');
    expect(text).not.toContain('<script>alert');
  });

  it('asks whose words are that somebody typed', async () => {
    const { text } = await send(admin, { text: '1. Wij missen de jeugdhulp thuis.\n\n2. En de wachttijd.' }).expect(400);
    expect(text).toContain('href="#party"');
  });

  it('takes a letter of which name and signature agree, and asks of the others whose they are, all on one page', async () => {
    const body = Array.from({ length: 12 }, (_, line) => `${line + 1}. Wij vragen aandacht voor onderwerp ${line}.`).join('\n\n');
    const files = [
      ['Zienswijze Epe.txt', `De raad van de gemeente Epe\n\n${body}`],
      ['scan0001.txt', `${body}\n\nNamens de gemeenteraad van Dronten,\nde griffier`],
      ['scan0002.txt', `${body}\n\n13. En nog iets van een onbekende.`],
      ['scan0003.txt', `${body}\n\n14. En iets dat later kan.`],
    ] as const;
    const result = await send(admin, {}, files).expect(200);
    expect(result.text).toContain('3 bestanden wachten');
    const list = await admin.page(`/consultaties/${id}/reacties`);
    expect(list.text).toContain('Zeg van 3 bestanden van wie ze zijn');
    const [taken] = (await service.admin.get(`/v1/consultations/${id}/reactions`).expect(200)).body;
    expect(taken.party).toBe('Gemeenteraad Epe');
    expect((await admin.page(`/reacties/${taken.id}`)).text).toContain('De partij is herkend aan de naam van het bestand');
    const page = await admin.page(`/consultaties/${id}/inname`);
    const waiting = (await service.admin.get(`/v1/consultations/${id}/waiting-sources`).expect(200)).body;
    const idOf = (fileName: string): string => waiting.find((one: { fileName: string }) => one.fileName === fileName).id;
    const chosen = page.elements.filter((one) => one.tagName === 'option' && attribute(one, 'selected') !== undefined);
    expect(chosen.map((one) => attribute(one, 'value')).filter((value) => value === party)).toHaveLength(1);
    const nothing = await admin.post(`/consultaties/${id}/inname`, {}).expect(400);
    expect(nothing.text).toContain('Kies bij minstens één bestand van wie het is.');
    const choices = { [`party-${idOf('scan0001.txt')}`]: party, [`name-${idOf('scan0002.txt')}`]: 'Praktijk Zonneweide' };
    const made = await admin.post(`/consultaties/${id}/inname`, { ...choices, [`kind-${idOf('scan0002.txt')}`]: 'provider' }).expect(303);
    expect(made.headers['location']).toBe(`/consultaties/${id}/reacties?gedaan=ingelezen&aantal=2`);
    const parties = (await service.admin.get(`/v1/consultations/${id}/reactions`).expect(200)).body.map(
      (one: { party: string }) => one.party,
    );
    expect(parties.slice(0, 2).sort()).toEqual(['Gemeenteraad Dronten', 'Praktijk Zonneweide']);
    const left = await admin.page(`/consultaties/${id}/inname`);
    expect(left.text).toContain('scan0003.txt');
    expect(left.text).not.toContain('scan0001.txt');
  });

  it('keeps what was chosen for a letter that this party sent before', async () => {
    const words = '1. Nogmaals hetzelfde.\n\n2. En dit.';
    await send(admin, { party }, [['eerste.txt', words]]).expect(303);
    await send(admin, {}, [['tweede.txt', `${words} `]]).expect(303);
    const again = await send(admin, {}, [['derde.txt', words]]).expect(409);
    expect(again.text).toContain('Dit bestand kwam al binnen');
  });

  it('refuses what was received after the closing time, and says when that was', async () => {
    const closed = (
      await service.admin
        .post('/v1/consultations')
        .send(aConsultation({ opensOn: '2020-01-01', closesOn: '2020-02-01' }))
        .expect(201)
    ).body.id;
    const one = (await service.admin.post(`/v1/consultations/${closed}/parties`).send({ name: 'Raad X', kind: 'council' }).expect(201)).body
      .id;
    const { text } = await admin
      .upload(`/consultaties/${closed}/reacties`)
      .field('party', one)
      .field('receivedOn', today)
      .field('text', '1. Te laat.')
      .expect(409);
    expect(text).toContain('1 februari 2020');
    expect(text).toContain('1. Te laat.');
  });

  it('takes or refuses each of several files on its own', async () => {
    const { text } = await send(admin, { party }, [
      ['een.txt', '1. Uit het eerste bestand.\n\n2. Nog een.'],
      ['leeg.txt', ''],
      ['plaatje.docx', 'dit is geen Word'],
      ['twee.txt', '- Uit het tweede bestand.\n- Nog een.'],
    ]).expect(200);
    expect(text).toContain('2 bestanden zijn ingelezen');
    expect(text).toContain('2 bestanden zijn niet ingelezen');
    expect(text).toContain('In het bestand staat niets.');
    const again = await send(admin, { party }, [
      ['een.txt', '1. Uit het eerste bestand.\n\n2. Nog een.'],
      ['drie.txt', '1. Uit het derde bestand.\n\n2. Nog een.'],
    ]).expect(200);
    expect(again.text).toContain('Bekijk de eerste reactie');
  });

  it('refuses a file over the limit and still takes the one behind it', async () => {
    const small = await startService({ UPLOAD_LIMIT_MB: '1' });
    try {
      const visitor = await signIn(small);
      const consultation = (await small.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
      const raad = (
        await small.admin.post(`/v1/consultations/${consultation}/parties`).send({ name: 'Raad X', kind: 'council' }).expect(201)
      ).body.id;
      const { text } = await visitor
        .upload(`/consultaties/${consultation}/reacties`)
        .field('party', raad)
        .attach('file', Buffer.alloc(1_200_000, 'woord '), 'groot.txt')
        .attach('file', Buffer.from('1. Klein.\n\n2. Maar fijn.'), 'klein.txt')
        .expect(200);
      expect(text).toContain('1 bestand is ingelezen');
      expect(text).toContain('Het bestand is groter dan');
    } finally {
      await small.stop();
    }
  });

  describe('a file of several parties', () => {
    const annex = [
      'Zienswijzen van de gemeenteraden',
      '',
      'Gemeente Epe',
      '',
      '- De raad van Epe vindt de wachttijden te lang.',
      '- De raad wil een lokale toegang.',
      '',
      'Gemeente Urk',
      '',
      '- De raad van Urk vraagt om identiteitsgebonden aanbod.',
      '- De raad wil kleine aanbieders behouden.',
      '',
    ].join('\n');

    it('waits until a person says whose chapters they are', async () => {
      const sent = await send(admin, {}, [['bijlage.txt', annex]]).expect(303);
      const address = sent.headers['location'] ?? '';
      expect(address).toMatch(/\/inname\//);
      expect((await admin.page(`/consultaties/${id}/reacties`)).text).toContain('bijlage.txt');
      const form = await admin.page(address);
      expect(form.text).toContain('Gemeente Urk');
      const names = form.elements.map((element) => attribute(element, 'name') ?? '').filter((name) => name.startsWith('choice-'));
      const number = names[0]?.split('-')[1] ?? '';
      const refused = await admin.post(address, { [`choice-${number}`]: 'existing', [`party-${number}`]: '' }).expect(400);
      expect(refused.text).toContain(`href="#choice-${number}"`);
      const done = await admin
        .post(address, { [`choice-${number}`]: 'new', [`name-${number}`]: hostile, [`kind-${number}`]: 'council' })
        .expect(303);
      expect(done.headers['location']).toBe(`/consultaties/${id}/reacties?gedaan=ingelezen&aantal=2`);
      expect((await admin.page(`/consultaties/${id}/reacties`)).text).toContain(hostile);
      await admin.get(address).expect(404);
      await admin.post(address, { [`choice-${number}`]: 'skip' }).expect(404);
    });

    it('is nobody’s own: a party sees its reaction, and not the file with those of others', async () => {
      const sent = await send(admin, {}, [['bijlage-3.txt', annex.replaceAll('Urk', 'Heerde')]]).expect(303);
      const form = await admin.page(sent.headers['location'] ?? '');
      const choice = form.elements.map((element) => attribute(element, 'name') ?? '').find((name) => name.startsWith('choice-')) ?? '';
      const number = choice.split('-')[1];
      await admin
        .post(sent.headers['location'] ?? '', { [choice]: 'new', [`name-${number}`]: 'Raad van Heerde', [`kind-${number}`]: 'council' })
        .expect(303);
      const [newest] = (await service.admin.get(`/v1/consultations/${id}/reactions`)).body;
      expect((await admin.page(`/reacties/${newest.id}`)).html).toContain('/bron"');
      const own = await signInAs(service, id, 'party', newest.partyId);
      expect((await own.page(`/reacties/${newest.id}`)).html).not.toContain('/bron"');
      await own.get(`/reacties/${newest.id}/bron`).expect(404);
    });

    it('leaves a skipped chapter in the file, so that nothing is lost', async () => {
      const sent = await send(admin, {}, [['bijlage-2.txt', annex.replaceAll('Urk', 'Staphorst')]]).expect(303);
      const address = sent.headers['location'] ?? '';
      const form = await admin.page(address);
      const choice = form.elements.map((element) => attribute(element, 'name') ?? '').find((name) => name.startsWith('choice-')) ?? '';
      const done = await admin.post(address, { [choice]: 'skip' }).expect(303);
      expect(done.headers['location']).toContain('aantal=1');
      expect((await service.admin.get('/v1/audit-entries/verification').expect(200)).body.faults).toEqual([]);
    });
  });

  describe('where points begin and end', () => {
    let reaction: string;
    const view = async () => (await service.admin.get(`/v1/reactions/${reaction}`).expect(200)).body;
    let variant = 0;
    beforeEach(async () => {
      variant += 1;
      reaction = await typed(`${letter}\n${variant}`);
    });

    it('splits a point, and merges it again', async () => {
      const [point] = (await view()).points;
      const at =
        point.start + point.text.indexOf('Neem') + ((await view()).text.slice(point.start).indexOf('Neem') - point.text.indexOf('Neem'));
      const answer = await admin.post(`/punten/${point.id}/splitsingen`, { at, version: point.version }).expect(303);
      const after = (await view()).points;
      expect(answer.headers['location']).toBe(`/reacties/${reaction}?gedaan=gesplitst#punt-${after[1].number}`);
      expect(after[1].text).toContain('Neem een norm op');
      const merged = await admin
        .post(`/reacties/${reaction}/samenvoegingen`, { point: after[0].id, with: after[1].id, version: after[0].version })
        .expect(303);
      expect(merged.headers['location']).toBe(`/reacties/${reaction}?gedaan=samengevoegd#punt-${after[0].number}`);
      expect((await view()).coverage.holes).toEqual([]);
    });

    it('refuses a stale split, tells so on the reaction’s own page and changes nothing', async () => {
      const [point] = (await view()).points;
      const { text } = await admin.post(`/punten/${point.id}/splitsingen`, { at: point.start + 40, version: 99 }).expect(409);
      expect(text).toContain('Dit is veranderd sinds u de bladzijde opende.');
      expect(text).toContain('De wachttijden voor specialistische');
    });

    it('moves the end of a point, makes it no point, and makes it a point again', async () => {
      const [point] = (await view()).points;
      const end = point.start + 30;
      await admin.post(`/punten/${point.id}/grenzen`, { start: point.start, end, version: point.version }).expect(303);
      const moved = (await view()).points[0];
      expect(moved.end).toBe(end);
      const gone = await admin.post(`/punten/${point.id}/geen-punt`, { reason: 'procedure', version: moved.version }).expect(303);
      expect(gone.headers['location']).toBe(`/reacties/${reaction}?gedaan=geen-punt`);
      const [span] = (await view()).noPoints.filter(({ reason }: { reason: string }) => reason === 'procedure');
      await admin.post(`/reacties/${reaction}/punten`, { start: span.start, end: span.end }).expect(303);
      expect((await view()).processed).toBe(true);
    });
  });

  describe('who sees what', () => {
    it('shows a party its own reactions, without buttons to change them', async () => {
      const mine = await typed('1. Van ons zelf.\n\n2. Ook van ons.');
      const other = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Y', kind: 'council' }).expect(201)).body
        .id;
      const visitor = await signInAs(service, id, 'party', party);
      const { text, html } = await visitor.page(`/reacties/${mine}`);
      expect(text).toContain('Van ons zelf.');
      expect(html).not.toContain('action="/punten');
      const stranger = await signInAs(service, id, 'party', other);
      await stranger.get(`/reacties/${mine}`).expect(404);
      await stranger.get(`/reacties/${mine}/bron`).expect(404);
      const list = await stranger.page(`/consultaties/${id}/reacties`);
      expect(list.text).not.toContain('Gemeenteraad Dronten');
      expect(list.elements.map((element) => attribute(element, 'href'))).not.toContain(`/consultaties/${id}/partijen`);
      await stranger.get(`/consultaties/${id}/reacties/nieuw`).expect(403);
    });

    it('lets a reader read and change nothing', async () => {
      const visitor = await signInAs(service, id, 'reader');
      const { elements } = await visitor.page(`/consultaties/${id}/reacties`);
      expect(elements.map((element) => attribute(element, 'href'))).not.toContain(`/consultaties/${id}/reacties/nieuw`);
      await send(visitor, { party, text: 'Stiekem.' }).expect(403);
      const reaction = (await service.admin.get(`/v1/consultations/${id}/reactions`)).body[0].id;
      const point = (await service.admin.get(`/v1/reactions/${reaction}`)).body.points[0];
      await visitor.post(`/punten/${point.id}/splitsingen`, { at: point.start + 5 }).expect(403);
      await visitor.post(`/punten/${point.id}/geen-punt`, {}).expect(403);
    });

    it('tells strangers that the consultation does not exist', async () => {
      const other = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
      const visitor = await signInAs(service, other, 'coordinator');
      await visitor.get(`/consultaties/${id}/reacties`).expect(404);
      await visitor.get(`/consultaties/${id}/reacties/nieuw`).expect(404);
      await send(visitor, { party, text: 'Stiekem.' }).expect(404);
    });
  });
});
