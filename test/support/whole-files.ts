import { strToU8, zipSync } from 'fflate';
import {
  bullet,
  commentEnd,
  commented,
  commentStart,
  deleted,
  docx,
  footnote,
  heading,
  inserted,
  markChange,
  numbered,
  paragraph,
  raw,
  table,
} from './docx.js';
import { buildMsg } from './msg-builder.js';
import { odt, odtHeading, odtParagraph, odtTable } from './odt.js';
import { buildPdf, pdfLines } from './pdf-builder.js';
import { buildWorkbook, sheetRelations } from './workbook-builder.js';

/* Small files with a bit of everything in them, whole: for tests that damage them. */

export const workbook = buildWorkbook({
  sheets: [
    {
      name: 'Reacties',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46000.5</v></c></row><row r="2"><c r="B2" t="inlineStr"><is><t>los</t></is></c></row>',
      after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    },
    { name: 'Verborgen', rows: '', state: 'hidden' },
  ],
  sharedStrings: ['<r><t>rijk </t></r><r><t>opgemaakt</t></r>'],
  formats: ['[Red]d mmmm yyyy;@'],
  parts: {
    ...sheetRelations(['comments', '../comments1.xml']),
    'xl/comments1.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Anna</author></authors><commentList><comment ref="A1" authorId="0"><text><t>te laag</t></text></comment></commentList></comments>',
  },
});

const pdf = buildPdf([
  {
    drawing: '60 640 240 60 re S 300 640 240 60 re S',
    texts: [
      { x: 70, y: 760, text: 'Zienswijze', size: 18 },
      ...pdfLines(70, 690, ['Vraag', 'een']),
      ...pdfLines(310, 690, ['Antwoord', 'twee']),
    ],
    annotations: ['/Subtype /Text /Rect [10 10 20 20] /T (Anna) /Contents (waarom) /M (D:20260302)'],
  },
]);

const mail = [
  'From: "A. de Vries" <a@example.nl>',
  'Subject: =?utf-8?q?Zienswijze_=C3=A9=C3=A9n?=',
  'Date: Mon, 2 Mar 2026 10:12:00 +0100',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>Beste raad,</p><blockquote>vraag</blockquote><p>Wij stemmen in.</p><p>Met vriendelijke groet</p>',
  '--b',
  'Content-Type: application/pdf; name="a.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjc=',
  '--b--',
  '',
].join('\r\n');

const outlook = buildMsg({
  subject: 'Zienswijze',
  body: 'Beste raad,\r\nWij stemmen in.',
  senderName: 'Anna',
  attachments: [{ name: 'a.txt', content: strToU8('bijlage') }],
});

const vtt =
  'WEBVTT\n\nNOTE x\n\n1\n00:00:01.000 --> 00:00:02.500\n<v Anna>Dag &amp; welkom</v>\n\n00:00:03.000 --> 00:00:04.000\nKees: ja\n- nee\n';

export const binarySamples: readonly (readonly [format: string, bytes: Uint8Array])[] = [
  ['xlsx', workbook],
  ['csv', strToU8('sep=;\r\nPartij;Reactie\r\nRaad;"Eerst\r\n""dan"""\r\n;\r\nBoard;één\r\n')],
  ['eml', strToU8(mail)],
  ['msg', outlook],
  ['vtt', strToU8(vtt)],
  ['srt', strToU8('1\n00:00:01,000 --> 00:00:02,000\n<i>Anna:</i> dag\n\n2\n00:00:03,000 --> 00:00:04,000\nen tot ziens\n')],
  ['sbv', strToU8('0:00:01.000,0:00:02.000\nDag\n\n0:00:03.000,0:00:04.000\nen verder\n')],
  ['pdf', pdf],
  ['zip', zipSync({ 'a/brief.txt': strToU8('Wij stemmen in.'), 'b.zip': zipSync({ 'c.txt': strToU8('binnen') }) })],
];

export const WORD = docx(
  heading(1, 'Zienswijze') +
    paragraph(['Het ', commented(1, 'tarief'), ' is ', deleted('laag'), inserted('reëel'), footnote(1)]) +
    paragraph('Gesplitst', { properties: markChange('ins') }) +
    paragraph(['Gevoegd ', commentStart(2)], { properties: markChange('del') }) +
    paragraph([
      'en ',
      raw('<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p/></w:txbxContent></mc:Choice></mc:AlternateContent></w:r>'),
      commentEnd(2),
    ]) +
    numbered('een') +
    bullet('twee', 1) +
    table([
      ['nr', 'reactie'],
      [{ xml: paragraph('breed') + table([['binnen', 'in']]), properties: '<w:gridSpan w:val="2"/>' }],
      ['1', 'tekst'],
    ]) +
    paragraph('slot'),
  {
    comments: [
      { id: 1, text: 'Te laag' },
      { id: 2, text: 'Zie 1', replyTo: 1 },
    ],
    footnotes: { 1: 'Noot' },
    header: paragraph('Gemeente'),
  },
);

export const OPEN_TEXT = odt(
  odtHeading(1, 'Zienswijze') +
    odtParagraph(
      'Het <office:annotation office:name="a"><text:p>Te laag</text:p></office:annotation>tarief<office:annotation-end office:name="a"/>',
    ) +
    `<text:list text:style-name="L1"><text:list-item>${odtParagraph('punt')}</text:list-item></text:list>` +
    odtTable([
      ['nr', 'reactie'],
      ['1', 'tekst'],
    ]),
);

export const PAGE = Buffer.from(
  '<h1>Kop</h1><p>Een <del>oude</del><ins>nieuwe</ins> tekst &amp; meer</p><ol><li>een<ul><li>twee</ul></ol><table><tr><th>a<th>b<tr><td rowspan=2>c<td>d</table>',
);
export const MARKED = Buffer.from(
  '# Kop\n\nTekst **vet**\n\n- een\n  - twee\n\n| a | b |\n|---|---|\n| c | d\ne |\n\n> citaat\n\n[^1]: noot\n',
);
