import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusedForm } from '../../../src/web/problems/refused-form.js';
import { wordedFaults } from '../../../src/web/wording/nl/faults.js';
import { wordedProblems } from '../../../src/web/wording/nl/problems.js';
import { wording } from '../../../src/web/wording/wording.js';

/** The words themselves, and the sample. */
const withoutRefusals = /^(web\/wording|demo)\//;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !withoutRefusals.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

const codesIn = (pattern: RegExp): readonly string[] => [...new Set([...sources.matchAll(pattern)].map(([, code]) => code!))].sort();

describe('Words for refusals', () => {
  it('exist for every problem that the service can give', () => {
    const codes = [
      ...codesIn(/new Problem\(\s*\d+,\s*'([a-z-]+)'/g),
      ...codesIn(/\b(?:conflict|unreadable)\(\s*'([a-z-]+)'/g),
      ...codesIn(/notFound\('([a-z-]+)'/g).map((what) => `${what}-not-found`),
    ];
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => code !== 'internal' && !wordedProblems.includes(code))).toEqual([]);
  });

  it('exist for every fault of a field', () => {
    const codes = [
      ...codesIn(/\brule\(\s*'([a-z-]+)'/g),
      ...codesIn(/invalidField\(\s*[^,]+,\s*'([a-z-]+)'/g),
      ...codesIn(/(?:pointer: [^,]+|\.\.\.fault), code: '([a-z-]+)'/g),
    ];
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !wordedFaults.includes(code))).toEqual([]);
  });

  it('say what happened and what to do, also for a code that nobody knows', () => {
    for (const code of [...wordedProblems, 'something-new']) {
      const { title, happened, next } = wording.problem(code, {});
      expect([code, title, happened, next].every((words) => words.length > 3)).toBe(true);
      expect(`${happened} ${next}`).not.toMatch(/undefined|NaN|\s{2}|\s[.,]/);
    }
  });

  it('name the round and the moment when these are known', () => {
    expect(wording.problem('round-closed', { round: 'Ronde 1', closesAt: '2028-10-16T15:00:00Z' }).happened).toBe(
      'Ronde 1 sloot op 16 oktober 2028, 17.00 uur.',
    );
  });
});

describe('A refused form', () => {
  it('keeps what was typed, and says one fault a field, at the field that the pointer leads to', () => {
    const form = refusedForm({ title: '', municipalities: ['Epe', 'Heerden'], file: { size: 3 } }, [
      { pointer: '#/title', code: 'empty', detail: 'title must not be empty' },
      { pointer: '#/municipalities/1', code: 'municipality-unknown', detail: 'x' },
      { pointer: '#/municipalities/2', code: 'municipality-unknown', detail: 'x' },
    ]);
    expect(form.values).toEqual({ title: '', municipalities: ['Epe', 'Heerden'] });
    expect(form.errors).toEqual([
      { field: 'title', message: 'Vul dit in.' },
      { field: 'municipalities', message: 'Deze gemeente kennen wij niet. Kijk de schrijfwijze na.' },
    ]);
  });
});
