import { mails as english } from '../../src/invitations/wording/en.js';
import { mails as dutch } from '../../src/invitations/wording/nl.js';
import { Surroundings } from '../../src/platform/surroundings.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { cookieOf, signIn, signInAs } from '../support/session.js';
import { startSmtpServer } from '../support/smtp-server.js';
import { parsePage } from '../support/web/parsed.js';

const pathOf = (link: string): string => new URL(link).pathname;

describe('invitations', () => {
  let service: Service;
  let id: string;
  let round: string;
  let parties: { id: string; name: string }[];

  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    const made = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    id = made.id;
    round = made.rounds[0].id;
    const add = async (name: string, kind: string) =>
      (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name, kind }).expect(201)).body;
    parties = [
      await add('Gemeenteraad Epe', 'council'),
      await add('Gemeenteraad Heerde', 'council'),
      await add('Stichting Veldlicht', 'provider'),
    ];
  });
  afterEach(() => {
    delete (service.app.get(Surroundings) as { now?: unknown }).now;
  });

  const invite = (body: object) => service.admin.post(`/v1/rounds/${round}/invitations`).send(body);
  const inviteOne = async (index = 0) => (await invite({ party: parties[index]?.id }).expect(201)).body[0];
  const listed = async () => (await service.admin.get(`/v1/rounds/${round}/invitations`).expect(200)).body;
  const enter = (link: string, name = 'Els de Boer') => service.http().post(pathOf(link)).type('form').send({ name });
  const visit = (path: string, cookie: string) => service.http().get(path).set('cookie', cookie);
  const daysOn = (days: number): void => {
    service.app.get(Surroundings).now = () => new Date(Date.now() + days * 86_400_000);
  };

  it('invites one party, or all of a kind that were not invited yet', async () => {
    const one = await inviteOne();
    expect(one).toMatchObject({ party: 'Gemeenteraad Epe', state: 'sent', mailed: 'off' });
    const rest = (await invite({ kind: 'council' }).expect(201)).body;
    expect(rest.map(({ party }: { party: string }) => party)).toEqual(['Gemeenteraad Heerde']);
    expect((await invite({ kind: 'council' }).expect(409)).body.title).toBe('already-invited');
    expect((await invite({ party: parties[0]?.id }).expect(409)).body.title).toBe('already-invited');
    expect((await invite({}).expect(400)).body.errors[0].pointer).toBe('#/party');
    expect((await invite({ party: '00000000-0000-7000-8000-000000000000' }).expect(400)).body.errors[0].code).toBe('party-unknown');
    expect(await listed()).toHaveLength(2);
  });

  it('keeps of a link only its hash, and says it once', async () => {
    const { link } = await inviteOne();
    const secret = pathOf(link).split('/').at(-1) ?? '';
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(JSON.stringify(await listed())).not.toContain(secret);
    const history = JSON.stringify((await service.admin.get(`/v1/audit-entries?consultation=${id}`).expect(200)).body);
    expect(history).toContain('party.invited');
    expect(history).not.toContain(secret);
  });

  it('is not used up by a mail program that follows the link', async () => {
    const { link } = await inviteOne();
    for (let time = 0; time < 3; time++) {
      const { text } = await service.http().get(pathOf(link)).expect(200);
      expect(parsePage(text).text).toContain('Uitnodiging voor Gemeenteraad Epe');
    }
    await enter(link).expect(303);
    expect(await listed()).toMatchObject([{ state: 'accepted' }]);
  });

  it('signs in to the corner of exactly that party', async () => {
    const text = '- De wachttijden zijn te lang.\n';
    const sent = async (party: string) =>
      (
        await service.admin
          .post(`/v1/consultations/${id}/reactions`)
          .send({ party, text: text + party })
          .expect(201)
      ).body.id;
    const own = await sent('Gemeenteraad Epe');
    const others = await sent('Gemeenteraad Heerde');
    const { link } = await inviteOne();
    const cookie = cookieOf(await enter(link).expect(303));
    const seen = (await visit(`/v1/consultations/${id}/reactions`, cookie).expect(200)).body;
    expect(seen.map((reaction: { id: string }) => reaction.id)).toEqual([own]);
    await visit(`/v1/reactions/${others}`, cookie).expect(404);
    await visit(`/v1/consultations/${id}/parties`, cookie).expect(403);
    await visit(`/v1/rounds/${round}/invitations`, cookie).expect(403);
    await visit(`/consultaties/${id}/uitnodigingen`, cookie).expect(403);
    const elsewhere = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    await visit(`/v1/consultations/${elsewhere}`, cookie).expect(404);
  });

  it('opens once; a used link says plainly what to do', async () => {
    const { link } = await inviteOne();
    await enter(link).expect(303);
    const again = await enter(link).expect(410);
    expect(parsePage(again.text).text).toContain('Deze link is al gebruikt');
    expect(again.text).toContain('Vraag een nieuwe link');
    await service.http().get(pathOf(link)).expect(410);
  });

  it('lets one of two in who use a link at the same moment', async () => {
    const { link } = await inviteOne();
    const answers = await Promise.all([enter(link, 'Een'), enter(link, 'Twee'), enter(link, 'Drie')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410]);
  });

  it('asks who comes in, and keeps the link for it', async () => {
    const { link } = await inviteOne();
    const answer = await enter(link, ' ').expect(400);
    expect(answer.text).toContain('href="#name"');
    await enter(link).expect(303);
  });

  it('expires, and then counts as no answer', async () => {
    const { link } = (await invite({ party: parties[0]?.id, validDays: 2 }).expect(201)).body[0];
    daysOn(3);
    expect(parsePage((await service.http().get(pathOf(link)).expect(410)).text).text).toContain('Deze link is verlopen');
    await enter(link).expect(410);
    expect(await listed()).toMatchObject([{ state: 'no_answer' }]);
  });

  it('is renewed: the new link lets the same person in again, the old one nobody', async () => {
    const first = await inviteOne();
    const cookie = cookieOf(await enter(first.link).expect(303));
    const own = (await visit('/v1/consultations', cookie).expect(200)).body;
    const { version } = (await listed())[0];
    const renewal = service.admin.post(`/v1/invitations/${first.id}/renewals`);
    await renewal.set('if-match', '"1"').send({}).expect(409);
    const second = (await service.admin.post(`/v1/invitations/${first.id}/renewals`).send({ version }).expect(201)).body;
    expect(second.link).not.toBe(first.link);
    await service.http().get(pathOf(first.link)).expect(404);
    const next = cookieOf(await enter(second.link, 'Els de Boer-Vos').expect(303));
    expect((await visit('/v1/consultations', next).expect(200)).body).toEqual(own);
    const people = (await service.admin.get(`/v1/consultations/${id}/memberships`).expect(200)).body;
    expect(people.filter(({ role }: { role: string }) => role === 'party')).toMatchObject([{ name: 'Els de Boer-Vos' }]);
  });

  it('is revoked: the link closes and whoever came in by it is signed out', async () => {
    const { id: invitation, link } = await inviteOne();
    const cookie = cookieOf(await enter(link).expect(303));
    await service.admin.post(`/v1/invitations/${invitation}/revocations`).expect(201);
    await visit(`/v1/consultations/${id}`, cookie).expect(401);
    expect(await listed()).toMatchObject([{ state: 'revoked' }]);
    const unused = await inviteOne(1);
    await service.admin.post(`/v1/invitations/${unused.id}/revocations`).expect(201);
    expect((await enter(unused.link).expect(410)).text).toContain('ingetrokken');
    const renewed = (await service.admin.post(`/v1/invitations/${invitation}/renewals`).send({}).expect(201)).body;
    await visit(`/v1/consultations/${id}`, cookieOf(await enter(renewed.link).expect(303))).expect(200);
  });

  it('can be declined, and the party may change its mind', async () => {
    const { link } = await inviteOne();
    await service
      .http()
      .post(`${pathOf(link)}/afzien`)
      .expect(303);
    expect(await listed()).toMatchObject([{ state: 'declined' }]);
    expect((await service.http().get(pathOf(link)).expect(200)).text).toContain('Bedenkt u zich?');
    await enter(link).expect(303);
    expect(await listed()).toMatchObject([{ state: 'accepted' }]);
  });

  it('never signs in by password', async () => {
    const { link } = await inviteOne();
    await enter(link).expect(303);
    const people = (await service.admin.get(`/v1/consultations/${id}/memberships`).expect(200)).body;
    const { email } = people.find(({ role }: { role: string }) => role === 'party');
    await service.http().post('/aanmelden').type('form').send({ email, password: '' }).expect(400);
    await service.http().post('/aanmelden').type('form').send({ email, password: service.password }).expect(401);
  });

  it('shows links once on the page, and keeps to one consultation', async () => {
    const admin = await signIn(service);
    const page = `/consultaties/${id}/uitnodigingen`;
    expect((await admin.page(page)).text).toContain('U hebt voor deze ronde nog niemand uitgenodigd.');
    const made = await admin.post(page, { round, who: 'kind:council', validDays: '30' }).expect(201);
    const links = [...made.text.matchAll(/value="(http[^"]+\/uitnodiging\/[\w-]{43})"/g)].map(([, link]) => link ?? '');
    expect(links).toHaveLength(2);
    const later = await admin.page(page);
    expect(later.html).not.toContain('/uitnodiging/');
    expect(later.text).toContain('2 van 3 partijen zijn uitgenodigd.');
    expect((await admin.post(page, { round, who: '', validDays: '30' }).expect(400)).text).toContain('href="#who"');
    expect((await admin.post(page, { round, who: `party:${parties[2]?.id}`, validDays: '0' }).expect(400)).text).toContain(
      'href="#validDays"',
    );
    const [first] = await listed();
    const other = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    await admin.post(`/consultaties/${other.id}/uitnodigingen/${first.id}/vernieuwen`, { version: 1 }).expect(404);
    await admin.post(`/consultaties/${other.id}/uitnodigingen`, { round, who: 'kind:provider' }).expect(404);
    const renewed = await admin.post(`${page}/${first.id}/vernieuwen`, { version: 1 }).expect(201);
    expect(renewed.text).toMatch(/\/uitnodiging\/[\w-]{43}/);
    expect((await admin.post(`${page}/${first.id}/intrekken`, { version: 1 }).expect(409)).text).toContain('intussen veranderd');
    await admin.post(`${page}/${first.id}/intrekken`, { version: 2 }).expect(303);
    const member = await signInAs(service, id, 'member');
    expect((await member.page(page)).html).not.toContain('id="uitnodigen"');
    await member.post(page, { round, who: 'kind:provider' }).expect(403);
    const reader = await signInAs(service, id, 'reader');
    await reader.get(page).expect(403);
  });
});

describe('invitations by mail', () => {
  it('go to the party, through the server that SMTP_URL names', async () => {
    const smtp = await startSmtpServer();
    const service = await startService({
      SMTP_URL: smtp.url,
      MAIL_FROM: 'Weerklank <inkoop@regio.example>',
      PUBLIC_URL: 'https://weerklank.example',
    });
    try {
      const made = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
      const round = made.rounds[0].id;
      for (const party of [
        { name: 'Raad Epe', kind: 'council', email: 'griffie@epe.example' },
        { name: 'Raad Heerde', kind: 'council' },
        { name: 'Raad Voorst', kind: 'council', email: 'griffie@weigert.example' },
      ])
        await service.admin.post(`/v1/consultations/${made.id}/parties`).send(party).expect(201);
      const sent = (await service.admin.post(`/v1/rounds/${round}/invitations`).send({ kind: 'council', mail: 'yes' }).expect(201)).body;
      expect(sent.map(({ party, mailed }: { party: string; mailed: string }) => [party, mailed])).toEqual([
        ['Raad Epe', 'mailed'],
        ['Raad Heerde', 'no-address'],
        ['Raad Voorst', 'failed'],
      ]);
      expect(smtp.mails).toMatchObject([{ from: 'inkoop@regio.example', to: ['griffie@epe.example'] }]);
      const words = (smtp.mails[0]?.data ?? '').replace(/=\r\n/g, '').replaceAll('=3D', '=');
      expect(words).toContain(sent[0].link);
      expect(sent[0].link).toMatch(/^https:\/\/weerklank\.example\/uitnodiging\/[\w-]{43}$/);
      expect(words).toContain('Raad Epe');
      expect(sent[0].language).toBe('nl');
      const renew = async (input: object) =>
        (
          await service.admin
            .post(`/v1/invitations/${sent[0].id}/renewals`)
            .send({ mail: 'yes', ...input })
            .expect(201)
        ).body;
      expect(await renew({ language: 'en' })).toMatchObject({ language: 'en', mailed: 'mailed' });
      expect(await renew({})).toMatchObject({ language: 'en' });
      await service.admin.post(`/v1/invitations/${sent[0].id}/renewals`).send({ language: 'de' }).expect(400);
      const subjects = smtp.mails.map(({ data }) => /^Subject: (.*(?:\r\n .*)*)/m.exec(data)?.[1]?.replace(/\r\n /g, ' '));
      const { title } = made;
      const inEnglish = english.invitation.subject({ consultation: title });
      expect(subjects).toEqual([dutch.invitation.subject({ consultation: title }), inEnglish, inEnglish]);
      expect(smtp.mails.at(-1)?.data).toContain('Kind regards,');
    } finally {
      await service.stop();
      await smtp.stop();
    }
  });
});
