import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { bullet, docx, heading, paragraph } from '../support/docx.js';
import { type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const annex = docx(
  [
    heading(1, 'Zienswijzen van de gemeenteraden'),
    paragraph('In deze bijlage staan de reacties van de raden op de conceptinkoopstrategie.'),
    heading(2, 'Gemeente Epe'),
    bullet('De raad van Epe vindt de wachttijden voor specialistische jeugdhulp te lang. Neem daarom een norm op in het contract.'),
    bullet('De raad wil dat de lokale toegang in elke kern te vinden is.'),
    heading(2, 'Gemeente Voorst'),
    bullet('De raad van Voorst vraagt om een reëel tarief voor kleine aanbieders.'),
    bullet('De raad wil weten hoe de continuïteit van zorg bij een overgang is geregeld.'),
    heading(2, 'Gemeente Urk'),
    bullet('De raad van Urk vraagt om aanbod dat past bij de identiteit van gezinnen.'),
    bullet('De raad vraagt om minder verantwoording door aanbieders.'),
  ].join(''),
);

describe.each([
  { scripts: true, how: 'with scripts' },
  { scripts: false, how: 'without scripts' },
])('the main job in the browser, $how', ({ scripts }) => {
  let service: Service;
  let visitor: Visitor;
  let page: Page;
  let consultation = '';

  beforeAll(async () => {
    service = await startService();
    visitor = await Visitor.of(service, scripts);
    page = visitor.page;
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  const tab = (name: string) => page.getByRole('navigation', { name: 'Onderdelen van de consultatie' }).getByRole('link', { name }).click();

  it('lets a person sign in, after a mistake too', async () => {
    await visitor.go('/consultaties');
    await page.getByLabel('E-mailadres').fill('beheer@voorbeeld.example');
    await page.getByLabel('Wachtwoord', { exact: true }).fill('verkeerd');
    await visitor.press('Aanmelden');
    await visitor.said('Dit e-mailadres en wachtwoord horen niet bij elkaar.');
    await visitor.look();
    await page.getByLabel('Wachtwoord', { exact: true }).fill(service.password);
    await visitor.press('Aanmelden');
    await visitor.said('U hebt nog geen consultatie.');
    await visitor.look();
  });

  it('makes a consultation', async () => {
    await visitor.go('/consultaties/nieuw');
    await visitor.look();
    await page.getByLabel('Titel').fill('Inkoop jeugdhulp 2029');
    await page.getByLabel('Open vanaf').fill('2026-01-01');
    await page.getByLabel('Open tot en met').fill('2099-12-31');
    await page.getByLabel('Vragen aan de partijen').fill('Herkent u de uitgangspunten?\nWat wilt u ons meegeven?');
    await page.getByLabel('Gemeenten die meedoen').fill('Epe\nAtlantis');
    await visitor.press('Consultatie maken');
    await visitor.said('‘Atlantis’ kennen wij niet als gemeente.');
    await visitor.look();
    await page.getByLabel('Gemeenten die meedoen').fill('Epe\nVoorst');
    await visitor.press('Consultatie maken');
    await visitor.said('De consultatie is gemaakt.');
    consultation = new URL(page.url()).pathname;
    await visitor.look();
  });

  it('adds parties one by one and as a list', async () => {
    await tab('Partijen');
    await page.getByLabel('Naam').fill('Gemeenteraad Epe');
    await visitor.press('Voeg toe');
    await visitor.said('De partij is toegevoegd.');
    await page
      .getByLabel('Geplakte lijst')
      .fill('naam;soort;gemeente\nGemeenteraad Voorst;gemeenteraad;Voorst\nStichting Veldlicht;zorgaanbieder;');
    await visitor.press('Lees de lijst in');
    await visitor.said('2 partijen zijn toegevoegd.');
    await visitor.look();
    await page.getByRole('link', { name: 'Wijzig Stichting Veldlicht' }).click();
    await visitor.look();
  });

  it('reads a Word file of three councils, and asks for the one that it does not know', async () => {
    await tab('Reacties');
    await visitor.look();
    await page.getByRole('link', { name: 'Reacties toevoegen' }).click();
    await visitor.look();
    await page.locator('#file').setInputFiles({
      name: 'Zienswijzen raden.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(annex),
    });
    await visitor.press('Lees in');
    await visitor.said('Van wie zijn deze hoofdstukken?');
    await visitor.look();
    await page.getByLabel('Een nieuwe partij').check();
    await visitor.press('Maak de reacties');
    await visitor.said('3 reacties zijn ingelezen.');
    await visitor.look();
  });

  it('takes one of two files, and says why it refused the other', async () => {
    await visitor.go(`${consultation}/reacties/nieuw`);
    await page.locator('#party').selectOption({ label: 'Stichting Veldlicht (zorgaanbieder)' });
    await page.locator('#file').setInputFiles([
      { name: 'antwoorden.txt', mimeType: 'text/plain', buffer: Buffer.from('1. Het tarief is te laag.\n\n2. De indexering ontbreekt.') },
      { name: 'leeg.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ]);
    await visitor.press('Lees in');
    if (scripts) await visitor.said('Ingelezen: 1. Wacht op u: 0. Niet ingelezen: 1.');
    else {
      await visitor.said('1 bestand is niet ingelezen');
      await visitor.said('1 bestand is ingelezen');
    }
    await visitor.look();
  });

  it('splits a point at a sentence, and merges it again', async () => {
    await visitor.go(`${consultation}/reacties`);
    await page.getByRole('link', { name: 'Gemeenteraad Epe' }).click();
    await visitor.look();
    await page.getByText('Splits', { exact: true }).first().click();
    await page.getByLabel('Neem daarom een norm op in het contract.').check();
    await visitor.press('Splits hier');
    await visitor.said('Het punt is gesplitst.');
    await visitor.look();
    await visitor.press('Voeg samen met vorige');
    await visitor.said('De punten zijn samengevoegd.');
  });

  it('tags points in bulk', async () => {
    await tab('Punten');
    await visitor.look();
    await page.getByLabel('Kies punt 1', { exact: true }).check();
    await page.getByLabel('Kies punt 2', { exact: true }).check();
    await page.locator('#samen-thema').selectOption({ label: 'Toegang en wachttijden' });
    await page.locator('#samen').getByRole('button', { name: 'Voeg toe' }).click();
    await visitor.said('2 punten zijn gewijzigd.');
    await visitor.look();
  });

  it('finds points by their words, opens one beside the list, and decides', async () => {
    await page.getByRole('searchbox').fill('wachttijd');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('heading', { name: /^1 van \d+ punten$/ }).waitFor();
    await page.locator('tr[data-item] a.wk-words').first().click();
    await page.getByRole('heading', { name: 'Punt 1', exact: true }).waitFor();
    await visitor.look();
    await visitor.press('Besluit vastleggen');
    await visitor.said('Schrijf op waarom. Zonder motivering kunt u niet besluiten.');
    await visitor.look();
    await page.getByRole('radio', { name: 'Overgenomen', exact: true }).check();
    await page.getByLabel('Motivering').fill('Wij nemen een norm van tien weken op.');
    await visitor.press('Besluit vastleggen');
    await visitor.said('Het besluit is vastgelegd.');
    await visitor.look();
  });

  it('shows a point with its history, and says yes to a suggestion', async () => {
    await visitor.go(`${consultation}/punten?open=theme`);
    await page.locator('tr[data-item] a.wk-words').first().click();
    await page.getByRole('link', { name: 'Hele punt, met geschiedenis' }).click();
    await visitor.look();
    await page.getByRole('button', { name: /^Ja/ }).first().click();
    await visitor.said('Het voorstel is bevestigd.');
    await visitor.look();
  });

  it('shows the state of affairs, settings, themes and account', async () => {
    for (const path of ['', '/instellingen', '/themas', '/rapportages']) {
      await visitor.go(`${consultation}${path}`);
      await visitor.look();
    }
    for (const path of ['/account', '/toegankelijkheid', '/privacy', '/nergens']) {
      await visitor.go(path);
      await visitor.look();
    }
  });

  it('hands out the report as Word', async () => {
    await visitor.go(`${consultation}/rapportages`);
    const coming = page.waitForEvent('download');
    await visitor.press('Word');
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(
      readFileSync((await download.path()) ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('signs out', async () => {
    await page.locator('details.wk-menu summary').click();
    await visitor.press('Afmelden');
    await visitor.said('U bent afgemeld.');
    await visitor.go(consultation);
    await page.getByRole('heading', { name: 'Aanmelden' }).waitFor();
  });

  it('gave the browser nothing to complain about', () => {
    expect(visitor.complaints.filter((text) => !/status of (4\d\d)/.test(text))).toEqual([]);
  });
});
