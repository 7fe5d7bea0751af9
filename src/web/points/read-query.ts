import { assigneeWords, dueWords } from '../../deliberation/flow/assignment.sql.js';
import type { ListPoints } from '../../deliberation/register.input.js';
import { openWork } from '../../deliberation/register.input.js';
import { type PointColumn, pointColumns } from '../../deliberation/saved-views.input.js';
import { outcomes, partyKinds, pointSteps } from '../../vocabulary.js';
import { idIn, oneOf, pageIn, type Query } from '../query.js';
import { allPoints, type PointsQuery } from './points-query.js';

/** What an address of the list of points asks for; whatever can not be asked for is left out. */
export interface AskedPoints {
  readonly query: PointsQuery;
  readonly page: number;
  /** Rows a page, when it is not the usual number. */
  readonly pageSize?: number;
  /** The point that is open beside the list. */
  readonly punt?: string;
}

/** Those of the columns that exist, in the order of the table. */
export const columnsIn = (text: string): PointColumn[] => pointColumns.filter((column) => text.split(',').includes(column));

const sorts = ['number', 'party', 'section', 'outcome', 'due'].flatMap((field) => [field, `-${field}`]);

export function askedPoints(query: Query): AskedPoints {
  const size = Number(/^\d{1,3}$/.exec(query['pageSize'] ?? '')?.[0] ?? 0);
  const punt = idIn(query['punt']);
  return {
    query: {
      q: (query['q'] ?? '').slice(0, 300),
      theme: (query['theme'] ?? '').slice(0, 60),
      party: idIn(query['party']) ?? '',
      kind: oneOf(partyKinds, query['kind']) ?? '',
      outcome: oneOf(outcomes, query['outcome']) ?? '',
      step: oneOf(pointSteps, query['step']) ?? '',
      question: /^\d{1,3}$/.exec(query['question'] ?? '')?.[0] ?? '',
      section: (query['section'] ?? '').slice(0, 200),
      assignee: oneOf(assigneeWords, query['assignee']) ?? idIn(query['assignee']) ?? '',
      due: oneOf(dueWords, query['due']) ?? '',
      textBlock: idIn(query['textBlock']) ?? '',
      open: oneOf(openWork, query['open']) ?? '',
      sort: oneOf(sorts, query['sort']) ?? allPoints.sort,
      columns: columnsIn(query['columns'] ?? '').join(','),
    },
    page: pageIn(query),
    ...(size > 0 && size <= 200 ? { pageSize: size } : {}),
    ...(punt ? { punt } : {}),
  };
}

/** The same as the register takes it: what is not asked for is absent. */
export function filterOf({ query, page, pageSize }: AskedPoints): ListPoints {
  const { question, columns: _, ...texts } = query;
  const asked = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));
  return { ...asked, page, ...(question ? { question: Number(question) } : {}), ...(pageSize ? { pageSize } : {}) };
}

/** What the path of a list asks for, when it is the list of that consultation; for coming back to it after a refusal. */
export function askedByPath(path: string | undefined, listPath: string): AskedPoints | undefined {
  if (!path) return undefined;
  const url = new URL(path, 'http://weerklank.invalid');
  return url.pathname === listPath ? askedPoints(Object.fromEntries(url.searchParams)) : undefined;
}
