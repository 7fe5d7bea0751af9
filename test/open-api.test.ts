import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithMaterial, materialPath } from './support/material.js';
import { type Service, startService } from './support/service.js';

describe('the OpenAPI document', () => {
  let service: Service;
  let document: Record<string, unknown>;
  beforeAll(async () => {
    service = await startService();
    const { body, headers } = await service.http().get('/v1/openapi.json').expect(200);
    document = body;
    expect(headers['api-version']).toBe('1.0.0');
    if (process.env['WRITE_OPENAPI']) writeFileSync('openapi.json', `${JSON.stringify(document, null, 2)}\n`);
  });
  afterAll(() => service.stop());

  it('is the one that was committed (npm run openapi writes it)', () => {
    expect(JSON.parse(readFileSync('openapi.json', 'utf8'))).toEqual(document);
  });

  describeWithMaterial('by the API Design Rules of the Dutch government', () => {
    it('has no errors', () => {
      const folder = mkdtempSync(join(tmpdir(), 'weerklank-lint-'));
      try {
        const file = join(folder, 'openapi.json');
        writeFileSync(file, JSON.stringify(document));
        const spectral = 'node_modules/@stoplight/spectral-cli/dist/index.js';
        const options = ['lint', file, '-r', materialPath('adr-ruleset.yaml'), '--format', 'json', '--quiet', '--fail-severity', 'error'];
        let report = '[]';
        try {
          report = execFileSync(process.execPath, [spectral, ...options], { encoding: 'utf8' });
        } catch (error) {
          report = (error as { stdout: string }).stdout;
        }
        const found = JSON.parse(report || '[]') as { code: string; message: string; path: string[]; severity: number }[];
        expect(
          found.filter(({ severity }) => severity === 0).map(({ code, message, path }) => `${code}: ${message} at ${path.join('/')}`),
        ).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
});
