import { defaultScheme } from '../../src/themes/scheme/default-scheme.js';
import { cohering } from '../../src/themes/stray/cohesion.rules.js';
import { straySubjects } from '../../src/themes/stray/stray-subjects.rules.js';
import { createSuggester } from '../../src/themes/suggesting/suggester.js';
import { describeWithMaterial, readMaterial } from '../support/material.js';
import { Workers } from '../../src/platform/workers/workers.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

interface Subject {
  readonly words: readonly string[];
  readonly points: readonly string[];
  readonly sentences: readonly { readonly text: string }[];
}

const aboutSroi = [
  'Hoe wordt de SROI-verplichting van vijf procent berekend?',
  'De social return verplichting is voor ons niet haalbaar.',
  'Kan SROI ook worden ingevuld met leerwerkplekken?',
  'Wij vragen om social return naar redelijkheid toe te passen.',
];
const others = ['De wachtlijsten zijn te lang.', 'Het tarief is niet kostendekkend.', 'Wij zien graag meer toezicht op aanbieders.'];

describe('subjects for which there is no theme', () => {
  let service: Service;
  let id: string;
  let points: { readonly id: string; readonly text: string }[];

  beforeEach(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const themes: { id: string; key: string }[] = (await service.admin.get(`/v1/consultations/${id}/themes`).expect(200)).body;
    await service.admin.post(`/v1/themes/${themes.find(({ key }) => key === 'sroi')?.id}/retirements`).expect(201);
    const council = { name: 'Raad Urk', kind: 'council' };
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send(council).expect(201)).body.id;
    const text = [...aboutSroi, ...others].map((one) => `- ${one}`).join('\n');
    points = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201)).body
      .points;
  });
  afterEach(() => service.stop());

  const subjects = async (): Promise<Subject[]> => (await service.admin.get(`/v1/consultations/${id}/stray-subjects`).expect(200)).body;
  const themesOf = async (point: string): Promise<string[]> =>
    (await service.admin.get(`/v1/points/${point}`).expect(200)).body.themes.map(({ key }: { key: string }) => key);

  it('appear with their words and sentences when a theme is taken out of the scheme', async () => {
    const [subject, ...more] = await subjects();
    expect(more).toEqual([]);
    expect(subject?.words).toEqual(expect.arrayContaining(['sroi', 'social', 'return']));
    const ids = points.slice(0, aboutSroi.length).map((point) => point.id);
    expect([...(subject?.points ?? [])].sort()).toEqual(ids.sort());
    expect(aboutSroi).toEqual(expect.arrayContaining((subject?.sentences ?? []).map(({ text }) => text)));
  });

  it('are grouped once for as long as points and scheme stay as they are', async () => {
    const workers = service.app.get(Workers);
    const run = workers.run.bind(workers);
    const tasks: string[] = [];
    workers.run = (task, ...rest) => {
      tasks.push(task);
      return run(task, ...rest);
    };
    const groupings = (): number => tasks.filter((task) => task === 'stray-subjects').length;
    const [first] = await Promise.all([subjects(), subjects()]);
    expect(await subjects()).toEqual(first);
    expect(groupings()).toBe(1);
    await service.admin
      .put(`/v1/points/${points[0]?.id}/themes`)
      .send({ themes: ['finance'] })
      .expect(200);
    expect((await subjects())[0]?.points).not.toContain(points[0]?.id);
    expect(groupings()).toBe(2);
  });

  it('become a theme that knows their words, which the points get, in one act', async () => {
    const [subject] = await subjects();
    const named = { label: 'Social return', words: ['sroi', 'social return'], points: subject?.points };
    const at = `/v1/consultations/${id}/stray-subjects/namings`;
    const { body } = await service.admin.post(at).send(named).expect(201);
    expect(body).toMatchObject({ key: 'social_return', label: 'Social return', synonyms: ['sroi', 'social return'] });
    expect(body.cues.map(({ text }: { text: string }) => text)).toContain('sroi*');
    expect(await themesOf(subject?.points[0] ?? '')).toEqual(['social_return']);
    expect(await subjects()).toEqual([]);
    expect((await service.admin.post(at).send(named).expect(400)).body.errors[0].code).toBe('theme-exists');
    const gone = { label: 'Nog een', points: ['01a20dcb-5146-7000-bca8-f9efc8b6b512'] };
    await service.admin.post(at).send(gone).expect(404);
    const labels = (await service.admin.get(`/v1/consultations/${id}/themes`)).body.map(({ label }: { label: string }) => label);
    expect(labels).not.toContain('Nog een');
  });

  it('are not shown again once a person said that they are none', async () => {
    const [subject] = await subjects();
    const at = `/v1/consultations/${id}/stray-subjects/dismissals`;
    expect((await service.admin.post(at).send({ points: [] }).expect(400)).body.errors[0].code).toBe('points-needed');
    await service.admin.post(at).send({ points: subject?.points }).expect(204);
    expect(await subjects()).toEqual([]);
    const written = await service.admin.get(`/v1/audit-entries?consultation=${id}&action=stray-subject.dismissed`).expect(200);
    expect(written.body).toHaveLength(1);
  });

  it('can be named and dismissed on a page, which keeps what was typed when it is refused', async () => {
    const admin = await signIn(service);
    const at = `/consultaties/${id}/onderwerpen-zonder-thema`;
    expect((await admin.page(`/consultaties/${id}/themas`)).html).toContain(at);
    const page = await admin.page(at);
    expect(page.text).toContain('Onderwerp 1: 4 punten');
    const [subject] = await subjects();
    const sent = { points: subject?.points.join(' ') ?? '', words: 'sroi\r\nreturn', give: 'propose' };
    const refused = await admin.post(`${at}/naam`, { ...sent, label: 'Kwaliteit' }).expect(400);
    expect(refused.text).toContain('Er is al een thema met deze naam.');
    expect(refused.text).toContain('value="Kwaliteit"');
    await admin.post(`${at}/geen`, { points: sent.points }).expect(303);
    await admin.post(`${at}/naam`, { ...sent, label: 'Social return' }).expect(303);
    expect(await themesOf(subject?.points[0] ?? '')).toEqual([]);
  });
});

describe('a group of texts', () => {
  const vector = (...features: number[]) => ({
    features: Int32Array.from(features),
    weights: Float32Array.from(features, () => 1 / Math.sqrt(features.length)),
  });

  it('is none when each is only like the next', () => {
    const chain = Array.from({ length: 30 }, (_, at) => vector(at, at + 1));
    expect(
      cohering(
        chain.map((_, at) => at),
        chain,
      ),
    ).toEqual([]);
  });

  it('keeps those that are like its middle, and lets a stranger go', () => {
    const alike = Array.from({ length: 12 }, (_, at) => vector(1, 2, 3 + at));
    const places = alike.map((_, at) => at);
    expect(cohering([12, ...places], [...alike, vector(3, 20, 21, 22)]).sort((one, other) => one - other)).toEqual(places);
  });
});

describeWithMaterial('subjects among real points', () => {
  it('appear when their theme is taken out of the scheme', () => {
    const read = (path: string): { text: string; themes: string[] }[] => JSON.parse(readMaterial(path).toString('utf8'));
    const labelled = [...read('gold/council-points.json'), ...read('gold/provider-questions.json')];
    const suggester = createSuggester(defaultScheme.filter(({ key }) => key !== 'control'));
    const strays = labelled.filter((point) => !suggester.suggest(point).some(({ confidence }) => confidence >= 0.9));
    const rest = labelled.filter((point) => !strays.includes(point)).map(({ text }) => text);
    const found = straySubjects(
      strays.map(({ text }) => text),
      rest,
    );
    const control = found.find(({ words }) => words.includes('toezicht'));
    expect(control?.points.length).toBeGreaterThanOrEqual(3);
    expect(control?.points.filter((point) => !strays[point]?.themes.includes('control'))).toEqual([]);
  });
});
