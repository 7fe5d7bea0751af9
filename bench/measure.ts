/** Figures are ratios against a yardstick of the same run, so that they say the same on a slow machine as on a quick one. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
}

/** One line for each figure; the exit code says whether every limit held. */
export function report(ratios: readonly Ratio[]): void {
  for (const { name, ratio, limit } of ratios) {
    process.stdout.write(`${name} ratio=${ratio.toFixed(2)} limit=${limit.toFixed(2)}${ratio <= limit ? '' : ' OVER'}\n`);
  }
  if (ratios.some(({ ratio, limit }) => !(ratio <= limit))) process.exitCode = 1;
}

type Work = () => unknown;

/**
 * How much longer ours takes than the yardstick: the two take turns, so that a machine that slows down slows both, and the median of the turns'
 * own ratios counts.
 */
export async function ratioOf(ours: Work, yardstick: Work, { turns = 31, times = 1 } = {}): Promise<number> {
  await repeat(ours, times);
  await repeat(yardstick, times);
  const ratios: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const first = await timed(ours, times);
    const second = await timed(yardstick, times);
    ratios.push(first / second);
  }
  return median(ratios);
}

/** Median of several runs, milliseconds. */
export async function medianTime(work: Work, { turns = 31, times = 1 } = {}): Promise<number> {
  await repeat(work, times);
  const all: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) all.push(await timed(work, times));
  return median(all) / times;
}

/** Median of a few runs, seconds of CPU: for work without a yardstick, since others on the machine change it little. */
export function medianCpu(work: () => unknown, turns = 5): number {
  const all: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    all.push((user + system) / 1e6);
  }
  return median(all);
}

/** Milliseconds that so many runs take. */
export async function timed(work: Work, times = 1): Promise<number> {
  const start = process.hrtime.bigint();
  await repeat(work, times);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

async function repeat(work: Work, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await work();
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
