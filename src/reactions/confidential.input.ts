import { OneOf, Verbatim } from '../platform/input/fields.js';
import { type ConfidentialReason, confidentialReasons } from '../vocabulary.js';

export class MarkConfidential {
  @Verbatim({ most: 100_000, optional: true, description: 'Words of the point, as they stand there; left out: the whole point.' })
  words?: string;
  @OneOf(confidentialReasons) reason!: ConfidentialReason;
}
