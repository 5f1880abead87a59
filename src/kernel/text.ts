/** Trims, turns every run of white space into one blank, and drops control characters that would spoil logs and files. */
export const tidy = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are exactly what this removes
  text.normalize('NFC').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]/g, '').replace(/\s+/g, ' ').trim();

/** The first so many characters of a tidy text, never half of one: no database holds that. */
export const clip = (text: string, most: number): string => tidy(text).slice(0, most).replace(/\p{Surrogate}/gu, '').trim();

/** For comparing, never for showing: lower case, without accents or punctuation. `PT. Krakatau  Baja` → `pt krakatau baja`. */
export const fold = (text: string): string =>
  (isPlain.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')).toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** Nothing to take apart: most texts, and the whole cost of those by the thousand. */
const isPlain = /^[ -~\s]*$/;
