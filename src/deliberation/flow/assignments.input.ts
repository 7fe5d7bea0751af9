import { Day, ManyWords, Whole, Words } from '../../platform/input/fields.js';

/** The whole of it: what is left out is nobody, or no day. */
export class AssignPoint {
  @Words({ most: 36, optional: true, description: 'Account id of one of the working group, or `me`; nobody when left out.' })
  assignee?: string;
  @Day({ optional: true, description: 'The day before whose end a decision is wanted; none when left out.' }) dueOn?: string;
  @Whole({ optional: true, description: 'Version of the assignment as last seen.' }) version?: number;
}

/** What is left out stays as it is for each point. */
export class AssignMany {
  @ManyWords({ most: 1000, mostEach: 36, optional: true, description: 'Ids of points; all that the query asks for when left out.' })
  points?: string[];
  @Words({ most: 36, optional: true, description: 'Account id of one of the working group, `me`, or `none` for nobody.' })
  assignee?: string;
  @Words({ most: 10, optional: true, description: 'The day before whose end a decision is wanted, YYYY-MM-DD, or `none`.' })
  dueOn?: string;
}
