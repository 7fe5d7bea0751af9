import { type PlainProblem, Problem, toPlainProblem } from '../problems/problem.js';
import type { Tasks } from './tasks.js';

let tasks: Tasks | undefined;

/** Entry of a worker thread: runs one task by its name. A Problem crosses the thread as plain data, since classes don't. */
export default async function work({ task, input }: { task: string; input: unknown }): Promise<{ result: unknown } | PlainProblem> {
  try {
    // The list of tasks belongs to the application, above the platform, so it is looked up when the first task comes.
    const application = new URL('../../tasks.js', import.meta.url).href;
    tasks ??= ((await import(application)) as { tasks: Tasks }).tasks;
    const run = tasks[task];
    if (!run) throw new Error(`There is no task ${task}.`);
    return { result: await run(input) };
  } catch (error) {
    if (error instanceof Problem) return toPlainProblem(error);
    throw error;
  }
}
