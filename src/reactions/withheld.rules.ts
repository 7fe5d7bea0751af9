/** Places in a text as it is shown to who may not read all of it. Positions are UTF-16 code units. */
import { joined, type Stretch, WITHHELD } from './confidential.rules.js';

/** Where a place of the whole text stands in the shown one; a place within what is withheld stands before or after the mark. */
export type PlaceShown = (place: number, side?: 'before' | 'after') => number;

/** Where each place goes when these stretches are withheld from a text. */
export function placesShown(stretches: readonly Stretch[]): PlaceShown {
  const apart = joined(stretches);
  return (place, side = 'before') => {
    let shift = 0;
    for (const { start, end } of apart) {
      if (place <= start) break;
      if (place < end) return start + shift + (side === 'after' ? WITHHELD.length : 0);
      shift += WITHHELD.length - (end - start);
    }
    return place + shift;
  };
}
