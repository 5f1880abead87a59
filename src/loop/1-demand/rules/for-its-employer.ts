import type { Source } from './need.ts';

type Rests = { readonly source: Source; readonly evidence: { readonly file: string | null; readonly name: string | null; readonly origin: string | null } };

/** A forum's minutes name other employers too, and a visit's note and photograph were made for the centre: neither is told outside it. */
const isForTheCentreOnly = ({ source }: Pick<Rests, 'source'>): boolean => source === 'forum' || source === 'field-visit';

/** A line as its own employer is told it. */
export const forItsEmployer = <Line extends Rests>(line: Line): Line => (isForTheCentreOnly(line) ? { ...line, evidence: { file: null, name: null, origin: null } } : line);
