/** The Word templates that we ship. They use the tags of `docs/report-templates.md` and nothing else, like those a municipality makes. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ReportKind } from '../report.js';
import { heads, parts } from '../wording/nl.js';
import { documentPart, type Page, wordParts } from './word-parts.js';
import { paragraph, repeat, type TableColumn, table } from './word-xml.js';

const pages: Readonly<Record<ReportKind, Page>> = {
  reactienota: { isLandscape: true, width: 16838, height: 11906, margin: 850, textWidth: 10200 },
  'council-annex': { isLandscape: false, width: 11906, height: 16838, margin: 1134, textWidth: 9638 },
};

/** The template of a kind of report as a docx file: what a municipality starts from when it makes its own. The same bytes every time. */
export function shippedTemplate(kind: ReportKind): Uint8Array {
  const page = pages[kind];
  const body = [frontPart, countsPart(kind, page), kind === 'reactienota' ? notaPart : annexPart, closingPart].join('');
  const files: Zippable = {};
  for (const [name, xml] of Object.entries({ ...wordParts(page), 'word/document.xml': documentPart(page, body) })) {
    files[name] = [strToU8(xml), { mtime: '2026-01-01T00:00:00' }];
  }
  return zipSync(files);
}

const frontPart = [
  paragraph('Title', '{titel}'),
  paragraph('Subtitle', '{ondertitel}'),
  paragraph('Note', '{gemaaktOp}'),
  paragraph('Heading1', parts.introduction),
  repeat('inleiding', paragraph('BodyText', '{.}')),
  repeat('heeftVragen', paragraph('Heading2', parts.questions)),
  repeat('vragen', paragraph('BodyText', `${heads.question} {nummer}: {tekst}`)),
].join('');

function countsPart(kind: ReportKind, page: Page): string {
  const outcomes: readonly TableColumn[] = [
    { head: heads.outcome, width: 3400, cell: paragraph('TableStrong', '{uitkomst}') },
    { head: heads.meaning, width: page.textWidth - 4900, cell: paragraph('TableText', '{betekenis}') },
    { head: heads.points, width: 1500, cell: paragraph('TableFigure', '{aantal}'), isFigure: true },
  ];
  const total = [paragraph('TableStrong', heads.total), paragraph('TableText', ''), paragraph('TableFigure', '{aantalPunten}')];
  return [
    paragraph('Heading1', parts.counts),
    paragraph('Caption', parts.byOutcome),
    table('perUitkomst', { caption: parts.byOutcome, columns: outcomes, foot: total }),
    repeat(
      'heeftPunten',
      paragraph('Caption', parts.byTheme),
      table('perThema', { caption: parts.byTheme, columns: countColumns(heads.theme, '{thema}') }),
      ...(kind === 'reactienota'
        ? [
            paragraph('Caption', parts.byParty),
            table('perPartij', { caption: parts.byParty, columns: countColumns(heads.party, '{partij}') }),
          ]
        : []),
    ),
  ].join('');
}

const countColumns = (head: string, tag: string): readonly TableColumn[] => [
  { head, width: 5200, cell: paragraph('TableText', tag) },
  { head: heads.points, width: 1500, cell: paragraph('TableFigure', '{aantal}'), isFigure: true },
];

const reaction = repeat('boven', paragraph('TableNote', '{.}')) + paragraph('PartyWords', '{reactie}');
const reply = repeat('beantwoording', paragraph('TableText', '{.}'));
const number = paragraph('TableStrong', '{nummer}');
const outcome = paragraph('TableStrong', '{uitkomst}');

const notaPart = [
  paragraph('Heading1', parts.table),
  table('punten', {
    caption: parts.table,
    columns: [
      { head: heads.number, width: 600, cell: number },
      {
        head: heads.party,
        width: 1900,
        cell:
          paragraph('TableStrong', '{partij}') +
          paragraph('TableNote', '{hoedanigheid}') +
          paragraph('TableNote', '{ontvangenOp}, {wijze}'),
      },
      { head: heads.place, width: 1500, cell: repeat('plaats', paragraph('TableText', '{.}')) },
      { head: heads.reaction, width: 3638, cell: reaction },
      { head: heads.theme, width: 1500, cell: repeat('themas', paragraph('TableText', '{.}')) },
      { head: heads.outcome, width: 1600, cell: outcome },
      { head: heads.reply, width: 3000, cell: reply },
      { head: heads.incorporatedIn, width: 1400, cell: paragraph('TableText', '{verwerktIn}') },
    ],
  }),
].join('');

const annexPart = [
  paragraph('Heading1', parts.annexTable),
  repeat(
    'groepen',
    paragraph('Heading2', '{thema}'),
    table('punten', {
      caption: parts.annexTable,
      columns: [
        { head: heads.number, width: 600, cell: number },
        { head: heads.reaction, width: 3138, cell: reaction },
        { head: heads.outcome, width: 1600, cell: outcome },
        { head: heads.reply, width: 2900, cell: reply },
        { head: heads.changed, width: 1400, cell: paragraph('TableText', '{wijziging}') },
      ],
    }),
  ),
].join('');

const closingPart = paragraph('Note', 'Einde van dit overzicht.', '<w:spacing w:before="240"/>');
