import type { Page } from 'playwright-core';
import type { Role } from '../../src/vocabulary.js';

/** A picture in the user guide: who sees it, how one comes there from the page of the consultation, and what it must show. */
export interface GuidePicture {
  readonly name: string;
  readonly who: Role;
  readonly go: (page: Page) => Promise<unknown>;
  /** Words that are in the picture. */
  readonly shows: string;
  /** Pixels; the width is always the same. */
  readonly height: number;
}

const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();
const tab = (page: Page, name: string) => page.locator('nav').getByRole('link', { name }).first().click();

export const guidePictures: readonly GuidePicture[] = [
  { name: 'werkgroep-overzicht', who: 'coordinator', go: async () => undefined, shows: 'Inkoop jeugdhulp 2028', height: 820 },
  {
    name: 'werkgroep-nakijken',
    who: 'coordinator',
    go: async (page) => {
      await tab(page, 'Reacties');
      await page.locator('table a[href^="/reacties/"]').last().click();
    },
    shows: 'Volgende voorstel',
    height: 820,
  },
  {
    name: 'werkgroep-indelen',
    who: 'coordinator',
    go: async (page) => {
      await tab(page, 'Punten');
      await follow(page, 'Snel indelen');
    },
    shows: 'Toetsen',
    height: 700,
  },
  {
    name: 'werkgroep-besluit',
    who: 'coordinator',
    go: async (page) => {
      await tab(page, 'Punten');
      await page.goto(`${new URL(page.url()).pathname}?open=true`);
      await page.locator('a.wk-words').first().click();
    },
    shows: 'Uitkomst',
    height: 900,
  },
  {
    name: 'werkgroep-wijzigingen',
    who: 'coordinator',
    go: async (page) => {
      await tab(page, 'Documenten');
      await page.locator('a[href$="/wijzigingen"]').first().click();
    },
    shows: 'wijziging',
    height: 900,
  },
  {
    name: 'raad-punten',
    who: 'party',
    go: async (page) => {
      await tab(page, 'Raden');
      if (/\/raden$/.test(page.url())) await page.locator('main a[href*="/raden/"]').first().click();
    },
    shows: 'Ga naar punt',
    height: 900,
  },
  { name: 'partij-inbreng', who: 'party', go: (page) => tab(page, 'Uw reactie'), shows: 'De vragen', height: 900 },
  {
    name: 'partij-paragraaf',
    who: 'party',
    go: async (page) => {
      await tab(page, 'Uw reactie');
      await follow(page, /^Lees /);
      await page.locator('a[href*="/inbreng/paragraaf/"]').nth(4).click();
    },
    shows: 'Bewaar concept',
    height: 760,
  },
  {
    name: 'partij-antwoorden',
    who: 'party',
    go: async (page) => {
      await tab(page, 'Uw reactie');
      await follow(page, 'Bekijk wat er met uw punten gebeurt');
    },
    shows: 'Wat er met uw punten gebeurt',
    height: 900,
  },
  {
    name: 'openbaar-register',
    who: 'reader',
    go: async (page) => {
      await page.goto('/openbaar');
      await follow(page, 'Inkoop jeugdhulp 2028');
    },
    shows: 'Zoek in de punten',
    height: 900,
  },
];
