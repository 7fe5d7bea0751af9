/**
 * The time that goes into zip files: noon of the day the report was produced, so that the same report gives the same bytes.
 * Zip holds years from 1980 to 2099; other days become 1 January 2026.
 */
export const packTime = (producedOn: string): string =>
  /^20\d\d-\d\d-\d\d$/.test(producedOn) ? `${producedOn}T12:00:00` : '2026-01-01T12:00:00';
