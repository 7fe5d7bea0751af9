import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { Database } from '../../src/platform/database/database.js';
import { type Chance, damageArchive, damageBytes, damageText, seeded } from '../support/damage.js';
import { zipParts } from '../support/docx.js';
import { odtTable, withOdtNamespaces } from '../support/odt.js';
import { aConsultation, type Service, startService } from '../support/service.js';
import { buildTnef } from '../support/tnef-builder.js';
import { binarySamples, MARKED, OPEN_TEXT, PAGE, WORD } from '../support/whole-files.js';
import { buildWorkbook } from '../support/workbook-builder.js';

/** How many damaged copies of each file are sent; thousands by hand: `DAMAGES=2000 npm run jest -- damaged.e2e`. */
const damages = Number(process.env['DAMAGES'] ?? 25);
/** Another seed damages them otherwise. */
const seed = Number(process.env['DAMAGE_SEED'] ?? 20_261_124);
/** Milliseconds in which any of these small files is answered. */
const PATIENCE = 15_000;

const inlineRow = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((text, at) => `<c r="${'ABCDE'[at]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

const consultationTable = buildWorkbook({
  sheets: [
    {
      name: 'Reacties',
      rows: [
        ['Nr', 'Partij', 'Opmerking', 'Antwoord', 'Uitkomst'],
        ['1', 'Stichting Veldlicht', 'Het tarief is te laag.', 'Wij verhogen het.', 'Overgenomen'],
        ['2', 'Stichting Veldlicht', 'De norm ontbreekt.', '', ''],
      ]
        .map((cells, at) => inlineRow(at + 1, cells))
        .join(''),
    },
  ],
});

const openSheet = zipParts({
  mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
  'content.xml': withOdtNamespaces(
    'office:document-content',
    `<office:body><office:spreadsheet>${odtTable([
      ['Nr', 'Opmerking'],
      ['1', 'Het tarief is te laag.'],
    ])}</office:spreadsheet></office:body>`,
  ),
});

const annex =
  '# Bijlage\n\n## Gemeenteraad Wilgenrode\n\n- Het tarief is te laag.\n\n## Gemeenteraad Oeverloo\n\n- De norm is te streng.\n';

const files: readonly (readonly [format: string, bytes: Uint8Array])[] = [
  ...binarySamples,
  [
    'winmail',
    buildTnef({
      properties: [[0x1000, 'Het tarief is te laag.']],
      attachments: [{ name: 'brief.txt', content: strToU8('De norm ontbreekt.') }],
    }),
  ],
  ['docx', WORD],
  ['odt', OPEN_TEXT],
  ['html', PAGE],
  ['md', MARKED],
  ['md', strToU8(annex)],
  ['xlsx', consultationTable],
  ['ods', openSheet],
  [
    'rtf',
    strToU8(
      "{\\rtf1\\ansi\\ansicpg1252 {\\b Zienswijze}\\par Het tarief is te laag, zegt co\\'ebrdinatie.\\par {\\*\\x y}\\u8364? meer\\par}",
    ),
  ],
  [
    'txt',
    Buffer.from(
      'Geachte raad,\n\n1. Het tarief is te laag.\n2. De coördinatie ontbreekt.\n\nMet vriendelijke groet,\nAnna de Wit\n',
      'latin1',
    ),
  ],
];

const archives = new Set(['docx', 'odt', 'xlsx', 'ods', 'zip']);
const texts = new Set(['csv', 'eml', 'vtt', 'srt', 'sbv', 'html', 'md', 'rtf', 'txt']);

function damaged(format: string, bytes: Uint8Array, chance: Chance): Buffer {
  const careful = chance(3) > 0;
  if (careful && archives.has(format)) return Buffer.from(damageArchive(bytes, chance));
  if (careful && texts.has(format)) return Buffer.from(damageText(Buffer.from(bytes).toString(), chance));
  return Buffer.from(damageBytes(bytes, chance));
}

describe('a damaged file that comes in', () => {
  let service: Service;
  let consultation: string;
  let party: string;
  beforeAll(async () => {
    service = await startService();
    consultation = (await service.admin.post('/v1/consultations').send(aConsultation()).expect(201)).body.id;
    const facts = { name: 'Stichting Veldlicht', kind: 'provider' };
    party = (await service.admin.post(`/v1/consultations/${consultation}/parties`).send(facts).expect(201)).body.id;
  });
  afterAll(() => service.stop());

  /** How many rows there are of everything that an intake writes, and the numbers given out. */
  const stored = () =>
    service.app.get(Database).readOne<Record<string, number>>(
      `SELECT (SELECT count(*) FROM source) AS sources, (SELECT count(*) FROM source_chunk) AS chunks, (SELECT count(*) FROM source_passage) AS passages,
         (SELECT count(*) FROM reaction) AS reactions, (SELECT count(*) FROM point) AS points, (SELECT count(*) FROM no_point) AS "noPoints",
         (SELECT count(*) FROM point_stems) AS stems, (SELECT count(*) FROM suggestion) AS suggestions, (SELECT count(*) FROM decision) AS decisions,
         (SELECT count(*) FROM party) AS parties, (SELECT count(*) FROM question) AS questions, (SELECT count(*) FROM audit_entry) AS entries,
         (SELECT max("lastReactionNumber") FROM consultation) AS "reactionNumber", (SELECT max("lastPointNumber") FROM consultation) AS "pointNumber"`,
    );

  /** What is wrong with the answer to one file, and whether it was taken; nothing wrong is an empty list. */
  async function send(bytes: Buffer, fileName: string): Promise<{ readonly taken: boolean; readonly faults: readonly string[] }> {
    const before = await stored();
    const { status, body } = await service.admin
      .post(`/v1/consultations/${consultation}/reactions`)
      .field('party', party)
      .attach('file', bytes, fileName)
      .timeout(PATIENCE);
    if (status !== 201) {
      const faults = [400, 409, 413].includes(status) && /^[a-z-]+$/.test(body.title) ? [] : [`${status} ${JSON.stringify(body)}`];
      const after = await stored();
      return {
        taken: false,
        faults: JSON.stringify(after) === JSON.stringify(before) ? faults : [...faults, `stored: ${JSON.stringify(after)}`],
      };
    }
    const kept = await service.app
      .get(Database)
      .readOne<{ sha256: string; size: number }>('SELECT sha256, size FROM source WHERE "parentId" IS NULL ORDER BY id DESC LIMIT 1');
    const isKept = kept?.sha256 === createHash('sha256').update(bytes).digest('hex') && kept.size === bytes.length;
    return { taken: true, faults: isKept ? [] : ['other bytes were kept'] };
  }

  it.each(files)('is stored whole or not at all: %s', async (format, bytes) => {
    const chance = seeded(seed);
    const faults: string[] = [];
    const whole = await send(Buffer.from(bytes), `heel.${format}`);
    expect(whole).toEqual({ taken: true, faults: [] });
    for (let time = 0; time < damages; time++) {
      const answer = await send(damaged(format, bytes, chance), `bestand-${time}.${format}`);
      faults.push(...answer.faults.map((fault) => `${time}: ${fault}`));
    }
    const { body } = await service.admin.get('/v1/audit-entries/verification').expect(200);
    expect([...faults, ...body.faults]).toEqual([]);
  });
});
