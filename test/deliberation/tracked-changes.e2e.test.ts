import { deleted, docx, heading, inserted, paragraph } from '../support/docx.js';
import { aConsultation, type Service, startService } from '../support/service.js';

const start = 'De aanbieder meldt een wachttijd van meer dan ';
const end = ' weken aan de gemeente en aan het gezin.';
const filler = [
  'De gemeenten kopen jeugdhulp samen in, zodat ieder gezin in de regio dezelfde hulp kan krijgen.',
  'Een contract loopt vier jaar en kan daarna twee keer met twee jaar worden verlengd door de regio.',
];
const draft = (...middle: Parameters<typeof paragraph>[0][]) =>
  Buffer.from(
    docx([heading(1, 'Wachttijden'), ...filler.map((text) => paragraph(text)), ...middle.map((content) => paragraph(content))].join('')),
  );

/** The party strikes "tien" and writes "vijf"; the regional office does the same in the next version, with its changes tracked. */
describe('tracked changes as evidence', () => {
  let service: Service;
  let id: string;
  let document: string;
  let party: string;
  const get = async (path: string) => (await service.admin.get(path).expect(200)).body;
  const version = (label: string, file: Buffer) =>
    service.admin
      .post(`/v1/documents/${document}/versions`)
      .field('label', label)
      .attach('file', file, `concept-${label}.docx`)
      .expect(201);

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Urk', kind: 'council' }).expect(201)).body.id;
    document = (await service.admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Eisen' }).expect(201)).body.id;
    await version('0.1', draft(`${start}tien${end}`, 'De klacht gaat naar de regio.'));
    await service.admin
      .post(`/v1/consultations/${id}/reactions`)
      .field('party', party)
      .field('channel', 'document_comments')
      .attach(
        'file',
        draft([start, deleted('tien'), inserted('vijf'), end], 'De klacht gaat naar de regio.'),
        'concept met wijzigingen.docx',
      )
      .expect(201);
    const by = { author: 'Els de Boer', date: '2026-09-20T08:15:00Z' };
    await version(
      '0.2',
      draft(
        [start, deleted('tien', by), inserted('vijf', by), end],
        ['De klacht gaat naar de ', deleted('regio', by), inserted('gemeente', by), '.'],
      ),
    );
  });
  afterAll(() => service.stop());

  it('proposes the change in which the suggestion of a party was taken over', async () => {
    const [point, ...more] = await get(`/v1/consultations/${id}/points`);
    expect([point.text, more.length]).toEqual(['Vervangen: “tien” wordt “vijf”', 0]);
    await service.admin
      .post(`/v1/points/${point.id}/decisions`)
      .send({ outcome: 'incorporated', motivation: 'Wij korten de termijn in.' })
      .expect(201);
    const [change] = await get(`/v1/documents/${document}/versions/0.2/changes`);
    const [best, ...others] = await get(`/v1/documents/${document}/versions/0.2/link-proposals`);
    expect(best).toMatchObject({ changeId: change.id, pointId: point.id });
    expect(best.reasons[0]).toMatchObject({ kind: 'tracked_change', text: point.text });
    expect(best.confidence).toBeGreaterThanOrEqual(0.95);
    expect(others.every(({ reasons }: { reasons: { kind: string }[] }) => reasons.every(({ kind }) => kind !== 'tracked_change'))).toBe(
      true,
    );
  });

  it('shows who changed what and when beside the change, to the working group only', async () => {
    const changes = await get(`/v1/documents/${document}/versions/0.2/changes`);
    const edit = { author: 'Els de Boer', at: '2026-09-20T08:15:00Z' };
    expect(changes.map(({ edits }: { edits: unknown }) => edits)).toEqual([
      [
        { ...edit, kind: 'deletion', text: 'tien' },
        { ...edit, kind: 'insertion', text: 'vijf' },
      ],
      [
        { ...edit, kind: 'deletion', text: 'regio' },
        { ...edit, kind: 'insertion', text: 'gemeente' },
      ],
    ]);
    const council = await service.person(id, 'party', 'raad@voorbeeld.example', party);
    const seen = (await council.get(`/v1/documents/${document}/versions/0.2/changes`).expect(200)).body;
    expect(seen.map(({ edits }: { edits: unknown[] }) => edits)).toEqual([[], []]);
  });
});
