import { Id, OneOf, Whole, Words } from '../platform/input/fields.js';
import { Paging } from '../platform/input/paging.js';
import { outcomes, type PointStep, partyKinds, pointSteps } from '../vocabulary.js';
import { type DueWord, dueWords } from './flow/assignment.sql.js';

/** What still has to be done on a point. */
export const openWork = ['theme', 'decision', 'change', 'carried_forward', 'misunderstood'] as const;
export type OpenWork = (typeof openWork)[number];

export class ListAnswers extends Paging {
  @Words({ most: 60, optional: true, description: 'Key of the leading theme.' }) theme?: string;
  @OneOf([...outcomes, 'open'], { optional: true, description: 'An outcome, or `open` for points without a decision.' })
  outcome?: (typeof outcomes)[number] | 'open';
  @Words({ most: 300, optional: true, description: 'Words to find, in any inflection.' }) q?: string;
  @OneOf(['theme', 'place'], { optional: true, description: 'By leading theme (as left out), or as in the reactions of the party.' })
  order?: 'theme' | 'place';
}

export class ListPoints extends Paging {
  @Words({ most: 60, optional: true, description: 'Key of a theme.' }) theme?: string;
  @Id({ optional: true }) party?: string;
  @Id({ optional: true, description: 'Only points that are in this bundle.' }) bundle?: string;
  @Id({ optional: true, description: 'Only points whose decision uses this text block; for the working group.' }) textBlock?: string;
  @OneOf(partyKinds, { optional: true, description: 'Kind of party.' }) kind?: (typeof partyKinds)[number];
  @OneOf(outcomes, { optional: true }) outcome?: (typeof outcomes)[number];
  @Whole({ optional: true, most: 1000, description: 'Number of a question.' }) question?: number;
  @Words({ most: 200, optional: true, description: 'Reference to the consulted document, exactly.' }) section?: string;
  @Words({ most: 300, optional: true, description: 'Words to find, in any inflection.' }) q?: string;
  @OneOf(pointSteps, { optional: true, description: 'The last step that they reached; steps that are not in use hold no points.' })
  step?: PointStep;
  @Words({
    most: 36,
    optional: true,
    description: 'Who works on it: an account id, `me`, `none`, or `left` for who left; for the working group.',
  })
  assignee?: string;
  @OneOf(dueWords, {
    optional: true,
    description: 'When a decision is wanted: `overdue`, within a `week`, on a day (`dated`) or `none`; for the working group.',
  })
  due?: DueWord;
  @OneOf(openWork, { optional: true, description: 'Only points that wait for this.' }) open?: OpenWork;
  @Words({
    most: 60,
    optional: true,
    description: 'number, party, section, outcome or due; - in front for descending; several with commas.',
  })
  sort?: string;
}
