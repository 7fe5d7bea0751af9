import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { aConsultation, type Service, startService } from '../support/service.js';

type Who = 'administrator' | 'coordinator' | 'member' | 'reader' | 'party' | 'outsider' | 'nobody';
const everybody: readonly Who[] = ['administrator', 'coordinator', 'member', 'reader', 'party', 'outsider', 'nobody'];

/** `yes`: gets through (2xx, or refused for what was sent, not for who sent it); `no`: 403, may see but not do; `hidden`: 404; `out`: 401. */
type Verdict = 'yes' | 'no' | 'hidden' | 'out' | '403 note-of-another';

const adminOnly = { administrator: 'yes', coordinator: 'no', member: 'no', reader: 'no', party: 'no', outsider: 'no' } as const;
const everyone = { administrator: 'yes', coordinator: 'yes', member: 'yes', reader: 'yes', party: 'yes', outsider: 'yes' } as const;
/** Open to who did not sign in. */
const anybody = { ...everyone, nobody: 'yes' } as const;
const within = { administrator: 'yes', coordinator: 'yes', member: 'yes', reader: 'yes', party: 'yes', outsider: 'hidden' } as const;
const notParty = { ...within, party: 'no' } as const;
const workingGroup = { ...within, reader: 'no', party: 'no' } as const;
const coordinators = { ...workingGroup, member: 'no' } as const;
/** A record of another party: to a party's account it does not exist. */
/** Of one's own party: whoever acts for none has none. */
const ownCorner = { ...within, administrator: 'no', coordinator: 'no', member: 'no', reader: 'no' } as const;
const othersRecord = { ...within, party: 'hidden' } as const;
const workOnOthers = { ...workingGroup, party: 'hidden' } as const;
/** To who is not in the working group it does not exist. */
const withinGroup = { ...within, reader: 'hidden', party: 'hidden' } as const;
/** The note is the member's. */
const ownNote = { ...withinGroup, administrator: '403 note-of-another', coordinator: '403 note-of-another' } as const;
const coordinateOthers = { ...coordinators } as const;

type Verdicts = Readonly<Record<Exclude<Who, 'nobody'>, Verdict> & { nobody?: Verdict }>;

/** Every operation of the API and who may do it. The records in it are those of another party than the one whose account asks. */
const table: Readonly<Record<string, Verdicts>> = {
  'GET /accounts': adminOnly,
  'POST /accounts': adminOnly,
  'POST /accounts/{id}/disablings': adminOnly,
  'GET /tokens': everyone,
  'POST /tokens': everyone,
  'DELETE /tokens/{id}': everyone,
  'GET /municipalities': everyone,
  'GET /me/waiting': everyone,
  'GET /audit-entries': adminOnly,
  'GET /audit-entries/verification': adminOnly,
  'GET /consultations': everyone,
  'POST /consultations': adminOnly,
  'GET /consultations/{id}': within,
  'PATCH /consultations/{id}': coordinators,
  'GET /consultations/{id}/memberships': workingGroup,
  'PUT /consultations/{id}/memberships': coordinators,
  'DELETE /consultations/{id}/memberships/{membership}': coordinators,
  'GET /consultations/{id}/saved-views': within,
  'POST /consultations/{id}/saved-views': within,
  'PATCH /saved-views/{id}': { ...coordinators, party: 'hidden' },
  'DELETE /saved-views/{id}': { ...coordinators, party: 'hidden' },
  'GET /consultations/{id}/point-columns': within,
  'PUT /consultations/{id}/point-columns': within,
  'GET /consultations/{id}/rounds': within,
  'POST /consultations/{id}/rounds': coordinators,
  'PATCH /rounds/{id}': coordinateOthers,
  'GET /consultations/{id}/parties': notParty,
  'POST /consultations/{id}/parties': workingGroup,
  'POST /consultations/{id}/parties/imports': workingGroup,
  'GET /consultations/{id}/parties/{party}/answer-summary': othersRecord,
  'GET /consultations/{id}/parties/{party}/answers': othersRecord,
  'GET /parties/{id}': { ...notParty, party: 'hidden' },
  'PATCH /parties/{id}': { ...workingGroup, party: 'hidden' },
  'GET /rounds/{id}/invitations': workingGroup,
  'GET /consultations/{id}/corner': ownCorner,
  'PUT /consultations/{id}/corner/entries': ownCorner,
  'POST /consultations/{id}/corner/files': ownCorner,
  'DELETE /consultations/{id}/corner/files/{file}': { ...ownCorner, party: 'hidden' },
  'POST /consultations/{id}/corner/submissions': ownCorner,
  'GET /consultations/{id}/corner/answers': ownCorner,
  'POST /points/{id}/misunderstandings': { ...ownCorner, party: 'hidden' },
  'GET /consultations/{id}/corner/writers': ownCorner,
  'POST /consultations/{id}/corner/writers': ownCorner,
  'POST /consultations/{id}/corner/writers/{writer}/renewals': { ...ownCorner, party: 'hidden' },
  'DELETE /consultations/{id}/corner/writers/{writer}': { ...ownCorner, party: 'hidden' },
  'GET /submissions/{id}/receipt': {
    administrator: 'yes',
    coordinator: 'yes',
    member: 'yes',
    reader: 'yes',
    party: 'hidden',
    outsider: 'hidden',
  },
  'POST /rounds/{id}/invitations': coordinators,
  'POST /invitations/{id}/renewals': { ...coordinators, reader: 'hidden', party: 'hidden' },
  'POST /invitations/{id}/revocations': { ...coordinators, reader: 'hidden', party: 'hidden' },
  'GET /consultations/{id}/reactions': within,
  'POST /consultations/{id}/reactions': workingGroup,
  'GET /consultations/{id}/import-template': workingGroup,
  'GET /reactions/{id}': othersRecord,
  'GET /reactions/{id}/meeting': othersRecord,
  'PUT /reactions/{id}/meeting': workOnOthers,
  'PATCH /reactions/{id}': workOnOthers,
  'GET /reactions/{id}/source': othersRecord,
  'GET /reactions/{id}/enclosures': othersRecord,
  'GET /sources/{id}/file': { ...workingGroup, reader: 'hidden', party: 'hidden' },
  'POST /reactions/{id}/points': workOnOthers,
  'POST /reactions/{id}/texts': workOnOthers,
  'POST /sources/{id}/texts': { ...workingGroup, reader: 'hidden', party: 'hidden' },
  'POST /reactions/{id}/transcriptions': workOnOthers,
  'POST /reactions/{id}/acceptances': workOnOthers,
  'DELETE /reactions/{id}/acceptances': workOnOthers,
  'GET /consultations/{id}/waiting-sources': workingGroup,
  'POST /waiting-sources/{id}/assignments': { ...workingGroup, reader: 'hidden', party: 'hidden' },
  'GET /consultations/{id}/rewordings': workingGroup,
  'POST /rewordings/{id}/answers': { ...workingGroup, reader: 'hidden', party: 'hidden' },
  'GET /consultations/{id}/column-mappings': workingGroup,
  'GET /column-mappings/{id}': { ...workingGroup, reader: 'hidden', party: 'hidden' },
  'PUT /column-mappings/{id}': { ...workingGroup, reader: 'hidden', party: 'hidden' },
  'DELETE /column-mappings/{id}': { ...workingGroup, reader: 'hidden', party: 'hidden' },
  'GET /waiting-sheets/{id}/columns': { ...workingGroup, reader: 'hidden', party: 'hidden' },
  'POST /waiting-sheets/{id}/columns': { ...workingGroup, reader: 'hidden', party: 'hidden' },
  'GET /consultations/{id}/documents': within,
  'POST /consultations/{id}/documents': workingGroup,
  'GET /documents/{id}': within,
  'GET /documents/{id}/versions': within,
  'POST /documents/{id}/versions': workingGroup,
  'GET /documents/{id}/versions/{label}': within,
  'GET /documents/{id}/versions/{label}/passages': within,
  'GET /documents/{id}/versions/{label}/file': within,
  'GET /documents/{id}/versions/{label}/changes': within,
  'GET /documents/{id}/versions/{label}/change-table': within,
  'GET /documents/{id}/versions/{label}/points': within,
  'GET /documents/{id}/versions/{label}/link-proposals': workingGroup,
  'GET /changes/{id}': within,
  'GET /changes/{id}/causes': within,
  'POST /changes/{id}/own-initiatives': workingGroup,
  'DELETE /changes/{id}/own-initiatives': workingGroup,
  'POST /change-links': workOnOthers,
  'DELETE /change-links/{id}': everyone,
  'GET /points/{id}/trace': othersRecord,
  'PUT /points/{id}/anchor': workOnOthers,
  'GET /consultations/{id}/points': within,
  'GET /points/{id}': othersRecord,
  'PATCH /points/{id}': workOnOthers,
  'DELETE /points/{id}': workOnOthers,
  'POST /points/{id}/splits': workOnOthers,
  'POST /points/merges': workOnOthers,
  'GET /points/{id}/decisions': othersRecord,
  'POST /points/{id}/decisions': workOnOthers,
  'GET /consultations/{id}/bulk-decisions': workingGroup,
  'POST /consultations/{id}/bulk-decisions': workingGroup,
  'POST /consultations/{id}/bulk-decisions/previews': workingGroup,
  'GET /bulk-decisions/{id}': withinGroup,
  'POST /bulk-decisions/{id}/reversals': withinGroup,
  'POST /bulk-taggings/{id}/reversals': withinGroup,
  'GET /consultations/{id}/assignees': workingGroup,
  'GET /consultations/{id}/workload': workingGroup,
  'POST /consultations/{id}/assignments': workingGroup,
  'GET /points/{id}/assignment': workOnOthers,
  'PUT /points/{id}/assignment': workOnOthers,
  'DELETE /points/{id}/assignment': workOnOthers,
  'GET /points/{id}/presence': workOnOthers,
  'PUT /points/{id}/presence': workOnOthers,
  'DELETE /points/{id}/presence': workOnOthers,
  'GET /bundles/{id}/presence': workOnOthers,
  'PUT /bundles/{id}/presence': workOnOthers,
  'DELETE /bundles/{id}/presence': workOnOthers,
  'GET /consultations/{id}/text-blocks': workingGroup,
  'POST /consultations/{id}/text-blocks': workingGroup,
  'GET /text-blocks': adminOnly,
  'POST /text-blocks': { ...adminOnly },
  'GET /text-blocks/{id}': withinGroup,
  'GET /text-blocks/{id}/uses': withinGroup,
  'PUT /text-blocks/{id}': withinGroup,
  'DELETE /text-blocks/{id}': withinGroup,
  'GET /points/{id}/notes': workOnOthers,
  'POST /points/{id}/notes': workOnOthers,
  'GET /bundles/{id}/notes': workOnOthers,
  'POST /bundles/{id}/notes': workOnOthers,
  'GET /notes/{id}': withinGroup,
  'PATCH /notes/{id}': ownNote,
  'DELETE /notes/{id}': ownNote,
  'PUT /points/{id}/themes': workOnOthers,
  'POST /points/{id}/suggestions/acceptances': workOnOthers,
  'POST /points/{id}/suggestions/rejections': workOnOthers,
  'GET /points/{id}/confidential-passages': workOnOthers,
  'POST /points/{id}/confidential-passages': workOnOthers,
  'DELETE /confidential-passages/{id}': everyone,
  'GET /public/consultations': anybody,
  'GET /public/consultations/{id}': anybody,
  'GET /public/consultations/{id}/points': anybody,
  'GET /public/consultations/{id}/points/{number}': anybody,
  'GET /public/consultations/{id}/register': anybody,
  'GET /consultations/{id}/publications': workingGroup,
  'GET /consultations/{id}/publication-preview': workingGroup,
  'POST /consultations/{id}/publications': coordinators,
  'PATCH /publications/{id}': { ...coordinators, reader: 'hidden', party: 'hidden' },
  'POST /publications/{id}/withdrawals': { ...coordinators, reader: 'hidden', party: 'hidden' },
  'GET /consultations/{id}/themes': within,
  'POST /consultations/{id}/themes': coordinators,
  'GET /themes/{id}': within,
  'PATCH /themes/{id}': coordinators,
  'POST /themes/{id}/moves': coordinators,
  'POST /themes/{id}/retirements': coordinators,
  'GET /themes/{id}/retirement-preview': coordinators,
  'GET /consultations/{id}/stray-subjects': coordinators,
  'POST /consultations/{id}/stray-subjects/namings': coordinators,
  'POST /consultations/{id}/stray-subjects/dismissals': coordinators,
  'POST /themes/{id}/split-proposals': coordinators,
  'POST /themes/{id}/splits': coordinators,
  'POST /themes/{id}/merges': coordinators,
  'GET /themes/{id}/merge-preview': coordinators,
  'GET /consultations/{id}/theme-scheme': within,
  'PUT /consultations/{id}/theme-scheme': coordinators,
  'GET /consultations/{id}/confirmed-examples': workingGroup,
  'POST /consultations/{id}/confirmed-examples': coordinators,
  'POST /consultations/{id}/taggings': workingGroup,
  'POST /consultations/{id}/suggestion-runs': workingGroup,
  'POST /consultations/{id}/service-suggestion-runs': workingGroup,
  'GET /consultations/{id}/learning-order': workingGroup,
  'GET /consultations/{id}/bundles': notParty,
  'POST /consultations/{id}/bundles': workingGroup,
  'POST /consultations/{id}/bundle-previews': workingGroup,
  'GET /consultations/{id}/bundle-proposals': notParty,
  'POST /consultations/{id}/bundle-proposals/rejections': workingGroup,
  'GET /consultations/{id}/opposed-points': notParty,
  'GET /bundles/{id}': othersRecord,
  'PATCH /bundles/{id}': workOnOthers,
  'DELETE /bundles/{id}': workOnOthers,
  'POST /bundles/{id}/points': workOnOthers,
  'DELETE /bundles/{id}/points/{point}': workOnOthers,
  'GET /bundles/{id}/decisions': othersRecord,
  'POST /bundles/{id}/decisions': workOnOthers,
  'POST /bundles/{id}/decisions/extensions': workOnOthers,
  'GET /consultations/{id}/meetings': notParty,
  'POST /consultations/{id}/meetings': workingGroup,
  'GET /meetings/{id}': othersRecord,
  'PATCH /meetings/{id}': workOnOthers,
  'DELETE /meetings/{id}': workOnOthers,
  'GET /meetings/{id}/reactions': othersRecord,
  'GET /meetings/{id}/attendances': othersRecord,
  'PUT /meetings/{id}/attendances': workOnOthers,
  'GET /meetings/{id}/agenda-items': workOnOthers,
  'POST /meetings/{id}/agenda-items': workOnOthers,
  'GET /meetings/{id}/papers': workOnOthers,
  'GET /meetings/{id}/minutes': workOnOthers,
  'GET /meetings/{id}/adoptions': workOnOthers,
  'POST /meetings/{id}/adoptions': workOnOthers,
  'GET /agenda-items/{id}': { ...workOnOthers, reader: 'hidden' },
  'PATCH /agenda-items/{id}': { ...workOnOthers, reader: 'hidden' },
  'DELETE /agenda-items/{id}': { ...workOnOthers, reader: 'hidden' },
  'PUT /agenda-items/{id}/deliberation': { ...workOnOthers, reader: 'hidden' },
  'GET /points/{id}/similar-points': othersRecord,
  'GET /consultations/{id}/statistics': notParty,
  'GET /consultations/{id}/reports': within,
  'GET /consultations/{id}/reports/{kind}': within,
  'GET /consultations/{id}/report-templates': within,
  'PUT /consultations/{id}/report-templates/{kind}': coordinators,
  'DELETE /consultations/{id}/report-templates/{kind}': coordinators,
};

describe('who may do what', () => {
  let service: Service;
  let callers: Readonly<Record<Exclude<Who, 'nobody'>, Service['admin']>>;
  const ids: Record<string, string> = {};
  const bodies: Record<string, object> = {};

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    const consultation = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const elsewhere = (
      await admin
        .post('/v1/consultations')
        .send(aConsultation({ title: 'Elders' }))
        .expect(201)
    ).body;
    const { id } = consultation;
    const addParty = async (name: string) =>
      (await admin.post(`/v1/consultations/${id}/parties`).send({ name, kind: 'council' }).expect(201)).body.id;
    const [own, other] = [await addParty('Raad Urk'), await addParty('Raad Almere')];
    const text = '- De wachttijden zijn te lang.\n- Kinderen moeten hun hulpverlener houden.\n';
    const reaction = (await admin.post(`/v1/consultations/${id}/reactions`).send({ party: other, channel: 'letter', text }).expect(201))
      .body;
    const [theme] = (await admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
    callers = {
      administrator: admin,
      coordinator: await service.person(id, 'coordinator', 'coordinator@voorbeeld.example'),
      member: await service.person(id, 'member', 'lid@voorbeeld.example'),
      reader: await service.person(id, 'reader', 'lezer@voorbeeld.example'),
      party: await service.person(id, 'party', 'partij@voorbeeld.example', own),
      outsider: await service.person(elsewhere.id, 'coordinator', 'elders@voorbeeld.example'),
    };
    Object.assign(ids, {
      consultations: id,
      rounds: consultation.rounds[0].id,
      invitations: (await admin.post(`/v1/rounds/${consultation.rounds[0].id}/invitations`).send({ party: other }).expect(201)).body[0].id,
      parties: other,
      party: other,
      reactions: reaction.id,
      points: reaction.points[0].id,
      themes: theme.id,
    });
    const unknown = '00000000-0000-7000-8000-000000000000';
    Object.assign(ids, { accounts: unknown, tokens: unknown, membership: unknown, kind: 'reactienota' });
    const document = (await admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Strategie' }).expect(201)).body.id;
    const addVersion = (label: string, words: string) =>
      admin
        .post(`/v1/documents/${document}/versions`)
        .field('label', label)
        .attach('file', Buffer.from(`# 1 Inleiding\n\n${words}\n`), `v${label}.md`)
        .expect(201);
    await addVersion('0.1', 'De wachttijd is lang.');
    await addVersion('0.2', 'De wachttijd is ten hoogste tien weken.');
    const [change] = (await admin.get(`/v1/documents/${document}/versions/0.2/changes`).expect(200)).body;
    const decided = reaction.points[1].id;
    await admin.post(`/v1/points/${decided}/decisions`).send({ outcome: 'incorporated', motivation: 'Ja.' }).expect(201);
    const both = reaction.points.map((point: { id: string }) => point.id);
    const bundle = (await admin.post(`/v1/consultations/${id}/bundles`).send({ title: 'Samen', points: both }).expect(201)).body.id;
    Object.assign(ids, { bundles: bundle, point: unknown });
    const view = { title: 'Open', shared: 'yes' };
    ids['saved-views'] = (await admin.post(`/v1/consultations/${id}/saved-views`).send(view).expect(201)).body.id;
    const aMeeting = { kind: 'working_group', title: 'Werkgroep', startsAt: '2026-10-08T07:30:00Z' };
    ids['meetings'] = (await admin.post(`/v1/consultations/${id}/meetings`).send(aMeeting).expect(201)).body.id;
    ids['agenda-items'] = (
      await admin
        .post(`/v1/meetings/${ids['meetings']}/agenda-items`)
        .send({ bundles: [bundle] })
        .expect(201)
    ).body[0].id;
    const sender = await service.person(id, 'party', 'almere@voorbeeld.example', other);
    await sender.put(`/v1/consultations/${id}/corner/entries`).send({ about: 'general', text: 'Wij vragen om rust.' }).expect(200);
    const corner = (await sender.post(`/v1/consultations/${id}/corner/submissions`).send({ version: 2 }).expect(201)).body;
    await sender.put(`/v1/consultations/${id}/corner/entries`).send({ about: 'general', text: 'Een aanvulling.' }).expect(200);
    const bijlage = Buffer.from('Een bijlage bij de aanvulling.');
    const added = await sender.post(`/v1/consultations/${id}/corner/files`).attach('file', bijlage, 'bijlage.txt').expect(201);
    Object.assign(ids, { submissions: corner.submissions[0].id, file: added.body.files[0].id, writer: ids['invitations'] });
    Object.assign(ids, { documents: document, changes: change.id, label: '0.2', 'change-links': unknown });
    const note = (await callers.member.post(`/v1/points/${decided}/notes`).send({ text: 'Nog navragen.' }).expect(201)).body.id;
    ids['notes'] = note;
    const many = { points: [{ id: reaction.points[0].id }], outcome: 'noted', motivation: 'Ja.' };
    ids['bulk-taggings'] = (
      await admin
        .post(`/v1/consultations/${id}/taggings`)
        .send({ points: [reaction.points[1].id], add: [theme.key] })
        .expect(201)
    ).body.act;
    ids['bulk-decisions'] = (await admin.post(`/v1/consultations/${id}/bulk-decisions`).send(many).expect(201)).body.id;
    const block = { title: 'Dank', text: 'Dank, {partij}.' };
    ids['text-blocks'] = (await admin.post(`/v1/consultations/${id}/text-blocks`).send(block).expect(201)).body.id;
    const waiting = `Gemeente Lelystad\n\nKwaliteit\n\n- Een punt over wachttijden.\n- Een tweede punt over tarieven.\n\nGemeente Zeewolde\n\nKwaliteit\n\n- Nog een punt over toezicht.\n- En een vierde over preventie.\n`;
    const kept = (await admin.post(`/v1/consultations/${id}/reactions`).attach('file', Buffer.from(waiting), 'bijlage.txt').expect(201))
      .body;
    ids['waiting-sources'] = kept.sourceId;
    const archive = Buffer.from(zipSync({ 'brief.docx': Buffer.from('PK\x03\x04 broken', 'latin1') }));
    const packed = await admin.post(`/v1/consultations/${id}/reactions`).attach('file', archive, 'brieven.zip').expect(201);
    ids['sources'] = packed.body.unread[0].sourceId;
    const sheet =
      'Wat ons opvalt;Waar;Zwaarte\nDe wachttijden zijn veel te lang.;hier;groot\nHet tarief is niet voldoende hoog.;daar;klein\n';
    const unmapped = await admin
      .post(`/v1/consultations/${id}/reactions`)
      .field('party', other)
      .attach('file', Buffer.from(sheet), 'lijst.csv')
      .expect(201);
    ids['waiting-sheets'] = unmapped.body.unmapped[0].sourceId;
    const known = await admin
      .post(`/v1/consultations/${id}/reactions`)
      .field('party', other)
      .attach('file', Buffer.from(sheet.replace('Zwaarte', 'Hoe erg')), 'nog een lijst.csv')
      .expect(201);
    await admin
      .post(`/v1/waiting-sheets/${known.body.unmapped[0].sourceId}/columns`)
      .send({ columns: ['remark', 'section', ''] })
      .expect(201);
    ids['column-mappings'] = (await admin.get(`/v1/consultations/${id}/column-mappings`).expect(200)).body[0].id;
    const numbered = (words: string) => Buffer.from(`Nr;Opmerking;Antwoord\n1;${words};\n`);
    for (const [name, words] of [
      ['ronde 1.csv', 'De wachttijd voor jeugdigen is te lang en moet korter worden.'],
      ['ronde 2.csv', 'De wachttijd voor jeugdigen mag niet langer zijn dan de norm, en de gemeente moet sturen.'],
    ] as const)
      await admin.post(`/v1/consultations/${id}/reactions`).field('party', other).attach('file', numbered(words), name).expect(201);
    ids['rewordings'] = (await admin.get(`/v1/consultations/${id}/rewordings?state=asked`).expect(200)).body[0].id;
    ids['publications'] = (await admin.post(`/v1/consultations/${id}/publications`).send({}).expect(201)).body.id;
    Object.assign(ids, { 'confidential-passages': unknown, number: '1' });
    Object.assign(bodies, {
      'POST /points/merges': { point: reaction.points[0].id, with: reaction.points[1].id, version: 999 },
      'POST /tokens': { label: 'x' },
      'POST /points/{id}/confidential-passages': { words: 'dit staat er niet', reason: 'other' },
      'POST /consultations/{id}/publications': { round: unknown },
      'PATCH /publications/{id}': { indexable: 'no', version: 999 },
      'POST /publications/{id}/withdrawals': { reason: 'x' },
      'POST /change-links': { links: [{ change: change.id, point: reaction.points[0].id }] },
      'PUT /points/{id}/anchor': { passage: unknown },
      'POST /changes/{id}/own-initiatives': { reason: 'x' },
      'POST /consultations/{id}/documents': { title: 'Nog een' },
      'POST /consultations/{id}/bundles': { title: 'x', points: [] },
      'POST /consultations/{id}/bundle-previews': { points: ['x', 'y'] },
      'POST /consultations/{id}/bundle-proposals/rejections': { points: [] },
      'PATCH /bundles/{id}': { title: 'x', version: 999 },
      'POST /consultations/{id}/saved-views': { title: 'Open punten' },
      'PATCH /saved-views/{id}': { title: 'x', version: 999 },
      'PUT /consultations/{id}/point-columns': { columns: ['party'] },
      'POST /consultations/{id}/meetings': aMeeting,
      'POST /meetings/{id}/agenda-items': { numbers: ['999'] },
      'POST /meetings/{id}/adoptions': { signedBy: 'A. Verhoef' },
      'PATCH /agenda-items/{id}': { position: 1, version: 999 },
      'PUT /agenda-items/{id}/deliberation': { notes: 'x', version: 999 },
      'PATCH /meetings/{id}': { title: 'x', version: 999 },
      'PUT /meetings/{id}/attendances': { people: [], version: 999 },
      'POST /bundles/{id}/points': { points: [unknown] },
      'POST /bundles/{id}/decisions': { outcome: 'noted', motivation: 'x', version: 999 },
      'POST /bundles/{id}/decisions/extensions': { points: [unknown], version: 999 },
      'POST /consultations/{id}/bulk-decisions': { points: [], outcome: 'noted', motivation: 'x' },
      'POST /consultations/{id}/bulk-decisions/previews': { points: [], outcome: 'noted', motivation: 'x' },
      'POST /consultations/{id}/text-blocks': { title: 'x', text: '{x}' },
      'POST /text-blocks': { title: 'x', text: '{x}' },
      'PUT /text-blocks/{id}': { title: 'x', text: 'x', version: 999 },
      'POST /points/{id}/notes': { text: 'x' },
      'POST /bundles/{id}/notes': { text: 'x' },
      'PATCH /notes/{id}': { text: 'x', version: 999 },
      'POST /points/{id}/splits': { at: 0 },
      'PATCH /reactions/{id}': { party: 'niemand' },
      'POST /reactions/{id}/texts': { text: 'x' },
      'POST /sources/{id}/texts': { text: 'x' },
      'POST /reactions/{id}/points': { start: 0, end: 1 },
      'POST /points/{id}/suggestions/acceptances': { theme: 'niet-voorgesteld' },
      'POST /points/{id}/suggestions/rejections': { theme: 'niet-voorgesteld' },
      'POST /points/{id}/decisions': { outcome: 'partly_incorporated', motivation: 'x' },
      'PUT /points/{id}/themes': { themes: ['geen-thema'] },
      'POST /waiting-sources/{id}/assignments': { chapters: [] },
      'POST /waiting-sheets/{id}/columns': { columns: [] },
      'POST /rewordings/{id}/answers': { same: 'no', version: 999 },
      'PUT /column-mappings/{id}': { columns: [] },
      'POST /consultations/{id}/taggings': { points: [] },
      'POST /consultations/{id}/themes': { key: 'Geen sleutel', label: 'x' },
      'POST /consultations/{id}/rounds': { title: 'x', opensAt: '2026-02-01T00:00:00Z', closesAt: '2026-01-01T00:00:00Z' },
      'PUT /consultations/{id}/memberships': { email: 'onbekend@voorbeeld.example', role: 'reader' },
      'POST /consultations/{id}/parties': { name: 'Raad Almere', kind: 'council' },
      'POST /consultations/{id}/parties/imports': { parties: [] },
      'POST /consultations': aConsultation({ municipalities: ['gm9999'] }),
      'POST /accounts': { name: 'x', email: 'geen adres', password: 'x' },
      'PATCH /parties/{id}': { version: 999 },
      'POST /invitations/{id}/renewals': { version: 999 },
      'POST /rounds/{id}/invitations': {},
      'PUT /consultations/{id}/corner/entries': { about: 'question', question: 99 },
      'POST /consultations/{id}/corner/submissions': { version: 0 },
      'POST /consultations/{id}/corner/writers': { name: 'x' },
      'POST /points/{id}/misunderstandings': { text: 'x' },
      'PATCH /rounds/{id}': { version: 999 },
      'PATCH /themes/{id}': { version: 999 },
      'POST /consultations/{id}/stray-subjects/namings': { label: 'x', points: [] },
      'POST /consultations/{id}/stray-subjects/dismissals': { points: [] },
      'POST /themes/{id}/moves': { position: 1, version: 999 },
      'POST /themes/{id}/split-proposals': { into: [] },
      'POST /themes/{id}/splits': { into: [], points: [] },
      'POST /themes/{id}/merges': { into: 'geen-thema' },
      'PATCH /points/{id}': { version: 999 },
      'PATCH /consultations/{id}': { version: 999 },
      'POST /consultations/{id}/reactions': { party: 'niemand', text: 'x' },
    });
  });
  afterAll(() => service.stop());

  const needsVersion = [
    'DELETE /agenda-items/{id}',
    'DELETE /bundles/{id}',
    'DELETE /column-mappings/{id}',
    'DELETE /meetings/{id}',
    'DELETE /notes/{id}',
    'DELETE /saved-views/{id}',
    'DELETE /text-blocks/{id}',
  ];

  /** Requests are made so that whoever gets through is refused for what was sent: nothing changes from one caller to the next. */
  async function verdictOf(operation: string, who: Who): Promise<string> {
    const [method = 'GET', pattern = ''] = operation.split(' ');
    const path = `/v1${pattern.replace(/\/([\w-]+)\/\{id\}/, (_, kind: string) => `/${kind}/${ids[kind]}`).replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name)}`;
    const last = operation === 'DELETE /points/{id}' ? `${path}?version=999` : path;
    const caller = who === 'nobody' ? undefined : callers[who];
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const request = caller ? caller[verb](last) : service.http()[verb](last);
    if (needsVersion.includes(operation) || operation.endsWith('/revocations')) request.set('if-match', '"999"');
    const { status, body } = await (method === 'GET' || method === 'DELETE' ? request : request.send(bodies[operation] ?? {}));
    if (status === 401) return 'out';
    if (status === 403) return body.title === 'not-allowed' ? 'no' : `403 ${body.title}`;
    if (status === 404) return hiddenBy(operation, body.title) ? 'hidden' : 'yes';
    return status < 500 ? 'yes' : `${status} ${body.title}`;
  }

  /** What the request names inside (an unknown token, say) does not exist for anybody; that is no verdict on who asks. */
  const hiddenBy = (operation: string, title: string): boolean =>
    ![
      'token-not-found',
      'account-not-found',
      'membership-not-found',
      'suggestion-not-found',
      'template-not-found',
      'link-not-found',
      'confidential-passage-not-found',
    ].includes(title) || operation === '';

  const operations = Object.entries(
    (JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Record<string, Record<string, object>> }).paths,
  ).flatMap(([path, item]) => Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`));

  it('stands in this table for every operation of the API', () => {
    expect(Object.keys(table).sort()).toEqual([...operations].sort());
  });

  it.each(Object.entries(table))('%s', async (operation, verdicts) => {
    const found: Record<string, string> = {};
    for (const who of everybody) found[who] = await verdictOf(operation, who);
    expect(found).toEqual({ nobody: 'out', ...verdicts });
  });
});
