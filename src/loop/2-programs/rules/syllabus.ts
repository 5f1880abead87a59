/** What is taught within one unit: indicators by the number of their criterion, and subjects. */
export type UnitSyllabus = { readonly indicators: Readonly<Record<string, readonly string[]>>; readonly knowledge: string; readonly skill: string; readonly attitude: string };
/** By unit key. */
export type Syllabus = Readonly<Record<string, UnitSyllabus>>;

export const noSyllabus: UnitSyllabus = { indicators: {}, knowledge: '', skill: '', attitude: '' };

/** Indicators come in threes in the centres' program documents: can explain, is able, works carefully and by the rules. A start to be rewritten, not a text to be printed unread. */
export function proposeIndicators(criterion: string): string[] {
  const what = criterion.replace(/[.;]\s*$/, '');
  const inside = /^[A-Z]{2}/.test(what) ? what : what.slice(0, 1).toLowerCase() + what.slice(1);
  return [`Dapat menjelaskan: ${inside}`, `Mampu melakukan: ${inside}`, `Cermat dan taat prosedur saat: ${inside}`];
}

/** Criteria that have no indicator yet. */
export const criteriaWithout = (criteria: readonly { readonly no: string }[], { indicators }: UnitSyllabus): string[] => criteria.filter(({ no }) => (indicators[no] ?? []).length === 0).map(({ no }) => no);
