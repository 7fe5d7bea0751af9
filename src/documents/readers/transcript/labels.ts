/** A line of a cue, with the name that stood before it if that name is a speaker's. */
export interface LabelledLine {
  readonly label?: string;
  readonly text: string;
  /** The line opens with a dash or `>>`: somebody else begins to speak. */
  readonly isNewVoice: boolean;
}

const LABEL = /^((?:[\p{Lu}[(]|i(?=P(?:hone|ad)\b))[^:\n<>"“”?!]{0,59}?)\s*:(?:\s+|$)/u;
const NEW_VOICE = /^\s*(?:[-–—]\s+|>>+\s*)/;

/** Words that stand within a name without a capital. */
const PARTICLE = /^(?:van|de|den|der|het|’t|'t|ten|ter|te|von|zu|da|di|du|la|le|el|al|bin|ibn|en|namens|in|op|voor|wmo|gemeente)$/i;

const MOST_WORDS = 6;

/** Splits a line into the name before its colon and what was said; which names are speakers is for `speakersAmong` to say. */
export function labelledLine(line: string, speakers: ReadonlySet<string>): LabelledLine {
  const opening = NEW_VOICE.exec(line)?.[0] ?? '';
  const rest = line.slice(opening.length);
  const label = labelOf(rest);
  const isNewVoice = opening !== '';
  if (label === undefined || !speakers.has(label)) return { text: rest, isNewVoice };
  return { label, text: rest.slice(LABEL.exec(rest)?.[0].length ?? 0), isNewVoice };
}

/**
 * Which words before a colon are speakers. A sentence may have a colon too ("Mijn vraag is: …"), so a label counts when it comes back,
 * or when it is written as a name and more of the file is labelled.
 */
export function speakersAmong(lines: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    total += 1;
    const label = labelOf(line.replace(NEW_VOICE, ''));
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const named = [...counts].filter(([label]) => isWrittenAsName(label)).reduce((sum, [, count]) => sum + count, 0);
  const isLabelled = named * 4 >= total;
  const isSpeaker = ([label, count]: readonly [string, number]): boolean =>
    count >= 3 || (isWrittenAsName(label) && (isLabelled || count >= 2 || label.includes(' ')));
  return new Set([...counts].filter(isSpeaker).map(([label]) => label));
}

function labelOf(line: string): string | undefined {
  const label = LABEL.exec(line)?.[1];
  return label !== undefined && label.split(/\s+/).length <= MOST_WORDS ? label : undefined;
}

/** Every word has a capital, or is a particle; what stands between brackets is a role or an organisation. */
export function isWrittenAsName(label: string): boolean {
  const words = label
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .trim()
    .split(/[\s,]+/);
  return (
    /^['’]?[\p{L}]/u.test(words[0] ?? '') &&
    words.every((word) => /^(?:\p{Lu}|[|&/–-]$|i(?:Phone|Pad)$)/u.test(word) || PARTICLE.test(word))
  );
}
