import { groupBy } from './group-by.ts';

type Reachable = { readonly phone: string | null; readonly email: string | null };
type Asked<Line, Holder> = { readonly employer: Holder; readonly lines: readonly Line[]; readonly channel: 'whatsapp' | 'mail'; readonly to: string };

/** One question an employer, however many of its promises fade; by phone before mail, and nobody who cannot be reached. */
export function askAgain<Line extends { readonly employer: string }, Holder extends Reachable>(lines: readonly Line[], employers: ReadonlyMap<string, Holder>): Asked<Line, Holder>[] {
  return [...groupBy(lines, (line) => line.employer)].flatMap(([id, ofEmployer]): Asked<Line, Holder>[] => {
    const employer = employers.get(id);
    if (employer?.phone) return [{ employer, lines: ofEmployer, channel: 'whatsapp', to: employer.phone }];
    return employer?.email ? [{ employer, lines: ofEmployer, channel: 'mail', to: employer.email }] : [];
  });
}
