import { Id, OneOf, Whole, Words } from '../platform/input/fields.js';
import { type Language, languages } from '../platform/speech/language.js';
import { partyKinds } from '../vocabulary.js';

class Sending {
  @Whole({ optional: true, least: 1, most: 365, description: 'Days that the link is good; 30 when left out.' }) validDays?: number;
  @OneOf(['yes', 'no'], { optional: true, description: 'Whether the link is mailed to the party too, where the installation mails.' })
  mail?: 'yes' | 'no';
  @OneOf(languages, { optional: true, description: 'Language of the mail; Dutch, or what it was, when left out.' }) language?: Language;
}

export class InviteParties extends Sending {
  @Id({ optional: true, description: 'One party; or else a kind.' }) party?: string;
  @OneOf(partyKinds, { optional: true, description: 'All parties of a kind that were not invited yet.' })
  kind?: (typeof partyKinds)[number];
}

export class RenewInvitation extends Sending {
  @Whole({ optional: true, description: 'Version of the record as last seen.' }) version?: number;
}

export class OpenInvitation {
  @Words({ most: 200, description: 'Name of the person who comes in.' }) name!: string;
}
