import { type Fault, Problem } from '../../platform/problems/problem.js';

/** Takes a decision; what is missing in its form is said as such. */
export async function inWordsOfDecisions<T>(take: () => Promise<T>): Promise<T> {
  try {
    return await take();
  } catch (error) {
    if (!(error instanceof Problem) || !error.faults.length) throw error;
    const errors = error.faults.map((fault): Fault => {
      if (fault.pointer === '#/motivation' && fault.code === 'empty') return { ...fault, code: 'motivation-missing' };
      return fault.pointer === '#/outcome' ? { ...fault, code: 'outcome-needed' } : fault;
    });
    throw new Problem(error.status, error.code, error.message, { ...error.extra, errors });
  }
}
