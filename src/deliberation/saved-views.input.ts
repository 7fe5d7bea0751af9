import { ManyWords, OneOf, Whole, Words } from '../platform/input/fields.js';

/** Columns of the list of points that can be shown or left out; the number and the words of the party always stand there. */
export const pointColumns = ['party', 'themes', 'question', 'section', 'assignee', 'due', 'outcome'] as const;
export type PointColumn = (typeof pointColumns)[number];

const each = {
  pattern: new RegExp(`^(?:${pointColumns.join('|')})$`),
  code: 'not-in-list',
  says: `must hold ${pointColumns.join(', ')}`,
};
const query = 'What the list of points is asked, as in its address: `theme=continuity&sort=-number`; without page and pageSize.';

export class SaveView {
  @Words({ most: 100 }) title!: string;
  @OneOf(['yes', 'no'], { optional: true, description: 'Whether the others of the consultation see it too; no when left out.' })
  shared?: 'yes' | 'no';
  @Words({ most: 2000, optional: true, mayBeEmpty: true, description: query }) query?: string;
  @ManyWords({ most: pointColumns.length, optional: true, each, description: `Columns to show, of ${pointColumns.join(', ')}.` })
  columns?: PointColumn[];
}

export class ChangeView {
  @Words({ most: 100, optional: true }) title?: string;
  @OneOf(['yes', 'no'], { optional: true }) shared?: 'yes' | 'no';
  @Words({ most: 2000, optional: true, mayBeEmpty: true, description: query }) query?: string;
  @ManyWords({ most: pointColumns.length, optional: true, each }) columns?: PointColumn[];
  @Whole({ optional: true, description: 'Version of the view as last seen.' }) version?: number;
}

export class RememberColumns {
  @ManyWords({ most: pointColumns.length, each, description: `Of ${pointColumns.join(', ')}.` }) columns!: PointColumn[];
}
