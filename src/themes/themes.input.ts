import { ManyOf, ManyWords, OneOf, Share, Whole, Words } from '../platform/input/fields.js';

export class CueInput {
  @Words({ most: 200 }) text!: string;
  @Share({ least: -1, description: 'How much it says; below 0 it speaks against the theme.' }) weight!: number;
}

export class AddTheme {
  @Words({ most: 60, description: 'Stable name for programs: lower case letters, digits and _.' }) key!: string;
  @Words({ most: 100 }) label!: string;
  @Words({ most: 2000, optional: true, mayBeEmpty: true }) definition?: string;
  @ManyWords({ most: 500, mostEach: 200, optional: true, description: 'Headings as parties write them.' }) synonyms?: string[];
  @ManyOf(() => CueInput, { most: 2000, optional: true }) cues?: CueInput[];
  @Words({ most: 20, optional: true }) colour?: string;
}

export class ChangeTheme {
  @Words({ most: 100, optional: true }) label?: string;
  @Words({ most: 2000, optional: true, mayBeEmpty: true }) definition?: string;
  @ManyWords({ most: 500, mostEach: 200, optional: true }) synonyms?: string[];
  @ManyOf(() => CueInput, { most: 2000, optional: true }) cues?: CueInput[];
  @Words({ most: 20, optional: true }) colour?: string;
  @Whole({ optional: true }) position?: number;
  @Whole({ optional: true, description: 'Version of the theme as last seen.' }) version?: number;
}

export class MoveTheme {
  @Whole({ least: 1, description: 'Its place among the themes, from 1.' }) position!: number;
  @Whole({ optional: true, description: 'Version of the theme as last seen.' }) version?: number;
}

/** Points that carry a theme, as the person who looked at the preview saw them. */
const seen = 'Points that carry the theme, as the preview said; when they are others by now, nothing is done (409).';

export class MergeTheme {
  @Words({ most: 60, description: 'Key of the theme that remains.' }) into!: string;
  @OneOf(['move', 'keep', 'drop'], {
    optional: true,
    description: 'Points that carry the merged theme get the other one, keep the merged one, or lose it; `move` when left out.',
  })
  points?: 'move' | 'keep' | 'drop';
  @OneOf(['give', 'leave'], {
    optional: true,
    description: 'Of points that move: whether also those get the other theme of which a person turned it down; `give` when left out.',
  })
  turnedDown?: 'give' | 'leave';
  @ManyWords({
    most: 3,
    optional: true,
    each: { pattern: /^(?:synonyms|cues|examples)$/, code: 'not-in-list', says: 'must hold synonyms, cues or examples' },
    description: 'What goes over to the other theme, of `synonyms`, `cues` and `examples`; all when left out.',
  })
  knowledge?: string[];
  @Whole({ optional: true, description: seen }) seen?: number;
}

export class PreviewMerge {
  @Words({ most: 60, optional: true, description: 'Key of the theme that would remain; there is no preview without one.' }) into?: string;
}

export class RetireTheme {
  @OneOf(['keep', 'drop'], { optional: true, description: 'Points that carry the theme keep it or lose it; `keep` when left out.' })
  points?: 'keep' | 'drop';
  @Whole({ optional: true, description: seen }) seen?: number;
  @Whole({ optional: true, description: 'Version of the theme as last seen.' }) version?: number;
}

export class SetThemes {
  @ManyWords({ most: 50, mostEach: 60, description: 'Keys of all themes of the point, the leading one first.' }) themes!: string[];
  @Whole({ optional: true, description: 'Version of the point as last seen.' }) version?: number;
}

export class AnswerSuggestion {
  @Words({ most: 60, description: 'Key of the suggested theme.' }) theme!: string;
}

export class TagMany {
  @ManyWords({ most: 2000, mostEach: 36, description: 'Ids of the points.' }) points!: string[];
  @ManyWords({ most: 50, mostEach: 60, optional: true, description: 'Keys of themes to add.' }) add?: string[];
  @ManyWords({ most: 50, mostEach: 60, optional: true, description: 'Keys of themes to take away.' }) remove?: string[];
  @Share({ optional: true, description: 'Confirms the open suggestions of at least this confidence.' }) confirmFrom?: number;
}

export class AskOrder {
  @Whole({ optional: true, least: 1, most: 1000, description: 'Points at most; 50 when left out.' }) limit?: number;
}
