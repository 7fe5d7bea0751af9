import { withoutReferences } from '../references.js';

/** Words of one voice within a cue. */
export interface VoicedText {
  readonly speaker?: string;
  /** Tags gone, character references decoded, line breaks kept. */
  readonly text: string;
}

/** Tags of WebVTT and those that SubRip borrowed from HTML; anything else between angle brackets is words. */
const KNOWN_TAG = /^\/?(?:c|i|b|u|s|v|ruby|rt|lang|font)(?:[.\s/][\s\S]*)?$|^[\d:.]+$|^\/$/i;

/** Positions and styles that subtitle programs put in braces: `{\an8}`. */
const BRACED_STYLE = /\{\\[^}\n]{0,80}\}/g;

/**
 * Text of a cue by the WebVTT tokenizer's rules (W3C, section 6.4): `<v Name>` opens a voice, `</v>` closes it. A tag that never closes
 * is taken for words, so that nothing said is lost; a voice that swallowed the words in this way is still the voice.
 */
export function voicedText(payload: string): VoicedText[] {
  if (!/[<&{]/.test(payload)) return [{ text: payload }];
  const parts: VoicedText[] = [];
  const voices: string[] = [];
  const say = (text: string): void => {
    const last = parts.at(-1);
    const speaker = voices.at(-1);
    if (text === '') return;
    if (last && last.speaker === speaker) parts[parts.length - 1] = { ...last, text: last.text + text };
    else parts.push({ text, ...(speaker ? { speaker } : {}) });
  };
  for (const token of payload.replace(BRACED_STYLE, '').match(/<[^>]*>?|[^<]+/g) ?? []) {
    if (!token.startsWith('<')) say(withoutReferences(token));
    else if (!token.endsWith('>')) sayUnclosed(token, voices, say);
    else if (!KNOWN_TAG.test(token.slice(1, -1))) say(withoutReferences(token));
    else if (/^<\/v\b/i.test(token)) voices.pop();
    else if (/^<v\b/i.test(token)) voices.push(voiceName(token.slice(1, -1)));
  }
  return parts;
}

function sayUnclosed(token: string, voices: string[], say: (text: string) => void): void {
  const isVoice = /^<v[.\s]/i.test(token);
  const words = isVoice ? voiceName(token.slice(1)) : withoutReferences(token);
  if (isVoice) voices.push(words);
  say(words);
}

/** `v.loud Mary Ann` names Mary Ann; classes are not part of the name. */
const voiceName = (tag: string): string =>
  withoutReferences(tag.replace(/^v[^\s]*/i, ''))
    .replace(/\s+/g, ' ')
    .trim();
