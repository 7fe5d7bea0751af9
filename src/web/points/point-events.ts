import type { AuditEntry } from '../../audit/audit-entry.entity.js';
import type { Outcome } from '../../vocabulary.js';
import { list } from '../wording/format.js';
import { wording } from '../wording/wording.js';
import type { PointEvent } from './point-view.js';

/** Key to label of the themes of the scheme, retired ones too. */
type Labels = ReadonlyMap<string, string>;

/** What happened to a point, as a reader understands it: the latest first, with what was and what became of it where that is short. */
export const pointEvents = (entries: readonly AuditEntry[], labels: Labels): PointEvent[] =>
  entries
    .map(({ at, actorName, action, before, after }) => {
      const was = wordsOf(action, before, labels);
      const is = wordsOf(action, after, labels);
      return { at, by: actorName, what: action, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) };
    })
    .reverse();

function wordsOf(action: string, json: string, labels: Labels): string | undefined {
  if (!json) return undefined;
  const value: unknown = JSON.parse(json);
  if (action === 'point.themed' && Array.isArray(value)) return themesIn(value, labels);
  if (typeof value !== 'object' || value === null) return undefined;
  if (isAssignment(action) && 'assignee' in value) return assignmentIn(value as Assigned);
  if (action === 'point.reworded' && 'text' in value) return String(value.text);
  if (action.startsWith('decision.') && 'outcome' in value) return wording.outcome[value.outcome as Outcome];
  if (/^point\.(?:un)?bundled$/.test(action) && 'title' in value) return String(value.title);
  if (action === 'suggestion.rejected' && 'suggested' in value) return themesIn([value.suggested], labels);
  return undefined;
}

const isAssignment = (action: string): boolean => /^point\.(?:(?:un)?assigned|due-changed)$/.test(action);

interface Assigned {
  readonly assignee: { readonly name: string } | null;
  readonly dueOn: string | null;
}

const assignmentIn = ({ assignee, dueOn }: Assigned): string =>
  wording.flow.events.assigned(assignee?.name ?? wording.flow.events.nobody, dueOn);

const themesIn = (keys: readonly unknown[], labels: Labels): string =>
  list(keys.map((key) => labels.get(String(key)) ?? String(key))) || wording.who.noThemes;
