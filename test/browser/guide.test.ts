import { join } from 'node:path';
import { demoPeople } from '../../src/demo/consultation.js';
import { DemoLoader } from '../../src/demo/loader.js';
import { guidePictures } from '../support/guide-pictures.js';
import { type Service, startService } from '../support/service.js';
import { shots } from '../support/shots.js';
import { Visitor } from '../support/visitor.js';

const folder = join('docs', 'handleiding', 'beelden');

/** The guide's pictures are taken of the demo, when pictures are asked for; without that, each is still gone to, so that the guide stays true. */
describe('the pictures of the user guide', () => {
  let service: Service;
  let consultation: string;

  beforeAll(async () => {
    service = await startService({}, 'installatie@voorbeeld.example');
    consultation = (await new DemoLoader(service.app).load(() => undefined)).consultationId;
  });
  afterAll(() => service.stop());

  it.each(guidePictures)('$name is what its reader finds', async ({ name, who, go, shows, height }) => {
    const visitor = await Visitor.of(service);
    const { page } = visitor;
    const person = demoPeople.find(({ role }) => role === who);
    await visitor.signIn(person?.email ?? '', person?.password);
    await visitor.go(`/consultaties/${consultation}`);
    await go(page);
    await visitor.said(shows);
    if (shots) {
      await page.setViewportSize({ width: 1000, height });
      await page.evaluate('document.fonts.ready');
      await page.evaluate('scrollTo(0, 0)');
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
    await visitor.leave();
  });
});
