import type { ReadDocument } from '../../../../src/documents/readers/document.js';
import { readFile } from '../../../../src/documents/readers/readers.js';
import { readSbv, readSrt, readVtt } from '../../../../src/documents/readers/transcript/read-transcript.js';
import { describeWithMaterial, readMaterial } from '../../../support/material.js';

const vtt = (...blocks: string[]): Buffer => Buffer.from(['WEBVTT', ...blocks, ''].join('\n\n'));

const turns = ({ blocks }: ReadDocument) => blocks.map(({ kind, speaker, time, text }) => [kind === 'turn' ? time : kind, speaker, text]);

const codes = ({ warnings }: ReadDocument): string[] => warnings.map((warning) => warning.code);

describe('reading a transcript', () => {
  it('joins consecutive cues of one voice into a turn with its time, as Teams exports them', () => {
    const document = readVtt(
      vtt(
        'b5c1/12-0\n00:00:03.120 --> 00:00:05.000\n<v Bakker, Anna (Oosterveld)>Welkom allemaal.</v>',
        'b5c1/12-1\n00:00:05.000 --> 00:00:09.500\n<v Bakker, Anna (Oosterveld)>We beginnen met\nde tarieven.</v>',
        'b5c1/13-0\n00:00:10.000 --> 00:00:12.000\n<v Kees de Wit>Dank &amp; goed.</v>',
      ),
    );
    expect(turns(document)).toEqual([
      [3.12, 'Bakker, Anna (Oosterveld)', 'Welkom allemaal. We beginnen met de tarieven.'],
      [10, 'Kees de Wit', 'Dank & goed.'],
    ]);
    for (const block of document.blocks) expect(document.text.slice(block.start, block.end)).toBe(block.text);
  });

  it('takes the name before the colon for the speaker, as Zoom exports them', () => {
    const document = readVtt(
      vtt(
        '1\n00:00:01.000 --> 00:00:02.000\nAnna Bakker: Welkom.',
        '2\n00:00:02.000 --> 00:00:04.000\nKees de Wit: Mijn vraag is: wie betaalt dat?',
        '3\n00:00:04.000 --> 00:00:05.000\nKees de Wit: En wanneer?',
      ),
    );
    expect(turns(document)).toEqual([
      [1, 'Anna Bakker', 'Welkom.'],
      [2, 'Kees de Wit', 'Mijn vraag is: wie betaalt dat? En wanneer?'],
    ]);
  });

  it('does not make a speaker of a sentence with a colon', () => {
    const document = readVtt(
      vtt('00:01.000 --> 00:02.000\nDe vraag is dus: wie betaalt dat?', '00:02.000 --> 00:03.000\nDat weten we niet.'),
    );
    expect(turns(document)).toEqual([
      [1, undefined, 'De vraag is dus: wie betaalt dat?'],
      [2, undefined, 'Dat weten we niet.'],
    ]);
  });

  it('joins captions without a speaker only where a sentence runs on', () => {
    const document = readSrt(
      Buffer.from(
        '1\r\n00:00:01,000 --> 00:00:02,500\r\nWij willen dat de regio\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000\r\n<i>hierover</i> beslist.\r\n\r\n3\r\n00:00:04,000 --> 00:00:05,000\r\nOok de raad.\r\n',
      ),
    );
    expect(turns(document)).toEqual([
      [1, undefined, 'Wij willen dat de regio hierover beslist.'],
      [4, undefined, 'Ook de raad.'],
    ]);
  });

  it('takes a dash at the start of a line for somebody else', () => {
    const document = readVtt(vtt('00:01.000 --> 00:02.000\n- Is dat zo?\n- Jazeker.'));
    expect(turns(document)).toEqual([
      [1, undefined, 'Is dat zo?'],
      [1, undefined, 'Jazeker.'],
    ]);
  });

  it('keeps words whose time is missing or unreadable, and names their lines', () => {
    const document = readVtt(vtt('00:01.000 --> 00:0x.000\nEerste', 'Tweede', '00:03.000 --> 00:04.000\nDerde'));
    expect(turns(document)).toEqual([
      ['paragraph', undefined, 'Eerste'],
      ['paragraph', undefined, 'Tweede'],
      [3, undefined, 'Derde'],
    ]);
    expect(document.warnings).toEqual([expect.objectContaining({ code: 'cue-time-unreadable', detail: expect.stringContaining('4, 6') })]);
  });

  it('says so when the first line is missing, and when there were remarks of the maker', () => {
    expect(codes(readVtt(Buffer.from('00:01.000 --> 00:02.000\nDag')))).toEqual(['signature-missing']);
    expect(codes(readVtt(vtt('NOTE nog nakijken', '00:01.000 --> 00:02.000\nDag')))).toEqual(['notes-left-out']);
  });

  it('keeps what stands between angle brackets without being a tag', () => {
    expect(turns(readVtt(vtt('00:01.000 --> 00:02.000\nHet kost <onverstaanbaar> euro, dus < 100')))).toEqual([
      [1, undefined, 'Het kost <onverstaanbaar> euro, dus < 100'],
    ]);
  });

  it('reads SubViewer, times with a comma between', () => {
    expect(turns(readSbv(Buffer.from('0:00:01.500,0:00:03.000\nGoedenavond.\n\n1:00:03.000,1:00:04.000\nTot ziens.\n')))).toEqual([
      [1.5, undefined, 'Goedenavond.'],
      [3603, undefined, 'Tot ziens.'],
    ]);
  });

  it('refuses a file without any time', () => {
    expect(() => readSrt(Buffer.from('zomaar tekst'))).toThrow('no time');
  });

  it('reads fifty thousand cues in seconds, however few turns they make', () => {
    const clock = (at: number): string =>
      [at / 3_600, (at / 60) % 60, at % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
    const cues = Array.from({ length: 50_000 }, (_, at) => `${clock(at)}.000 --> ${clock(at + 1)}.000\n`);
    const named = vtt(...cues.map((cue) => `${cue}<v Anna>nog een zin</v>`));
    const started = Date.now();
    expect(readVtt(named).blocks).toHaveLength(1);
    expect(readVtt(vtt(...cues.map((cue) => `${cue}nog een zin`))).blocks.length).toBeGreaterThan(500);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

interface ExpectedTranscript {
  readonly file: string;
  readonly bytes: number;
  readonly signature_ok: boolean;
  readonly timing_lines: number;
  readonly voice_tags?: Readonly<Record<string, number>>;
  readonly colon_speakers?: Readonly<Record<string, number>>;
}

describeWithMaterial('reading the transcripts of the material', () => {
  const read = (path: string): Promise<ReadDocument> => readFile(readMaterial(`material/transcripts/${path}`), path);
  let expected: readonly ExpectedTranscript[];
  beforeAll(() => {
    expected = JSON.parse(readMaterial('material/transcripts/EXPECTED.json').toString()) as ExpectedTranscript[];
  });

  it('finds the speakers of every file, and words wherever there are times', async () => {
    for (const { file, bytes, timing_lines, signature_ok, voice_tags = {}, colon_speakers = {} } of expected) {
      if (bytes < 2) continue;
      const document = await read(file);
      const speakers = new Set(document.blocks.flatMap((block) => block.speaker ?? []));
      expect([file, [...speakers].sort()]).toEqual([file, [...Object.keys(voice_tags), ...Object.keys(colon_speakers)].sort()]);
      const timed = document.blocks.filter((block) => block.time !== undefined).length;
      if (file.endsWith('.vtt')) expect([file, codes(document).includes('signature-missing')]).toEqual([file, !signature_ok]);
      if (timing_lines > 0 && !/timings-garbage|malformed/.test(file)) expect([file, timed > 0]).toEqual([file, true]);
    }
  });

  it('refuses the empty one and the one without times', async () => {
    await expect(read('webvtt-py/empty.vtt')).rejects.toMatchObject({ code: 'file-empty' });
    await expect(read('webvtt-py/invalid_format1.srt')).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('gives no time to words under a garbled one', async () => {
    const { blocks } = await read('wpt/timings-garbage.vtt');
    expect(blocks.filter((block) => block.kind === 'paragraph')).toHaveLength(62);
    expect((await read('wpt/arrows.vtt')).blocks.map((block) => block.text)).toEqual([
      'text0',
      'text1',
      'text2',
      'text3',
      'text4',
      'text5',
    ]);
  });

  it('takes rolling captions once', async () => {
    expect((await read('webvtt-py/youtube_dl.vtt')).blocks.map((block) => block.text)).toEqual([
      'yeah',
      "what this will happen is I'm telling",
    ]);
  });
});
