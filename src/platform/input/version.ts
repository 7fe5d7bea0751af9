import { conflict } from '../problems/problem.js';

/** ETag of a record's version. */
export const etagOf = (version: number): string => `"${version}"`;

/** The version in an `If-Match` header, or undefined when there is none (or `*`). */
export function versionIn(ifMatch: string | undefined): number | undefined {
  const digits = /^\s*(?:W\/)?"?(\d+)"?\s*$/.exec(ifMatch ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * @throws Problem `stale-edit` (409) when somebody changed the record since; `current` in it is the record as it is now.
 */
export function mustBeCurrent(record: { readonly version: number }, seen: number | undefined, current: unknown = record): void {
  if (seen !== undefined && seen !== record.version)
    throw conflict('stale-edit', `This was changed meanwhile (version ${record.version}, you saw ${seen}).`, {
      version: record.version,
      current,
    });
}
