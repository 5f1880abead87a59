/** Before and after a root in Indonesian, as far as titles of occupations need it: `las` in `pengelasan`, `jahit` in `penjahit`, `bubut` in `pembubutan`. */
const before = '(?:(?:me|pe)(?:nge|ng|ny|m|n|r|l)?|ber|ter)?';
const after = '(?:an|kan)?';

/** Whether a word is a form of a root, and not one that only happens to hold its letters, as `instalasi` holds `las`. Both folded. */
export const isFormOf = (word: string, root: string): boolean => /^[a-z0-9]+$/.test(root) && new RegExp(`^${before}${root}${after}$`).test(word);
