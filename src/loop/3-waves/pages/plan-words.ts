import { addDays } from '#kernel/day';
import { translator, type Translate } from '#kernel/translate';
import { formatDayRange, formatDayShort, formatNumber, formatRupiah, type Lang } from '#ui/format';
import type { Shift } from '../rules/clash/booking.ts';
import type { MoveReason } from '../rules/planner/explain-moves.ts';
import { personOf } from '../rules/year-plan/halves.ts';
import type { PlanFacts } from '../rules/year-plan/plan-facts.ts';
import type { Assumptions } from '../rules/year-plan/year-plan.ts';
import type { Idle, Unplaced } from '../rules/year-plan/tell-plan.ts';
import type { PersonProblem } from '../rules/year-plan/why-not.ts';
import type { WavesKey } from '../texts/id.ts';
import { planTexts, type PlanKey } from '../texts/plan.ts';
import { texts } from '../texts/words.ts';

type T = Translate<PlanKey>;

/** The planner's facts as sentences, in one place: pages, and the list of moves, say the same. */
export function planWords(lang: Lang, facts: Pick<PlanFacts, 'slots' | 'people' | 'funds'> & Partial<PlanFacts>) {
  const t: T = translator(planTexts, lang);
  const words: Translate<WavesKey> = translator(texts, lang);
  const slot = (id: string): string => {
    // A class may stand in a room in a shift the room has not, until somebody moves it.
    const [workshop, shift] = id.split('/') as [string, Shift | undefined];
    const found = facts.slots.find((one) => one.workshop === workshop);
    return found && shift ? t('slot', { name: found.name, shift: words(`shift.${shift}`).toLowerCase() }) : '–';
  };
  const person = (id: string): string => facts.people.find((one) => one.id === personOf(id))?.name ?? '–';
  const why = (one: Unplaced['why']): string => whyText(one, t, lang);
  return { t, words, slot, person, why, idle: (one: Idle): string => idleText(one, t, why), reason: (one: MoveReason, who: string): string => reasonText(one, who, facts, person, t, lang), assumptions: (one: Assumptions): string[] => assumptionTexts(one, facts, person, t, lang) };
}

export type PlanWords = ReturnType<typeof planWords>;

function whyText(why: Unplaced['why'], t: T, lang: Lang): string {
  switch (why.code) {
    case 'too-short': return t('why.too-short', { needs: why.needs, weeks: why.weeks });
    case 'too-soon': return t('why.too-soon', { first: formatDayShort(why.first, lang) });
    case 'fund-short': return t('why.fund-short', { fund: why.fund, left: formatRupiah(why.left, lang), cost: formatRupiah(why.cost, lang) });
    case 'no-teacher': return why.people.length === 0 ? t('why.nobody') : t('why.no-teacher', { people: why.people.map((one) => personText(one, t, lang)).join('; ') });
    default: return t(`why.${why.code}`);
  }
}

function personText(one: PersonProblem, t: T, lang: Lang): string {
  switch (one.code) {
    case 'away': return t('person.away', { name: one.name, when: formatDayRange(one.from, one.until, lang), why: one.why });
    case 'expired': case 'runs-out': return t(`person.${one.code}`, { name: one.name, on: formatDayShort(one.on, lang) });
    default: return t(`person.${one.code}`, one);
  }
}

const idleText = ({ cause }: Idle, t: T, why: (one: Unplaced['why']) => string): string =>
  (cause.code === 'not' ? t('idle.not', { what: cause.what, why: why(cause.why) }) : cause.code === 'closed' ? t('idle.closed', { why: cause.why }) : t(`idle.${cause.code}`));

/** A week the engine counts is a Monday people know; who "is on leave" may also teach a class that stays. */
function reasonText(reason: MoveReason, who: string, { mondays = [], absences = [], standing = [] }: Partial<PlanFacts>, person: (id: string) => string, t: T, lang: Lang): string {
  const monday = 'week' in reason ? mondays[reason.week] : undefined;
  const on = monday ? formatDayShort(monday, lang) : '';
  if (reason.code !== 'instructor-on-leave') return t(`reason.${reason.code}`, { name: person(who), on });
  const away = absences.find((one) => one.resource === personOf(who) && monday && one.until >= monday && one.from <= addDays(monday, 6));
  if (away) return t('reason.away', { name: person(who), on: formatDayShort(away.from, lang), why: away.reason });
  const other = standing.find((one) => one.instructors.some((id) => id === personOf(who)) && monday && one.startsOn <= monday && monday <= one.endsOn);
  return other ? t('reason.teaches', { name: person(who), other: other.label }) : t('reason.instructor-busy', { name: person(who), on });
}

function assumptionTexts({ fund, budgetMore, away, awayFrom, awayUntil, renewed, closed, closedFrom, closedUntil, fairnessWeight }: Assumptions, facts: Pick<PlanFacts, 'slots' | 'people' | 'funds'>, person: (id: string) => string, t: T, lang: Lang): string[] {
  return [
    ...(fund && budgetMore !== undefined ? [t('assume.budget', { fund: facts.funds.find((one) => one.id === fund)?.name, more: `${budgetMore < 0 ? '−' : '+'}${formatRupiah(Math.abs(budgetMore), lang)}` })] : []),
    ...(away && awayFrom && awayUntil ? [t('assume.away', { name: person(away), when: formatDayRange(awayFrom, awayUntil, lang) })] : []),
    ...(renewed ? [t('assume.renewed', { name: person(renewed) })] : []),
    ...(closed && closedFrom && closedUntil ? [t('assume.closed', { name: facts.slots.find((one) => one.workshop === closed)?.name, when: formatDayRange(closedFrom, closedUntil, lang) })] : []),
    ...(fairnessWeight === undefined ? [] : [t('assume.fairness', { weight: formatNumber(fairnessWeight, lang) })]),
  ];
}
