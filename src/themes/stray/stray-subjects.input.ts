import { ManyWords, OneOf, Words } from '../../platform/input/fields.js';

export class NameStraySubject {
  @Words({ most: 100, description: 'Name of the new theme.' }) label!: string;
  @ManyWords({ most: 500, mostEach: 200, optional: true, description: 'Words that point to the theme from now on.' }) words?: string[];
  @ManyWords({ most: 2000, mostEach: 36, description: 'Ids of the points of the subject.' }) points!: string[];
  @OneOf(['tag', 'propose'], {
    optional: true,
    description: 'Whether these points get the theme, or have it proposed by its words only; `tag` when left out.',
  })
  give?: 'tag' | 'propose';
}

export class DismissStraySubject {
  @ManyWords({ most: 2000, mostEach: 36, description: 'Ids of the points of the subject.' }) points!: string[];
}
