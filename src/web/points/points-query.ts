import type { DueWord } from '../../deliberation/flow/assignment.sql.js';
import type { Outcome, PartyKind, PointStep } from '../../vocabulary.js';
import { urls, withQuery } from '../urls.js';

/** As the register names them: `change` is a decision that promises a change which no document shows yet. */
export type OpenWork = 'theme' | 'decision' | 'change' | 'carried_forward' | 'misunderstood';

/** What the list of points shows; the same keys as in the address and in the API. Empty means: all. */
export interface PointsQuery {
  readonly q: string;
  /** Key of a theme. */
  readonly theme: string;
  /** Id of a party. */
  readonly party: string;
  readonly kind: PartyKind | '';
  readonly outcome: Outcome | '';
  readonly step: PointStep | '';
  /** Number of a question. */
  readonly question: string;
  readonly section: string;
  /** Account id, `me`, `none` or `left`. */
  readonly assignee: string;
  readonly due: DueWord | '';
  /** Id of a text block. */
  readonly textBlock: string;
  /** Only points with this work still to do. */
  readonly open: OpenWork | '';
  /** `number`, `party`, `section` or `outcome` or `due`; a minus in front for descending. */
  readonly sort: string;
  /** Columns to show, with commas, as a saved view has them; empty: as this person chose last. */
  readonly columns: string;
}

export const allPoints: PointsQuery = {
  q: '',
  theme: '',
  party: '',
  kind: '',
  outcome: '',
  step: '',
  question: '',
  section: '',
  assignee: '',
  due: '',
  textBlock: '',
  open: '',
  sort: 'number',
  columns: '',
};

interface More {
  readonly page?: number;
  readonly pageSize?: number;
  /** Id of the point that is open beside the list. */
  readonly punt?: string;
}

/** Address of the list; what is as usual is left out, so that addresses stay short. */
export function pointsHref(consultationId: string, query: Partial<PointsQuery>, { page, pageSize, punt }: More = {}): string {
  const { q, theme, party, kind, outcome, step, question, section, assignee, due, textBlock, open, sort, columns } = {
    ...allPoints,
    ...query,
  };
  return withQuery(urls.points(consultationId), {
    q,
    theme,
    party,
    kind,
    outcome,
    step,
    question,
    section,
    assignee,
    due,
    textBlock,
    open,
    sort: sort === allPoints.sort ? '' : sort,
    columns,
    page: page === 1 ? '' : page,
    pageSize,
    punt,
  });
}

export const isFiltered = ({ sort: _, columns: __, ...filters }: PointsQuery): boolean => Object.values(filters).some(Boolean);
