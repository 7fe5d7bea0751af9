import type { Page } from 'playwright-core';
import { Keyboard } from '../support/keyboard.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const strategy = '# 1 Inleiding\n\nDit is de strategie.\n\n# 2 Wachttijden\n\nDe hulp begint zo snel mogelijk.\n';

describe.each([
  { scripts: true, how: 'with scripts' },
  { scripts: false, how: 'without scripts' },
])('a party in the browser, by keyboard alone, $how', ({ scripts }) => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let keyboard: Keyboard;
  let id: string;
  let link: string;
  let colleagueLink: string;

  beforeAll(async () => {
    service = await startService();
    const { admin } = service;
    const made = (await admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    id = made.id;
    const party = (await admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Jeugdhulp Oeverloo', kind: 'provider' }).expect(201))
      .body.id;
    const document = (await admin.post(`/v1/consultations/${id}/documents`).send({ title: 'Inkoopstrategie' }).expect(201)).body.id;
    await admin.post(`/v1/documents/${document}/versions`).field('label', '0.1').attach('file', Buffer.from(strategy), 'v.md').expect(201);
    link = (await admin.post(`/v1/rounds/${made.rounds[0].id}/invitations`).send({ party }).expect(201)).body[0].link;
    visitor = await Visitor.of(service, scripts);
    page = visitor.page;
    keyboard = new Keyboard(page);
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  it('comes in by the link it was sent', async () => {
    await visitor.go(new URL(link).pathname);
    await visitor.said('Uitnodiging voor Jeugdhulp Oeverloo');
    await visitor.look();
    await keyboard.type('Uw naam', 'Mirjam Post');
    await keyboard.use('button', 'Ga naar de bladzijde van uw organisatie');
    await visitor.said('Reactie van Jeugdhulp Oeverloo');
    await visitor.look();
  });

  it('answers a question, and comes to the next', async () => {
    await keyboard.use('link', 'Vraag 1');
    await keyboard.type('Uw reactie', '- Wij missen een norm voor de wachttijd.\n- Het tarief voor kleine aanbieders is te laag.');
    await keyboard.use('button', 'Bewaar en ga verder');
    await visitor.said('Heeft u aandachtspunten?');
    await visitor.look();
    await keyboard.use('link', 'Uw reactie');
    await visitor.said('ingevuld');
  });

  it('reads the document and reacts where the text stands', async () => {
    await keyboard.use('link', 'Lees Inkoopstrategie');
    await visitor.look();
    await keyboard.use('link', /Wachttijden/);
    await visitor.said('De hulp begint zo snel mogelijk.');
    await keyboard.type('Uw reactie', 'Noem hier een termijn van tien weken.');
    await keyboard.use('button', 'Bewaar concept');
    await visitor.said('Bewaard door Mirjam Post');
    await visitor.look();
  });

  it('has a colleague write along, who can not send', async () => {
    await keyboard.use('link', 'Uw reactie');
    await keyboard.type('Naam van uw collega', 'Joris Hoek');
    await keyboard.use('button', 'Maak een link');
    await visitor.said('De link is gemaakt.');
    colleagueLink = await page.getByLabel('Link om door te geven').inputValue();
    const colleague = await Visitor.of(service, scripts);
    await colleague.go(new URL(colleagueLink).pathname);
    const hands = new Keyboard(colleague.page);
    await hands.type('Uw naam', 'Joris Hoek');
    await hands.use('button', 'Ga naar de bladzijde van uw organisatie');
    await hands.use('link', 'Algemene reactie');
    await hands.type('Uw reactie', 'Wij danken de regio voor het gesprek.');
    await hands.use('button', 'Bewaar concept');
    await hands.use('link', 'Uw reactie');
    await hands.use('link', 'Kijk na en verstuur');
    await colleague.said('Een collega die de uitnodiging kreeg, verstuurt de reactie.');
    expect(await colleague.page.getByRole('button', { name: 'Verstuurt de reactie' }).count()).toBe(0);
    await colleague.leave();
  });

  it('adds a letter, sees all of it once more, and sends it', async () => {
    await visitor.go(`/consultaties/${id}/inbreng`);
    const letter = { name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('- Reistijd hoort in het tarief.') };
    await page.locator('input[type="file"]').setInputFiles(letter);
    await keyboard.use('button', 'Voeg toe');
    await visitor.said('brief.txt');
    await keyboard.use('link', 'Kijk na en verstuur');
    for (const words of ['Wij missen een norm', 'termijn van tien weken', 'Wij danken de regio', 'brief.txt']) await visitor.said(words);
    await visitor.look();
    await keyboard.use('button', 'Verstuur de reactie');
    await visitor.said('door Mirjam Post');
    await visitor.look();
  });

  it('gets a receipt with a number', async () => {
    const receipt = page.getByRole('link', { name: /^Ontvangstbewijs / });
    const answer = await page.request.get((await receipt.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const received = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    expect(received.map(({ text }: { text: string }) => text).sort()).toEqual([
      'Het tarief voor kleine aanbieders is te laag.',
      'Noem hier een termijn van tien weken.',
      'Reistijd hoort in het tarief.',
      'Wij danken de regio voor het gesprek.',
      'Wij missen een norm voor de wachttijd.',
    ]);
  });

  it('later reads what was decided, and says once that it was misunderstood', async () => {
    const points = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    const about = points.find(({ text }: { text: string }) => text.includes('termijn van tien weken'));
    const decision = { outcome: 'not_incorporated', motivation: 'Een termijn hoort in de overeenkomst.' };
    await service.admin.post(`/v1/points/${about.id}/decisions`).send(decision).expect(201);
    await visitor.go(`/consultaties/${id}/inbreng/antwoorden`);
    expect(await page.locator('main').textContent()).not.toContain('hoort in de overeenkomst');
    await service.admin.post(`/v1/consultations/${id}/publications`).send({ note: 'De stand.' }).expect(201);
    await visitor.go(`/consultaties/${id}/inbreng`);
    await keyboard.use('link', 'Bekijk wat er met uw punten gebeurt');
    await visitor.said('Een termijn hoort in de overeenkomst.');
    await visitor.look();
    const form = page.locator('form', { has: page.getByLabel('Wat bedoelde u?') }).first();
    const summary = page.locator('summary', { hasText: 'Wij zijn verkeerd begrepen' }).first();
    await keyboard.reach(summary);
    await page.keyboard.press('Enter');
    await keyboard.reach(form.getByLabel('Wat bedoelde u?'));
    await page.keyboard.insertText('Wij bedoelden de termijn voor de eerste afspraak.');
    await keyboard.reach(form.getByRole('button', { name: 'Stuur naar de werkgroep' }));
    await keyboard.enter();
    await visitor.said('liet u weten dat u verkeerd bent begrepen');
    await visitor.look();
    const now = (await service.admin.get(`/v1/consultations/${id}/points`).expect(200)).body;
    expect(now.map(({ text }: { text: string }) => text)).toContain('Wij bedoelden de termijn voor de eerste afspraak.');
  });

  it('finds a used link closed, and is told what to do', async () => {
    const stranger = await Visitor.of(service, scripts);
    for (const used of [link, colleagueLink]) {
      await stranger.go(new URL(used).pathname);
      await stranger.said('Deze link is al gebruikt');
    }
    await stranger.leave();
  });

  it('leaves nothing in the console', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
