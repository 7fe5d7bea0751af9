import { dayInAmsterdam } from '../../platform/surroundings.js';

/** Whole calendar days from today until a moment, in the Netherlands; 0 on the day itself. */
export const daysUntil = (moment: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(dayInAmsterdam(new Date(moment))) - Date.parse(today)) / 86_400_000));
