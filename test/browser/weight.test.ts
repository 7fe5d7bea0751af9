import type { CDPSession } from 'playwright-core';
import { aConsultation, type Service, startService } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

interface Loaded {
  readonly requests: number;
  /** Bytes over the line, headers too. */
  readonly weight: number;
  readonly hosts: readonly string[];
}

/** What a page asks for, counted by the browser itself; what it kept from before asks for nothing. */
class Scale {
  private readonly kept = new Set<string>();
  private asked = new Map<string, string>();
  private weight = 0;

  private constructor(private readonly visitor: Visitor) {}

  static async of(visitor: Visitor): Promise<Scale> {
    const scale = new Scale(visitor);
    const session: CDPSession = await visitor.page.context().newCDPSession(visitor.page);
    session.on('Network.requestWillBeSent', ({ requestId, request }) => scale.asked.set(requestId, request.url));
    session.on('Network.requestServedFromCache', ({ requestId }) => scale.kept.add(requestId));
    session.on('Network.responseReceived', ({ requestId, response }) => response.fromDiskCache && scale.kept.add(requestId));
    session.on('Network.dataReceived', ({ encodedDataLength }) => {
      scale.weight += encodedDataLength;
    });
    await session.send('Network.enable');
    return scale;
  }

  async visit(address: string): Promise<Loaded> {
    this.asked = new Map();
    this.weight = 0;
    await this.visitor.go(address);
    await this.visitor.page.evaluate('document.fonts.ready');
    const sent = [...this.asked].filter(([id, url]) => !this.kept.has(id) && !url.startsWith('data:'));
    return { requests: sent.length, weight: this.weight, hosts: [...new Set(sent.map(([, url]) => new URL(url).host))] };
  }
}

describe('what pages weigh for a browser', () => {
  let service: Service;
  let visitor: Visitor;
  let scale: Scale;
  let id = '';
  let point = '';
  let reaction = '';

  beforeAll(async () => {
    service = await startService();
    id = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const party = (await service.admin.post(`/v1/consultations/${id}/parties`).send({ name: 'Raad Epe', kind: 'council' }).expect(201))
      .body;
    const text = Array.from(
      { length: 120 },
      (_, index) =>
        `- Punt ${index}: zorg dat een kind dat al hulp krijgt bij dezelfde hulpverlener kan blijven, ook na ${2030 + index}.\n`,
    ).join('\n');
    const made = (await service.admin.post(`/v1/consultations/${id}/reactions`).send({ party: party.id, text }).expect(201)).body;
    reaction = made.id;
    point = made.points[0].id;
    visitor = await Visitor.of(service);
    scale = await Scale.of(visitor);
  });
  afterAll(async () => {
    await visitor.leave();
    await service.stop();
  });

  it('stays under 100 kB at the first visit, of this site alone', async () => {
    const first = await scale.visit('/aanmelden');
    expect(first.hosts).toEqual([new URL(await service.app.getUrl()).host]);
    expect(first.weight).toBeGreaterThan(30_000);
    expect(first.weight).toBeLessThan(100_000);
    expect(first.requests).toBeLessThanOrEqual(16);
  });

  it('stays under 20 kB on every next page, once the browser has what pages share', async () => {
    await visitor.signIn('beheer@voorbeeld.example');
    const pages = ['/', `/consultaties/${id}`, `/consultaties/${id}/punten`, `/consultaties/${id}/punten?punt=${point}`].concat(
      [`/consultaties/${id}/reacties`, `/reacties/${reaction}`, `/punten/${point}`, `/consultaties/${id}/bundelingen`],
      [`/consultaties/${id}/documenten`, `/consultaties/${id}/rapportages`, `/consultaties/${id}/instellingen`],
    );
    for (const page of pages) await scale.visit(page);
    for (const page of pages) {
      const { weight, requests, hosts } = await scale.visit(page);
      const expected = { page, isLight: true, few: true, hosts: 1 };
      expect({ page, isLight: weight < 20_000 || weight, few: requests <= 3 || requests, hosts: hosts.length }).toEqual(expected);
    }
  });
});
