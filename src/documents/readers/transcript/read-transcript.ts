import { unreadable } from '../../../platform/problems/problem.js';
import { Composer } from '../composer.js';
import { decodeText, withUnixLines } from '../decode.js';
import type { ReadDocument, Warning } from '../document.js';
import { arrowForm, type Cue, type CueForm, collectCues, commaForm } from './cues.js';
import { turnsOf } from './turns.js';

/**
 * Reads a WebVTT transcript, as Teams and Zoom export it: each turn a block with `speaker` and `time` in seconds. A missing first
 * line `WEBVTT` is a warning, as long as there are times.
 * @throws Problem `file-damaged` without any time or words
 */
export function readVtt(bytes: Uint8Array): ReadDocument {
  const hasSignature = /^\s*WEBVTT(?:[ \t\n\r]|$)/.test(decodeText(bytes.subarray(0, 64)).text);
  const warning = { code: 'signature-missing', detail: 'The first line is not WEBVTT; read as a transcript all the same.' };
  return readCues('vtt', bytes, arrowForm(hasSignature), hasSignature ? [] : [warning], hasSignature);
}

/** Reads SubRip subtitles: each turn a block with `time` and, where the words name one, `speaker`. */
export const readSrt = (bytes: Uint8Array): ReadDocument => readCues('srt', bytes, arrowForm(false), [], false);

/** Reads YouTube's SubViewer captions: each turn a block with `time` and, where the words name one, `speaker`. */
export const readSbv = (bytes: Uint8Array): ReadDocument => readCues('sbv', bytes, commaForm, [], false);

function readCues(format: string, bytes: Uint8Array, form: CueForm, warnings: readonly Warning[], mayBeEmpty: boolean): ReadDocument {
  const decoded = decodeText(bytes);
  const { cues, notes } = collectCues(withUnixLines(decoded.text).trimStart(), form);
  if (!mayBeEmpty && !cues.some((cue) => cue.from !== undefined)) {
    throw unreadable('file-damaged', `There is no time in this file that a ${format} transcript would have.`);
  }
  const composer = new Composer();
  for (const { text, ...said } of turnsOf(cues)) composer.add(said.time === undefined ? 'paragraph' : 'turn', text, said);
  const all = [...decoded.warnings, ...warnings, ...warningsAbout(cues, notes)];
  return { format, text: composer.text, blocks: composer.blocks, comments: [], edits: [], warnings: all };
}

function warningsAbout(cues: readonly Cue[], notes: number): Warning[] {
  const untimed = cues.filter((cue) => cue.from === undefined && cue.payload.trim() !== '').map((cue) => cue.line);
  const named = untimed.slice(0, 10).join(', ') + (untimed.length > 10 ? ', …' : '');
  return [
    ...(untimed.length > 0 ? [{ code: 'cue-time-unreadable', detail: `These lines stand without a readable time: ${named}.` }] : []),
    ...(notes > 0 ? [{ code: 'notes-left-out', detail: `Remarks of the maker that were not spoken: ${notes}.` }] : []),
    ...(cues.length === 0 ? [{ code: 'no-text', detail: 'The file has no words in it.' }] : []),
  ];
}
