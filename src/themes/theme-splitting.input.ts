import { Id, ManyOf, ManyWords, OneOf, Whole, Words } from '../platform/input/fields.js';

export class ThemePart {
  @Words({
    most: 60,
    optional: true,
    description: 'Key of a theme in use; with a `label` the key of a new theme, made of the label when left out.',
  })
  key?: string;
  @Words({ most: 100, optional: true, description: 'Name of a new theme.' }) label?: string;
  @Words({ most: 2000, optional: true, mayBeEmpty: true, description: 'What belongs to the new theme.' }) definition?: string;
  @ManyWords({ most: 500, mostEach: 200, optional: true, description: 'Words and headings that point to the new theme.' })
  synonyms?: string[];
}

export class ProposeSplit {
  @ManyOf(() => ThemePart, { most: 20, description: 'The themes among which the points are shared out.' }) into!: ThemePart[];
}

export class SharedPoint {
  @Id() point!: string;
  @ManyWords({ most: 20, mostEach: 60, description: 'Keys of the parts that it gets; none leaves it over.' }) themes!: string[];
}

export class SharedPiece {
  @OneOf(['synonyms', 'cues', 'examples'], { description: 'What it is.' }) kind!: 'synonyms' | 'cues' | 'examples';
  @Words({ most: 2000, description: 'The synonym, the cue or the text of the example, as the theme has it.' }) text!: string;
  @ManyWords({ most: 20, mostEach: 60, description: 'Keys of the parts that it goes to; none leaves it where it is.' }) themes!: string[];
}

export class SplitTheme extends ProposeSplit {
  @ManyOf(() => SharedPoint, { most: 10_000, description: 'Points that carry the theme, each with what it gets.' }) points!: SharedPoint[];
  @ManyOf(() => SharedPiece, {
    most: 5000,
    optional: true,
    description:
      'What the theme is known by that goes over to parts, as the proposal said or otherwise; nothing when left out. When the theme stays in use, it is no longer known by this.',
  })
  knowledge?: SharedPiece[];
  @OneOf(['keep', 'drop'], {
    optional: true,
    description: 'Points that are left over keep the theme that is split, or lose it; `keep` when left out.',
  })
  rest?: 'keep' | 'drop';
  @OneOf(['in-use', 'retired'], { optional: true, description: 'What the theme that is split is from then on; `retired` when left out.' })
  former?: 'in-use' | 'retired';
  @Whole({
    optional: true,
    description: 'Points that carry the theme, as the proposal said; when they are others by now, nothing is done (409).',
  })
  seen?: number;
}
