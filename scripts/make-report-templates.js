/** Writes the Word templates that we ship into a folder, to start a template of one's own from: node scripts/make-report-templates.js FOLDER */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: node scripts/make-report-templates.js FOLDER (after npm run build)');
  process.exit(2);
}
const { shippedTemplate } = await import('../dist/reports/templates/word-template.js');
const { reportKinds } = await import('../dist/reports/report.js');

mkdirSync(folder, { recursive: true });
for (const kind of reportKinds) {
  const file = join(folder, `${kind}.docx`);
  writeFileSync(file, shippedTemplate(kind));
  console.log(file);
}
