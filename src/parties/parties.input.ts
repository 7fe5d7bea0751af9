import { ManyOf, OneOf, Verbatim, Whole, Words } from '../platform/input/fields.js';
import { partyKinds } from '../vocabulary.js';

const person = 'Whether it is a private person, who is not named in what is published; by its kind when left out.';

export class AddParty {
  @Words({ most: 200 }) name!: string;
  @OneOf(partyKinds) kind!: (typeof partyKinds)[number];
  @Words({ most: 6, optional: true, description: 'TOOI code, such as gm0303.' }) municipalityCode?: string;
  @Words({ most: 254, optional: true }) email?: string;
  @OneOf(['yes', 'no'], { optional: true, description: person }) isPerson?: 'yes' | 'no';
}

export class ChangeParty {
  @Words({ most: 200, optional: true }) name?: string;
  @OneOf(partyKinds, { optional: true }) kind?: (typeof partyKinds)[number];
  @Words({ most: 6, optional: true, mayBeEmpty: true, description: 'Empty for none.' }) municipalityCode?: string;
  @Words({ most: 254, optional: true, mayBeEmpty: true, description: 'Empty for none.' }) email?: string;
  @OneOf(['yes', 'no'], { optional: true, description: person }) isPerson?: 'yes' | 'no';
  @Whole({ optional: true, description: 'Version of the record as last seen.' }) version?: number;
}

export class AddParties {
  @ManyOf(() => AddParty, { most: 2000, optional: true }) parties?: AddParty[];
  @Verbatim({
    most: 1_000_000,
    optional: true,
    description: 'The same as CSV with columns name, kind, municipalityCode, email (or naam, soort, gemeente, e-mail).',
  })
  csv?: string;
}
