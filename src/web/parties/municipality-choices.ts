import { municipalities, municipalityName } from '../../consultations/municipalities.js';
import type { MunicipalityChoice } from './party-fields.js';

/**
 * All municipalities that exist, in Dutch order.
 * @param own the code that a party has already, which can be chosen although that municipality no longer exists
 */
export function municipalityChoices(own?: string | null): readonly MunicipalityChoice[] {
  const codes = new Map(municipalities());
  const name = own ? municipalityName(own) : undefined;
  if (own && name) codes.set(own, name);
  return [...codes].map(([code, shown]) => ({ code, name: shown })).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
