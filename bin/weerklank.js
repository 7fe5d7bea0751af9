#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (existsSync(built)) {
  const { runCli } = await import(built);
  await runCli(process.argv);
} else {
  process.stderr.write('Weerklank is nog niet gebouwd. Doe eerst: npm run build\n');
  process.exitCode = 2;
}
