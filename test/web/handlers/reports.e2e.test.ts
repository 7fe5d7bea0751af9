import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute } from '../../support/web/parsed.js';

describe('the page of reports', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let raad: string;
  let other: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const add = async (name: string, text: string): Promise<string> => {
      const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id;
      await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, text }).expect(201);
      return party;
    };
    raad = await add('Gemeenteraad Dronten', '- De wachttijd is te lang.\n- De toegang is te ver weg.');
    other = await add('Gemeenteraad Epe', '- De tarieven zijn te laag.\n- De indexering ontbreekt.');
  });
  afterAll(() => service.stop());

  it.each(['docx', 'xlsx', 'csv', 'html', 'json'])('gives the reactienota as %s', async (format) => {
    const answer = await admin.get(`/consultaties/${id}/rapportages/reactienota?format=${format}&party=&theme=`).buffer(true).expect(200);
    expect(answer.headers['content-disposition']).toMatch(
      new RegExp(`^${format === 'html' ? 'inline' : 'attachment'}; filename="[a-z0-9-]+\\.${format}"$`),
    );
  });

  it('lets a report in the browser carry its own style and nothing else', async () => {
    const { headers, text } = await admin.get(`/consultaties/${id}/rapportages/reactienota?format=html`).expect(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'$/);
    expect(text).toContain('<style>');
  });

  it('offers each party its annex, and says what is missing', async () => {
    const { elements, text } = await admin.page(`/consultaties/${id}/rapportages`);
    const links = elements.map((element) => attribute(element, 'href') ?? '');
    expect(links).toContain(`/consultaties/${id}/rapportages/council-annex?format=docx&party=${raad}`);
    expect(text).toContain('4 punten hebben nog geen besluit.');
    await admin.get(`/consultaties/${id}/rapportages/council-annex?format=csv&party=${raad}`).expect(200);
    expect((await admin.get(`/consultaties/${id}/rapportages/council-annex`).expect(400)).text).toContain('Er klopt nog iets niet');
    await admin.get(`/consultaties/${id}/rapportages/iets-anders`).expect(404);
  });

  it('gives a party its own annex, whatever the address says', async () => {
    const visitor = await signInAs(service, id, 'party', raad);
    const { text } = await visitor.page(`/consultaties/${id}/rapportages`);
    expect(text).not.toContain('Gemeenteraad Epe');
    const report = await visitor.get(`/consultaties/${id}/rapportages/council-annex?format=csv&party=${other}`).expect(200);
    expect(report.text).toContain('De wachttijd is te lang.');
    expect(report.text).not.toContain('De tarieven zijn te laag.');
  });

  it('refuses a template that is none, and keeps the one in use', async () => {
    const { text } = await admin
      .upload(`/consultaties/${id}/sjablonen/reactienota`)
      .attach('file', Buffer.from('geen Word'), 'sjabloon.docx')
      .expect(400);
    expect(text).toContain('sjabloon');
    expect((await admin.upload(`/consultaties/${id}/sjablonen/reactienota`).field('file', '').expect(400)).text).toContain(
      'Kies een bestand.',
    );
    await admin.post(`/consultaties/${id}/sjablonen/reactienota/weg`).expect(404);
    const member = await signInAs(service, id, 'member');
    await member.upload(`/consultaties/${id}/sjablonen/reactienota`).attach('file', Buffer.from('x'), 'x.docx').expect(403);
    expect((await member.page(`/consultaties/${id}/rapportages`)).html).not.toContain('id="huisstijl"');
  });

  it('is empty where there are no points', async () => {
    const empty = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    expect((await admin.page(`/consultaties/${empty}/rapportages`)).text).toContain('Er is nog niets om over te rapporteren.');
  });
});
