import type { Flash } from './layout/shell.js';
import { idIn, type Query } from './query.js';
import { urls } from './urls.js';
import { wording } from './wording/wording.js';

/** What was done, as the address of the next page names it; its words stand in the wording file. */
export type Done = keyof typeof wording.done;

/** The message that the address asks for: a code that we know, with at most a count; never words from the address. */
export function flashIn(query: Query): Flash | null {
  const code = query['gedaan'] ?? '';
  if (!Object.hasOwn(wording.done, code)) return null;
  const count = /^\d{1,6}$/.test(query['aantal'] ?? '') ? Number(query['aantal']) : undefined;
  return { kind: 'done', text: wording.done[code as Done](count ?? 1), ...undoOf(code, query) };
}

/** What was done to many points can be taken back right from the message; `handeling` names the act. */
function undoOf(code: string, query: Query): Pick<Flash, 'link' | 'button'> {
  const act = idIn(query['handeling']);
  if (!act) return {};
  if (code === 'ingedeeld') return { button: { action: urls.bulkTaggingUndo(act), text: wording.deciding.history.undo } };
  if (code !== 'samen-besloten') return {};
  const { undo, look } = wording.deciding.history;
  return { button: { action: urls.bulkDecisionUndo(act), text: undo }, link: { href: urls.bulkDecision(act), text: look } };
}

/** The address of a list, with what its message can take back. */
export const withAct = (address: string, act: string): string => {
  const [path = '', fragment] = address.split('#', 2);
  const [folder = '/', query = ''] = path.split('?', 2);
  const search = new URLSearchParams(query);
  search.set('handeling', act);
  return `${folder}?${search}${fragment ? `#${fragment}` : ''}`;
};

/** The address with the message added; what follows `#` stays behind. */
export function withFlash(address: string, done: Done, count?: number): string {
  const [path = '/', fragment] = address.split('#', 2);
  const [folder = '/', query = ''] = path.split('?', 2);
  const search = new URLSearchParams(query);
  search.set('gedaan', done);
  search.delete('aantal');
  if (count !== undefined) search.set('aantal', String(count));
  return `${folder}?${search}${fragment ? `#${fragment}` : ''}`;
}
