import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { SampleWorld } from '#platform/sample';
import { distanceClass, type UnitKey } from '#standards';
import { daysToAnswer, type Introduction, type IntroductionStatus } from '../rules/introduction.ts';
import { matchOf, type Graduate } from '../rules/meet.ts';
import type { Vacancy } from '../rules/vacancy.ts';
import type { SampleVacancy } from './sample-vacancies.ts';

/** A graduate of the sample, when they were certified and in what. */
export type Certified = Graduate & { readonly issuedOn: Day; readonly version: Id<'program-version'> };
type Staged = { readonly vacancy: Vacancy; readonly facts: SampleVacancy };
type Asked = IntroductionStatus | 'overdue';

/** Introduces as many as each opening says: those who cover it best and are not yet at work; dates follow from certificate and state. */
export function introduceSample({ newId, today }: SampleWorld, graduates: readonly Certified[], staged: readonly Staged[], officer: string): Introduction[] {
  const atWork = new Set<Id<'person'>>();
  const used = new Map<Id<'person'>, number>();
  const split = graduates.map((one) => one.issuedOn).sort()[0];
  const introductions: Introduction[] = [];
  for (const { vacancy, facts } of staged) {
    const isPast = facts.closesIn === 'past';
    // The past openings met the graduates of the wave that ended last year; today's meet everybody still looking.
    const suited = graduates.filter((one) => one.card.isOpen && !atWork.has(one.card.person) && (used.get(one.card.person) ?? 0) < 2 && (!isPast || one.issuedOn < addDays(split!, 60)))
      .map((one) => ({ one, match: matchOf(vacancy, one, distanceClass) })).filter(({ match }) => match.coverage >= 300)
      .sort((a, b) => b.match.coverage - a.match.coverage || (used.get(a.one.card.person) ?? 0) - (used.get(b.one.card.person) ?? 0) || a.match.distance - b.match.distance || (a.one.card.person < b.one.card.person ? -1 : 1));
    let next = 0;
    for (const [state, count] of Object.entries(facts.introduced ?? {}) as [Asked, number][]) {
      for (let number = 0; number < count && next < suited.length; number += 1, next += 1) {
        const { one, match } = suited[next]!;
        const dates = datesOf(state, isPast, { issuedOn: one.issuedOn, openedOn: vacancy.openedOn, today, number: next });
        introductions.push({
          id: newId<'introduction'>(), vacancy: vacancy.id, person: one.card.person, status: state === 'overdue' ? 'sent' : state, coverage: match.coverage, introducedBy: officer, version: state === 'sent' || state === 'overdue' ? 1 : 2,
          reasons: { distance: match.distance, covered: match.covered.map(({ unit }) => unit as UnitKey), missing: match.missing.map(({ unit }) => unit as UnitKey) },
          note: state === 'declined' ? notes[next % notes.length] : undefined, ...dates,
        });
        used.set(one.card.person, (used.get(one.card.person) ?? 0) + 1);
        if (state === 'hired') atWork.add(one.card.person);
      }
    }
  }
  // Whoever was taken on is not waited for elsewhere.
  return introductions.map((one) => (atWork.has(one.person) && ['sent', 'interested', 'interview'].includes(one.status) ? { ...one, status: 'withdrawn' as const, version: one.version + 1 } : one));
}

const notes = ['Jarak dari tempat tinggal terlalu jauh untuk giliran malam.', 'Kami mencari yang sudah pernah bekerja di lini produksi.', 'Tempatnya sudah terisi minggu ini.'];
const daysAgo: Readonly<Record<Asked, number>> = { sent: 2, overdue: 13, interested: 11, interview: 14, hired: 34, declined: 25, silent: 30, withdrawn: 20 };

type Around = { readonly issuedOn: Day; readonly openedOn: Day; readonly today: Day; readonly number: number };

/** Nothing happens before the certificate and the opening, and nothing in the days to come. */
function datesOf(state: Asked, isPast: boolean, { issuedOn, openedOn, today, number }: Around): Pick<Introduction, 'sentOn' | 'silentOn' | 'hiredOn'> {
  const earliest = issuedOn > openedOn ? issuedOn : openedOn;
  const wished = isPast ? addDays(earliest, 4 + number * 3) : addDays(today, -daysAgo[state] - (number % 6));
  const sentOn = wished < earliest ? earliest : wished;
  const silentOn = addDays(sentOn, daysToAnswer + 1);
  const started = addDays(sentOn, 9 + (number % 4) * 4);
  return { sentOn, silentOn: state === 'silent' ? (silentOn < today ? silentOn : today) : undefined, hiredOn: state === 'hired' ? (started < today ? started : today) : undefined };
}
