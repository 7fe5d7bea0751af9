import { readFile } from '../../src/documents/readers/readers.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { hostile } from '../support/web/shell.js';

describe('the papers and the minutes of a meeting', () => {
  let service: Service;
  let admin: Service['admin'];
  let id: string;
  let meeting: string;

  beforeAll(async () => {
    service = await startService();
    admin = service.admin;
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    id = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const document = (await admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Strategie' }).expect(201)).body.id;
    await admin
      .post(`/v1/documents/${document}/versions`)
      .field('label', '0.1')
      .attach('file', Buffer.from('# 2 Wachttijd\n\nDe regio meet de wachttijd.\n'), 'v1.md')
      .expect(201);
    for (const [name, text] of [
      ['Raad Epe', '- Maak de wachttijd korter (paragraaf 2).\n- Het tarief is te laag.\n'],
      ['Raad Urk', `- Ook wij willen een kortere wachttijd. ${hostile}\n`],
    ]) {
      const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id;
      await admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201);
    }
    const facts = { kind: 'working_group', title: 'Werkgroep jeugd', startsAt: '2026-10-08T07:30:00Z', place: 'Urk' };
    meeting = (await admin.post(`/v1/consultations/${id}/meetings`).send(facts).expect(201)).body.id;
  });

  const textOf = async (kind: 'papers' | 'minutes'): Promise<string> => {
    const answer = await admin.get(`/v1/meetings/${meeting}/${kind}`).responseType('blob').expect(200);
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="${kind === 'papers' ? 'stukken' : 'verslag'}-2026-10-08.docx"`,
    );
    return (await readFile(answer.body as Buffer, 'stuk.docx')).text;
  };
  const agenda = async () => (await admin.get(`/v1/meetings/${meeting}/agenda-items`).expect(200)).body;

  it('hold the agenda, everybody’s words and the text in the document', async () => {
    const points = (await admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    await admin
      .post(`/v1/consultations/${id}/bundles`)
      .send({ title: 'Kortere wachttijd', points: [points[0].id, points[2].id] })
      .expect(201);
    await admin
      .post(`/v1/meetings/${meeting}/agenda-items`)
      .send({ numbers: ['1', '2'] })
      .expect(201);
    const text = await textOf('papers');
    for (const words of [
      'Stukken: Werkgroep jeugd',
      '8 oktober 2026, 09.30 uur, Urk',
      '1. Kortere wachttijd',
      'Raad Epe, punt 1',
      'Maak de wachttijd korter (paragraaf 2).',
      hostile,
      'In Strategie, versie 0.1',
      '2. Het tarief is te laag',
      'Almere',
    ])
      expect(text).toContain(words);
  });

  it('keep who was there, positions, dissent, and what was decided, drafted or held over', async () => {
    await admin
      .post(`/v1/meetings/${meeting}/agenda-items`)
      .send({ numbers: ['1', '2', '3'] })
      .expect(201);
    const people = [
      { name: 'Anouk Verhoef', state: 'attended' },
      { name: 'Bram Oldenkamp', state: 'declined' },
    ];
    await admin.put(`/v1/meetings/${meeting}/attendances`).send({ people }).expect(200);
    const [first, second, third] = await agenda();
    const positions = [
      { municipality: 'gm0034', stance: 'against', words: 'Eerst de kosten weten.' },
      { municipality: 'gm0303', stance: 'for' },
    ];
    const say = (item: { id: string }, input: object) => admin.put(`/v1/agenda-items/${item.id}/deliberation`).send(input).expect(200);
    const partly = { outcome: 'partly_incorporated', motivation: 'Tien weken.', notIncorporated: 'Vier weken.', answer: 'Dank u.' };
    await say(first, { ...partly, positions, notes: 'Er is lang\nover gesproken.' });
    await say(second, { notes: 'Volgende keer.' });
    await say(third, { outcome: 'noted', motivation: 'Goed om te weten.' });
    expect(await textOf('minutes')).toContain('De conceptbesluiten zijn nog niet vastgesteld.');
    await admin
      .post(`/v1/meetings/${meeting}/adoptions`)
      .send({ signedBy: 'Anouk Verhoef, voorzitter', adoptedOn: '2026-10-08', items: [first.id] })
      .expect(201);
    const text = await textOf('minutes');
    for (const words of [
      'Aanwezig: Anouk Verhoef.',
      'Afgemeld: Bram Oldenkamp.',
      'Er is lang\nover gesproken.',
      'Eerst de kosten weten.',
      'Afwijkend standpunt: Almere is tegen.',
      'Besluit: Deels overgenomen',
      'Niet overgenomen: Vier weken.',
      'Antwoord aan de partij: Dank u.',
      'Aangehouden.',
      'Conceptbesluit, nog niet vastgesteld: Voor kennisgeving aangenomen',
      '1 besluit vastgesteld op 8 oktober 2026. Getekend: Anouk Verhoef, voorzitter.',
    ])
      expect(text).toContain(words);
  });

  it('are not made of a meeting without points, nor for who is not in the working group', async () => {
    expect((await admin.get(`/v1/meetings/${meeting}/papers`).expect(409)).body.title).toBe('agenda-empty');
    expect((await admin.get(`/v1/meetings/${meeting}/minutes`).expect(409)).body.title).toBe('agenda-empty');
    const reader = await service.person(id, 'reader', `lezer-${id}@voorbeeld.example`);
    await reader.get(`/v1/meetings/${meeting}/minutes`).expect(403);
  });
});
