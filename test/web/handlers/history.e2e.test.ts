import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissions } from '../../../src/access/permissions.js';
import { en } from '../../../src/web/wording/en.js';
import { nl } from '../../../src/web/wording/nl.js';
import { aConsultation, type Service, startService } from '../../support/service.js';
import { signIn, signInAs, type Visitor } from '../../support/session.js';
import { attribute } from '../../support/web/parsed.js';

describe('the page of the history', () => {
  let service: Service;
  let admin: Visitor;
  let id: string;
  let point: string;

  beforeAll(async () => {
    service = await startService();
    admin = await signIn(service);
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201)).body
      .id;
    const text = '- De wachttijd is te lang.\n- Het tarief is te laag.';
    const { points } = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party, channel: 'letter', text }).expect(201))
      .body;
    point = points[0].id;
    await service.admin
      .put(`/v1/points/${point}/themes`)
      .send({ themes: ['finance'] })
      .expect(200);
    const member = await service.person(id, 'member', 'bram@voorbeeld.example');
    await member.post(`/v1/points/${point}/decisions`).send({ outcome: 'noted', motivation: '=1+1 Wij nemen het mee.' }).expect(201);
  });
  afterAll(() => service.stop());

  const rows = (html: string): number => html.split('<tr>').length - 2;

  it('tells in words who did what, with what was and what became, and leads to it', async () => {
    const { text, html } = await admin.page(`/consultaties/${id}/geschiedenis`);
    for (const words of ['besluit genomen', 'punt ingedeeld', 'reactie ontvangen', 'partij toegevoegd', 'bram', 'Wij nemen het mee.'])
      expect(text).toContain(words);
    expect(html).toContain(`href="/punten/${point}"`);
    expect((await admin.page(`/consultaties/${id}/instellingen`)).html).toContain(`href="/consultaties/${id}/geschiedenis"`);
  });

  it('is narrowed to one person, one kind, one thing and some days, also by the API', async () => {
    const all = await admin.page(`/consultaties/${id}/geschiedenis`);
    const bram = all.elements.find(
      (one) => one.tagName === 'option' && JSON.stringify(one.childNodes.map((node) => 'value' in node && node.value)).includes('bram'),
    );
    const actor = bram ? attribute(bram, 'value') : '';
    const his = await admin.page(`/consultaties/${id}/geschiedenis?actor=${actor}`);
    expect(rows(his.html)).toBe(1);
    expect(his.text).toContain('besluit genomen');
    const days = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    expect((await admin.page(`/consultaties/${id}/geschiedenis?from=${days}`)).text).toContain('Met deze filters is er niets gebeurd.');
    const of = async (query: string) =>
      (await service.admin.get(`/v1/audit-entries?consultation=${id}&${query}`).expect(200)).body.map(
        ({ action }: { action: string }) => action,
      );
    expect(await of(`actor=${actor}`)).toEqual(['decision.taken']);
    expect(await of(`subject=${point}&kind=point`)).toEqual(expect.arrayContaining(['point.themed']));
    expect(await of(`to=2020-01-01`)).toEqual([]);
    await service.admin.get(`/v1/audit-entries?consultation=${id}&from=2026-13-40`).expect(400);
  });

  it('goes along as a table, of which no cell is run', async () => {
    const file = await admin.get(`/consultaties/${id}/geschiedenis/csv`).buffer(true).expect(200);
    expect(file.headers['content-type']).toContain('text/csv');
    const entries = (await service.admin.get(`/v1/audit-entries?consultation=${id}&pageSize=100`).expect(200)).body;
    expect(file.text.trim().split('\r\n')).toHaveLength(entries.length + 1);
    expect(file.text).toContain('besluit genomen');
  });

  it('is for the working group, and that of the installation for administrators', async () => {
    const reader = await signInAs(service, id, 'reader');
    await reader.get(`/consultaties/${id}/geschiedenis`).expect(403);
    await reader.get(`/consultaties/${id}/geschiedenis/csv`).expect(403);
    await reader.get('/geschiedenis').expect(403);
    expect((await admin.page('/geschiedenis')).text).toContain('account gemaakt');
  });

  it('has words for every action that the service records', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ts$/.test(file) && !/^(?:web|demo|migrations)/.test(file))
      .map((file) => readFileSync(join('src', file), 'utf8'));
    const named = sources.flatMap((source) =>
      [...source.matchAll(/'([a-z-]+)\.([a-z-]+)'/g)].map(([, kind = '', deed = '']) => ({ kind, deed })),
    );
    const actions = named.filter(({ kind, deed }) => !(`${kind}.${deed}` in permissions) && kind in nl.history.kinds);
    expect(actions.length).toBeGreaterThan(100);
    for (const { history } of [nl, en])
      expect(
        actions.filter(({ deed }) => !(deed in history.deeds)).filter(({ deed }) => !/^(?:json|docx|txt|js|manage|open)$/.test(deed)),
      ).toEqual([]);
    const recorded = sources.flatMap((source) => [...source.matchAll(/action: (?:\w+ \? )?'([a-z-]+)\./g)].map(([, kind = '']) => kind));
    expect(recorded.filter((kind) => !(kind in nl.history.kinds))).toEqual([]);
  });
});
