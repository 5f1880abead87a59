import type { Day } from '#kernel/day';
import { fill } from '#kernel/translate';
import { formatDay, formatMonth } from '#ui/format';
import { messageWords as words } from './message-words.ts';

type Fading = { readonly headcount: number; readonly occupation: string; readonly month: Day; readonly until: Day };
const told = 3;

/** Asks an employer whether what it once asked for still stands. */
export function renewalMessage({ name, centre, needs, link }: { readonly name: string; readonly centre: string; readonly needs: readonly Fading[]; readonly link: string }): { subject: string; text: string } {
  const named = needs.slice(0, told).map(({ headcount, occupation, month, until }) => fill(words.renewalNeed, { headcount, occupation, month: formatMonth(month, 'id'), until: formatDay(until, 'id') }));
  const more = needs.length > told ? [fill(words.renewalMore, { count: needs.length - told })] : [];
  return { subject: words.renewalSubject, text: fill(words.renewal, { name, centre, link, needs: [...named, ...more].join('; ') }) };
}
