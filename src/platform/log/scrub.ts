const masks: readonly (readonly [pattern: RegExp, mask: string])[] = [
  // A NIK is 16 digits, typed together or in groups; longer runs of digits and decimals are something else.
  [/(?<![\w-]|\d\.)\d{4}([ .-])\d{4}\1\d{4}\1\d{4}(?![\w-])/g, '[nik]'],
  [/(?<!\d|\d\.)\d{16}(?!\d)/g, '[nik]'],
  [/(?<![\w.])(?:\+?62|0)[ -]?8\d{1,3}(?:[ -]?\d{3,4}){2}(?![\w-])/g, '[phone]'],
  [/[^\s<>"'(),:;=]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi, '[mail]'],
  // Signed links and session tokens: long unbroken runs no word and no id of ours is as long as.
  [/(?<![\w-])(?=[\w-]*\d)[\w-]{60,}(?![\w-])/g, '[token]'],
];

/** Takes NIKs, phone numbers, mail addresses and tokens out of a text that is about to be logged or kept (UU 27/2022: no personal data in logs). */
export const scrub = (text: string): string => masks.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), text);

/** An address fit for a log: its tokens masked, and of its query only the names; people search by name and NIK. */
export function scrubUrl(url: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const masked = scrub(decode(path)).replace(/(\/l\/)[^/]+/, '$1[token]');
  const names = [...new URLSearchParams(query).keys()].map((name) => scrub(name));
  return masked.includes('[token]') || names.length === 0 ? masked : `${masked}?${names.join('&')}`;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
