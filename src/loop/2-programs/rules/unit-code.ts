/** Which rule a unit code follows: the letter-and-field codes of 2007, the KBLI codes of 2012, those of 2016, or none of ours. */
export type UnitCodeGrammar = '2007' | '2012' | '2016' | 'foreign';

/** Something odd that never blocks: real decrees carry such codes. */
export type UnitCodeWarning = 'letter-for-digit' | 'digit-for-letter' | 'lower-case' | 'separator' | 'missing-version' | 'odd-version' | 'unknown-grammar';

export type UnitCode = { readonly code: string; readonly grammar: UnitCodeGrammar; readonly warnings: readonly UnitCodeWarning[] };

/** A unit is the same unit only within its decree: codes are used again by the decree that revises them. */
export const unitKey = (decree: string, year: number, code: string): string => `${decree.trim()}/${year}/${code}`;
