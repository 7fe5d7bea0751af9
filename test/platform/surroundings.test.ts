import { Surroundings } from '../../src/platform/surroundings.js';

describe('ids', () => {
  const made = (surroundings: Surroundings, count: number): string[] => Array.from({ length: count }, () => surroundings.newId());

  it('are UUIDs of version 7 with the moment in front', () => {
    const before = Date.now();
    const id = new Surroundings().newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const moment = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(moment).toBeGreaterThanOrEqual(before);
    expect(moment).toBeLessThanOrEqual(Date.now());
  });

  it('grow, also when more are made in a millisecond than the counter holds, or the clock goes back', () => {
    class Stopped extends Surroundings {
      moment = 1_800_000_000_000;
      override now(): Date {
        return new Date(this.moment);
      }
    }
    const stopped = new Stopped();
    const ids = made(stopped, 10_000);
    stopped.moment -= 60_000;
    ids.push(...made(stopped, 10));
    expect(new Set(ids).size).toBe(10_010);
    expect([...ids].sort()).toEqual(ids);
  });
});
