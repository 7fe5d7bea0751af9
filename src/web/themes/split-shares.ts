import { type Sent, textsIn } from '../forms.js';

interface SentPiece {
  readonly kind: string;
  readonly text: string;
  readonly themes: readonly string[];
}

/** What was ticked for points: `share` holds an id of a point and the key of a part each time. */
export function sharesOfPoints(sent: Sent): Map<string, string[]> {
  const shared = new Map<string, string[]>();
  for (const share of textsIn(sent, 'share')) {
    const [point = '', key = ''] = share.split(' ');
    shared.set(point, [...(shared.get(point) ?? []), key]);
  }
  return shared;
}

/** What was ticked for what the theme is known by: `know` holds a kind, the key of a part and the text each time. */
export function sharesOfKnowledge(sent: Sent): SentPiece[] {
  const shared = new Map<string, SentPiece>();
  for (const share of textsIn(sent, 'know')) {
    const [, kind = '', key = '', text = ''] = /^(\S+) (\S+) (.*)$/s.exec(share) ?? [];
    const before = shared.get(`${kind} ${text}`);
    shared.set(`${kind} ${text}`, { kind, text, themes: [...(before?.themes ?? []), key] });
  }
  return [...shared.values()];
}
