import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { emptyDatabase } from './support/service.js';

interface Running {
  readonly address: string;
  readonly said: () => string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

describe('serving', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  beforeEach(async () => {
    database = await emptyDatabase();
  });
  afterEach(() => database.drop());

  /** Starts the service as an administrator would, and waits until it answers. */
  function start(environment: Record<string, string> = {}): Promise<Running> {
    const child = spawn(process.execPath, ['bin/weerklank.js', 'serve'], {
      env: { ...process.env, DATABASE_URL: database.url, PORT: '0', WORKERS: '1', LOG_LEVEL: 'warn', ...environment },
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    return new Promise((resolve, reject) => {
      child.stderr.on('data', (part: Buffer) => {
        said += part.toString();
        const address = /draait op (http\S+)/.exec(said)?.[1];
        if (address)
          resolve({
            address,
            said: () => said,
            stop(signal = 'SIGTERM') {
              child.kill(signal);
              return ended;
            },
          });
      });
      void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
    });
  }

  it('asks on an empty installation for the code that the console shows, and makes the first account once', async () => {
    const service = await start();
    try {
      while (!/code: \w{16}/.test(service.said())) await pause(20);
      const code = /code: (\w+)/.exec(service.said())?.[1] ?? '';
      expect(code).toMatch(/^\w{16}$/);
      const first = await fetch(`${service.address}/`, { redirect: 'follow' });
      expect(first.url).toMatch(/eerste-account$/);
      const make = (body: Record<string, string>) =>
        fetch(`${service.address}/eerste-account`, {
          method: 'POST',
          body: new URLSearchParams(body),
          redirect: 'manual',
          headers: { origin: service.address },
        });
      const person = { name: 'Anneke', email: 'anneke@voorbeeld.example', password: 'een lange zin' };
      expect((await make({ ...person, code: 'verkeerd' })).status).toBe(400);
      expect((await make({ ...person, code })).status).toBe(303);
      expect((await make({ ...person, code })).status).toBeGreaterThanOrEqual(300);
    } finally {
      await service.stop();
    }
  });

  it('is ready once it serves, and ends with 0 at a signal', async () => {
    const service = await start();
    expect((await fetch(`${service.address}/health/ready`)).status).toBe(200);
    expect((await fetch(`${service.address}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${service.address}/metrics`)).text()).toContain('weerklank_request_duration_seconds');
    expect(await service.stop('SIGTERM')).toBe(0);
  });

  it('brings the schema up to date once when several processes start together', async () => {
    const services = await Promise.all([start(), start(), start()]);
    const answers = await Promise.all(services.map(({ address }) => fetch(`${address}/health/ready`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await Promise.all(services.map((service) => service.stop()))).toEqual([0, 0, 0]);
  });

  it('does not start on a wrong value, and says which in one line', async () => {
    await expect(start({ PORT: 'veel', UPLOAD_LIMIT_MB: 'veel' })).rejects.toThrow(
      /ended with 1: Wrong configuration: PORT is "veel".*UPLOAD_LIMIT_MB is "veel".*\.\n$/,
    );
  });
});
