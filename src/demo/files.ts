import { readFileSync } from 'node:fs';
import type { Channel, Standing } from '../vocabulary.js';
import { buildDocx } from './docx-builder.js';

/** A file as it came in, with what the coordinator knew of it. */
export interface DemoFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Name of the party; absent when the file holds several, each in a chapter of its own. */
  readonly party?: string;
  /** Number of the round it came in. */
  readonly round: number;
  readonly channel: Channel;
  readonly standing: Standing;
  /** YYYY-MM-DD. */
  readonly receivedOn: string;
  /** Number of the one question that the whole file answers; these files name their questions themselves. */
  readonly question?: number;
}

interface Sheet extends Omit<DemoFile, 'fileName' | 'bytes'> {
  /** In `content/`. */
  readonly source: string;
  readonly fileName: string;
  /** Given when the file is a Word document made of the source. */
  readonly word?: { readonly title: string; readonly author: string };
}

const sheets: readonly Sheet[] = [
  {
    source: 'antwoorden-wilgenrode.md',
    fileName: 'Antwoorden Stichting Wilgenrode.md',
    party: 'Stichting Wilgenrode',
    round: 1,
    channel: 'email',
    standing: 'market_input',
    receivedOn: '2026-07-03',
  },
  {
    source: 'antwoorden-kantelmoment.md',
    fileName: 'Reactie Praktijk Kantelmoment.md',
    party: 'Praktijk Kantelmoment',
    round: 1,
    channel: 'email',
    standing: 'market_input',
    receivedOn: '2026-07-06',
  },
  {
    source: 'antwoorden-oeverloo.txt',
    fileName: 'Antwoorden Oeverloo Jeugdhulp.txt',
    party: 'Oeverloo Jeugdhulp',
    round: 1,
    channel: 'email',
    standing: 'market_input',
    receivedOn: '2026-07-09',
  },
  {
    source: 'verslag-dialoogsessie.md',
    fileName: 'Verslag dialoogsessie 8 september.docx',
    word: { title: 'Verslag dialoogsessie inkoop jeugdhulp 2028', author: 'Bureau Jeugdregio IJssel en Berkel' },
    party: 'Deelnemers dialoogsessie 8 september 2026',
    round: 2,
    channel: 'meeting',
    standing: 'market_input',
    receivedOn: '2026-09-08',
  },
  {
    source: 'advies-adviesraad-lochem.md',
    fileName: 'Advies ASD Lochem.docx',
    word: { title: 'Advies over de conceptinkoopstrategie jeugdhulp 2028', author: 'Adviesraad Sociaal Domein Lochem' },
    party: 'Adviesraad Sociaal Domein Lochem',
    round: 2,
    channel: 'letter',
    standing: 'advice',
    receivedOn: '2026-09-24',
  },
  {
    source: 'zienswijzen-gemeenteraden.md',
    fileName: 'Bijlage 2 Zienswijzen gemeenteraden.docx',
    word: { title: 'Bijlage 2 Zienswijzen van de gemeenteraden', author: 'Bureau Jeugdregio IJssel en Berkel' },
    round: 2,
    channel: 'letter',
    standing: 'opinion',
    receivedOn: '2026-09-29',
  },
];

/** The files of the sample consultation, in the order they came in; the Word files are made of their readable sources. The same bytes every time. */
export const demoFiles = (): readonly DemoFile[] =>
  sheets.map(({ source, word, ...file }) => {
    const text = readFileSync(new URL(`./content/${source}`, import.meta.url));
    return { ...file, bytes: word ? buildDocx(text.toString('utf8'), { ...word, date: file.receivedOn }) : text };
  });
