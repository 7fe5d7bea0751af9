import { type ChildProcess, fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { median, type Ratio } from './measure.js';

interface Served {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Requests in one turn. */
const REQUESTS = 300;
/** Turns before the measuring begins: a service in use has been compiled. */
const WARMING = 6;
const TURNS = 15;

/** CPU that a page of fifty points costs the service, against bare Fastify running the same statements raw; each in a process of its own. */
export async function measurePage(databaseUrl: string, consultationId: string, token: string): Promise<Ratio> {
  const ours = await serve('./serve-ours.js', databaseUrl, consultationId);
  const bare = await serve('./serve-bare.js', databaseUrl, consultationId);
  const path = `/v1/consultations/${consultationId}/points?pageSize=50`;
  try {
    for (let turn = 0; turn < WARMING; turn += 1) for (const one of [ours, bare]) await cpuOf(one, path, token);
    const ratios: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) ratios.push((await cpuOf(ours, path, token)) / (await cpuOf(bare, path, token)));
    return { name: 'page-of-50-cpu', ratio: median(ratios), limit: 1.3 };
  } finally {
    ours.child.kill();
    bare.child.kill();
  }
}

function serve(file: string, databaseUrl: string, consultationId: string): Promise<Served> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [databaseUrl, consultationId]);
  return new Promise((resolve, reject) => {
    child.once('message', (port: number) => resolve({ child, port }));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

/** Microseconds of CPU that the process spent on one turn of requests. */
async function cpuOf({ child, port }: Served, path: string, token: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const before = await cpu(child);
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let n = 0; n < REQUESTS / 4; n += 1) await get(agent, port, path, token);
    }),
  );
  const after = await cpu(child);
  agent.destroy();
  return after - before;
}

function cpu(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', (microseconds: number) => resolve(microseconds));
    child.send('cpu');
  });
}

function get(agent: Agent, port: number, path: string, token: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request({ agent, port, path, headers: { authorization: `Bearer ${token}` } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().on('end', resolve);
    })
      .on('error', reject)
      .end();
  });
}

/** In a served process: tells its port, and its CPU time whenever it is asked. */
export function answerParent(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
  process.send?.(port);
}
