/** Dutch time between what a `datetime-local` box holds (`2028-10-16T17:00`) and the UTC timestamps that everything else uses. */

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'medium' });

/** A UTC timestamp as the box shows it; empty when it is no timestamp. */
export function localTimeOf(timestamp: string): string {
  const at = new Date(timestamp);
  return Number.isNaN(at.getTime()) ? '' : inAmsterdam.format(at).replace(' ', 'T').slice(0, 16);
}

/**
 * What was typed in the box, as a UTC timestamp. A time that the clock skips in spring becomes the hour after it; one that comes twice in
 * autumn means the first. Anything else comes back as it is, so that the input's own rule refuses it.
 */
export function timestampOf(local: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return local;
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) return local;
  const candidates = [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000).toISOString());
  return candidates.find((candidate) => localTimeOf(candidate) === local) ?? candidates[1] ?? local;
}
