import { ManyOf, ManyWords, OneOf, Words } from '../platform/input/fields.js';
import { CueInput } from './themes.input.js';

export class ExampleInput {
  @Words({ most: 5000 }) text!: string;
  @ManyWords({ most: 50, mostEach: 60, optional: true, description: 'Keys of other themes that it raises.' }) also?: string[];
}

/** A theme as a file of the scheme holds it. What is left out stays as it is; a new theme has nothing there. */
export class SchemeTheme {
  @Words({ most: 60, description: 'Stable name for programs: lower case letters, digits and _.' }) key!: string;
  @Words({ most: 100 }) label!: string;
  @Words({ most: 2000, optional: true, mayBeEmpty: true }) definition?: string;
  @ManyWords({ most: 500, mostEach: 200, optional: true }) synonyms?: string[];
  @ManyOf(() => CueInput, { most: 2000, optional: true }) cues?: CueInput[];
  @ManyOf(() => ExampleInput, { most: 2000, optional: true }) examples?: ExampleInput[];
  @Words({ most: 20, optional: true }) colour?: string;
}

/** The whole scheme, in order, as records or as CSV. */
export class PutScheme {
  @ManyOf(() => SchemeTheme, { most: 500, optional: true }) themes?: SchemeTheme[];
  @Words({ most: 20_000_000, optional: true, description: 'As `GET` with `format=csv` gives it.' }) csv?: string;
}

export const schemeFormats = ['json', 'csv'] as const;

export class SchemeQuery {
  @OneOf(schemeFormats, { optional: true, description: 'json when left out.' }) format?: (typeof schemeFormats)[number];
}
