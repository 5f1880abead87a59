/** Where to go after signing in: a path of this site and nothing else, or undefined. Guards against open redirects (ASVS 3.7). */
export function localPath(wanted: unknown): string | undefined {
  if (typeof wanted !== 'string' || wanted.length > 500) return undefined;
  // A second slash or a backslash would make a browser read a host name; control characters are dropped by browsers and could hide one.
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted) ? wanted : undefined;
}
