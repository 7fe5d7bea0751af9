import { demoPeople } from '../../src/demo/consultation.js';
import { DemoLoader } from '../../src/demo/loader.js';
import { sidewaysScroll, violationsOf } from '../support/browser-checks.js';
import { crawl, type Found } from '../support/crawl.js';
import { type Service, startService } from '../support/service.js';
import { photograph, writeContactSheet } from '../support/shots.js';
import { Visitor } from '../support/visitor.js';

/** Everybody there is in the demo, with the page that the first link leads from; nobody is who has no account. */
const visitors = [
  { who: 'coordinator', start: '/' },
  { who: 'member', start: '/' },
  { who: 'party', start: '/' },
  { who: 'reader', start: '/' },
  { who: 'administrator', start: '/' },
  { who: 'nobody', start: '/openbaar' },
];

describe('the demo, followed link by link', () => {
  let service: Service;
  /** Kinds of page that were looked at closely; one look is enough, whoever it is shown to. */
  const close = new Set<string>();

  beforeAll(async () => {
    service = await startService({}, 'installatie@voorbeeld.example');
    await new DemoLoader(service.app).load(() => undefined);
  });
  afterAll(async () => {
    writeContactSheet();
    await service.stop();
  });

  it.each(visitors)('leads $who only to what is there, and to nothing that axe minds or that scrolls sideways', async ({ who, start }) => {
    const visitor = await Visitor.of(service);
    const { page } = visitor;
    const person = demoPeople.find(({ role }) => role === who);
    await visitor.go(start);
    if (person) {
      await visitor.signIn(person.email, person.password);
      await visitor.go(start);
    }
    const found: string[] = [];
    const look = async ({ kind, path }: Found): Promise<void> => {
      const first = !close.has(kind);
      close.add(kind);
      const violations = first ? await violationsOf(page) : [];
      await page.setViewportSize({ width: 320, height: 900 });
      const sideways = await sidewaysScroll(page);
      if (violations.length || sideways) found.push(`${path}: ${violations.join('; ')} ${sideways} pixels sideways`);
      await photograph(page, `${who}${kind.replaceAll(/[^\w-]+/g, '-')}`);
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    const faults = await crawl(page, start, look);
    expect([...faults, ...found, ...visitor.complaints]).toEqual([]);
    await visitor.leave();
  });
});
