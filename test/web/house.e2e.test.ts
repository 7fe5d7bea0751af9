import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mails } from '../../src/invitations/wording/wording.js';
import { ConfigError, readConfig } from '../../src/platform/config/config.js';
import { urls } from '../../src/web/urls.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { signIn } from '../support/session.js';

const folder = mkdtempSync(join(tmpdir(), 'weerklank-huis-'));
const file = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`;
const organisation = 'Gemeente Voorbeeldstad';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the house on its pages', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({
      ORGANISATION: organisation,
      LOGO: file('logo.svg', svg('<path d="M0 0h1v1z" fill="#00508c"/>')),
      ACCESSIBILITY_STATUS: 'B',
      ACCESSIBILITY_STATED_ON: '2028-10-16',
      ACCESSIBILITY_CONTACT: 'toegankelijk@voorbeeldstad.example',
      THEME_CLASS: 'voorbeeldstad-theme',
      THEME_CSS: file('tokens.css', '.voorbeeldstad-theme { --wk-dark: #003b5c; }'),
    });
  });
  afterAll(() => service.stop());

  it('has its name, logo and theme on every page, also those for who has no account', async () => {
    const visitor = await signIn(service);
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const own = [urls.consultations, urls.consultation(id), urls.points(id)].map((path) => visitor.get(path));
    const open = [urls.signIn, urls.public, urls.help, urls.accessibility].map((path) => service.http().get(path));
    const missing = service.http().get('/geen/bladzijde');
    for (const { text } of await Promise.all([...own, ...open, missing])) {
      expect(text).toMatch(new RegExp(`<img class="wk-brand__logo" src="/assets/\\w+/huis-logo.svg" alt="${organisation}"/?>`));
      expect(text).toContain(`Weerklank van ${organisation}`);
      expect(text).toMatch(/class="utrecht-root voorbeeld-theme voorbeeldstad-theme"/);
      expect(text).toMatch(/app\.css"\/?><link rel="stylesheet" href="\/assets\/\w+\/huisstijl\.css"/);
    }
  });

  it('says on the accessibility statement what the organisation stated', async () => {
    const { text } = await service.http().get(urls.accessibility).expect(200);
    for (const words of ['Status B', '16 oktober 2028', 'mailto:toegankelijk@voorbeeldstad.example', organisation, 'ombudsman'])
      expect(text).toContain(words);
  });

  it('serves the files itself', async () => {
    const { text } = await service.http().get(urls.signIn);
    for (const [pattern, type] of [
      [/\/assets\/\w+\/huis-logo\.svg/, 'image/svg+xml'],
      [/\/assets\/\w+\/huisstijl\.css/, 'text/css; charset=utf-8'],
    ] as const) {
      const answer = await service
        .http()
        .get(pattern.exec(text)?.[0] ?? '')
        .expect(200);
      expect(answer.headers['content-type']).toBe(type);
      expect(answer.headers['cache-control']).toContain('immutable');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    }
  });

  it('signs reports and mails', async () => {
    const { id } = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body;
    const report = (await service.admin.get(`/v1/consultations/${id}/reports/reactienota?format=html`).expect(200)).text;
    expect(report).toContain(`door ${organisation}`);
    expect(service.config.mailFrom).toBe(`${organisation} <weerklank@localhost>`);
    const words = { party: 'p', consultation: 'c', round: 'r', closes: '', expires: '', link: '' };
    expect(mails.invitation.text({ ...words, organisation })).toMatch(/de werkgroep van c\nGemeente Voorbeeldstad\n$/);
    expect(mails.invitation.text({ ...words, organisation: '' })).toMatch(/de werkgroep van c\n$/);
  });
});

describe('the files of a house', () => {
  const start = (environment: Record<string, string>) => () => readConfig({ ORGANISATION: organisation, ...environment });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a handler', svg('<path onload="alert(1)"/>')],
    ['a frame of html', svg('<foreignObject><p>x</p></foreignObject>')],
    ['a link to a script', svg('<a href="javascript:alert(1)"><path/></a>')],
    ['a picture from elsewhere', svg('<image href="https://elders.example/x.png"/>')],
    ['a style from elsewhere', svg('<style>@import "https://elders.example/x.css";</style>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`],
    ['something else altogether', '<html><body>x</body></html>'],
    ['too much', svg(`<path d="${'M0 0'.repeat(20_000)}"/>`)],
  ])('refuse a logo with %s', (_, text) => {
    expect(start({ LOGO: file('fout.svg', text) })).toThrow(ConfigError);
  });

  it('refuse a picture that is none, of another kind, or not there, and a logo without a name', () => {
    for (const path of [file('fout.png', 'geen plaatje'), file('fout.exe', 'x'), join(folder, 'niet.svg'), folder])
      expect(start({ LOGO: path })).toThrow(/LOGO is/);
    expect(() => readConfig({ LOGO: file('goed.svg', svg('<path d="M0 0"/>')) })).toThrow(/without ORGANISATION/);
  });

  it('take a logo that refers to itself only', () => {
    const good = svg('<defs><linearGradient id="a"/></defs><use href="#b"/><path fill="url(#a)"/><style>.x{fill:#fff}</style>');
    expect(start({ LOGO: file('goed.svg', good) })().house.logo?.name).toBe('huis-logo.svg');
    expect(start({ LOGO: file('goed.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])) })().house.logo?.name).toBe(
      'huis-logo.png',
    );
  });

  it.each(['@import "x.css";', '.a{background:url(https://elders.example/x.png)}', '.a{background:u\\72l(/x.png)}', '</style><script>'])(
    'refuse a style sheet with %s',
    (text) => {
      expect(start({ THEME_CSS: file('fout.css', text) })).toThrow(/THEME_CSS is/);
    },
  );

  it('refuse a class that is none', () => {
    expect(start({ THEME_CLASS: 'a b"' })).toThrow(/THEME_CLASS is/);
  });
});
