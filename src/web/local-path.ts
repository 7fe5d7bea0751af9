const ours = 'http://weerklank.invalid';

/**
 * A path of this very site to go on to, from a form or an address.
 * @returns undefined for anything else: another site, `//host`, `/\host`, an address of the API, or no path at all
 */
export function localPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2000 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)) return undefined;
  if (!URL.canParse(value, ours)) return undefined;
  const { origin, pathname, search, hash } = new URL(value, ours);
  if (origin !== ours || pathname.startsWith('//') || /^\/(v1|assets|afmelden)(\/|$)/.test(pathname)) return undefined;
  return `${pathname}${search}${hash}`;
}

/** The page of this site that the visitor came from, by its `Referer`. */
export function refererPath(referer: string | undefined, host: string | undefined): string | undefined {
  if (!referer || !URL.canParse(referer)) return undefined;
  const url = new URL(referer);
  return url.host === host ? localPath(`${url.pathname}${url.search}`) : undefined;
}
