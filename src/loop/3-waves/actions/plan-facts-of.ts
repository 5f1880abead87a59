import { getCentre } from '#centres';
import { summarizeDemand } from '#demand';
import { addDays, mondayOf, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { listPublished, unitKeysOf, findVersions, type ProgramVersion } from '#programs';
import { provinceOf, regencies, regencyOf, regionName } from '#standards';
import { proofOf } from '../rules/year-plan/proof-of.ts';
import { slotId, type PlanFacts, type PlanProgram, type Slot, type StandingClass, type Uncovered } from '../rules/year-plan/plan-facts.ts';
import { priceOf } from '../rules/year-plan/price-of.ts';
import { teamsOf } from '../rules/year-plan/teams-of.ts';
import { wantedPackages } from '../rules/year-plan/wanted-packages.ts';
import { workCalendarOf } from '../store/calendar-days.ts';
import { findClasses, listClasses } from '../store/classes.ts';
import { listFunding } from '../store/funding.ts';
import { competencesOf, listAbsences, listInstructors } from '../store/instructors.ts';
import { listSchedule } from '../store/schedule.ts';
import { listWaves } from '../store/waves.ts';
import { listClosures, listWorkshops } from '../store/workshops.ts';
import { whoWaits } from './who-waits.ts';

/** What a planner chose a plan to be made from; what is empty means all there is. */
export type Scope = {
  readonly kind: PlanFacts['kind']; readonly from: Day; readonly weeks: number; readonly most: number; readonly fairnessWeight: number; readonly costOfClass: number;
  readonly funds: readonly string[]; readonly workshops: readonly string[]; readonly instructors: readonly string[]; readonly programs: readonly string[]; readonly districts: readonly string[];
};

/** Demand nobody is trained for, by occupation and by district of the centre's province. */
export async function uncoveredDemand(tx: Transaction, today: Day, districts?: readonly string[]): Promise<Uncovered[]> {
  const all = regencies(provinceOf((await getCentre(tx)).regionCode)).map(({ value }) => value).filter((code) => !districts || districts.length === 0 || districts.includes(code));
  const found: Uncovered[] = [];
  for (const district of all) for (const sum of await summarizeDemand(tx, today, { region: district })) if (sum.uncovered > 0) found.push({ occupation: sum.key, district, people: sum.uncovered });
  return found;
}

const chosen = <Item extends { readonly id: string }>(items: readonly Item[], ids: readonly string[]): Item[] => items.filter(({ id }) => ids.length === 0 || ids.includes(id));
const seatsOfClass = 16;

/** Takes a picture of everything a plan is made from. */
export async function planFactsOf(tx: Transaction, today: Day, scope: Scope): Promise<PlanFacts> {
  const mondays = Array.from({ length: scope.weeks }, (_, at) => addDays(mondayOf(scope.from), at * 7));
  const range = { from: mondays[0]!, until: addDays(mondays.at(-1)!, 6) };
  const calendar = await workCalendarOf(tx);
  const workshops = chosen((await listWorkshops(tx)).filter(({ isActive }) => isActive), scope.workshops);
  // An afternoon class runs into the evening, so a room that is open for both is planned for the afternoon.
  const slots = workshops.flatMap((room) => room.shifts.filter((shift) => shift !== 'evening' || !room.shifts.includes('afternoon')).map((shift): Slot => ({ id: slotId(room.id, shift), workshop: room.id, name: room.name, field: room.field, shift, weekdays: room.weekdays, stations: room.usable, place: room.place, isMobile: room.isMobile })));
  const people = chosen((await listInstructors(tx)).filter(({ isActive }) => isActive), scope.instructors);
  const standing = await standingClasses(tx, range, today, scope.costOfClass);
  const programFacts = (version: ProgramVersion): PlanProgram => ({ ...unpriced(version), price: priceOf(version, seatsOfClass, scope.costOfClass) });
  const published = await listPublished(tx);
  const others = [...(await findVersions(tx, standing.map(({ version }) => version))).values()].filter((version) => !published.some(({ id }) => id === version.id));
  const programs = [...published, ...others];
  const competences = await competencesOf(tx);
  const uncovered = await uncoveredDemand(tx, today, scope.districts);
  const open = chosen(published, scope.programs).map(programFacts);
  const wanted = wantedPackages(open.map((program) => ({ program, most: scope.most })), uncovered, seatsOfClass);
  const districts = [...new Set([...uncovered.map(({ district }) => district), ...wanted.map(({ district }) => district), ...standing.map(({ district }) => district)])].sort();
  return {
    today, mondays, kind: scope.kind, fairnessWeight: scope.fairnessWeight, costOfClass: scope.costOfClass, seats: seatsOfClass, slots,
    people: people.map(({ id, name, weeklyPeriods }) => ({ id, name, weeklyPeriods })), proofs: people.flatMap(({ id }) => programs.flatMap((version) => proofOf(id, version.id, unitKeysOf(version), competences.get(id) ?? [], today) ?? [])),
    teams: published.flatMap((version) => teamsOf(version.id, unitKeysOf(version), people.map(({ id }) => ({ id, competences: competences.get(id) ?? [] })), today)),
    funds: await fundsLeft(tx, scope, today, scope.kind === 'repair' ? standing.map(({ fund }) => fund) : []), programs: programs.map(programFacts), wanted, standing,
    closures: (await listClosures(tx, range)).map(({ workshop, from, until, reason }) => ({ resource: workshop, from, until, reason })),
    absences: (await listAbsences(tx, range)).map(({ instructor, from, until, reason }) => ({ resource: instructor, from, until, reason })),
    holidays: daysOf(range).filter((day) => calendar.holidayOn(day) !== undefined), fasting: daysOf(range).filter(calendar.isFasting), districts: districts.map((code) => ({ code, name: regionName(code, { level: 'regency' }) })), uncovered, waiting: await whoWaits(tx, programs), habits: await habitsOf(tx),
  };
}

const unpriced = ({ id, program, code, name, field, occupation, totalJp }: ProgramVersion): PlanProgram => ({ version: id, program, code, name, field, occupation, jp: totalJp });

function daysOf({ from, until }: { readonly from: Day; readonly until: Day }): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}

async function standingClasses(tx: Transaction, range: { readonly from: Day; readonly until: Day }, today: Day, costOfUsual: number): Promise<StandingClass[]> {
  const classes = await listSchedule(tx, range);
  const whole = await findClasses(tx, classes.map(({ id }) => id));
  const waves = new Map((await listWaves(tx)).map((wave) => [wave.id, wave]));
  const versions = await findVersions(tx, [...whole.values()].map(({ versionId }) => versionId));
  return classes.map((one) => {
    const { versionId, place, isPinned } = whole.get(one.id)!;
    const wave = waves.get(one.wave)!;
    return {
      id: one.id, label: one.label, wave: one.wave, waveLabel: one.waveLabel, version: versionId, workshop: one.workshop, shift: one.shift, startsOn: one.startsOn, endsOn: one.endsOn, instructors: one.instructors,
      seats: one.seats, fund: wave.fundingSource, district: regencyOf(place), isPublic: !one.isDraft, isPinned, isPromised: !one.isDraft && wave.announceOn <= today, price: priceOf(versions.get(versionId)!, one.seats, costOfUsual),
    };
  });
}

/** Which programs were ever taught in which room. */
async function habitsOf(tx: Transaction): Promise<PlanFacts['habits']> {
  const classes = await listClasses(tx);
  const versions = await findVersions(tx, classes.map(({ versionId }) => versionId));
  const pairs = classes.flatMap(({ workshop, versionId }) => (workshop ? [{ workshop, program: versions.get(versionId)!.program }] : []));
  return [...new Map(pairs.map((pair) => [`${pair.workshop} ${pair.program}`, pair])).values()];
}

/** What each source has left once every class of its waves is paid for. */
async function fundsLeft(tx: Transaction, scope: Scope, today: Day, bound: readonly string[]) {
  const [sources, waves, classes] = [await listFunding(tx), await listWaves(tx), await listSchedule(tx, {})];
  const fundOf = new Map<Id<'wave'>, string>(waves.map((wave) => [wave.id, wave.fundingSource]));
  const own = await findClasses(tx, classes.map(({ id }) => id));
  const versions = await findVersions(tx, [...own.values()].map(({ versionId }) => versionId));
  const open = chosen(sources, scope.funds).filter(({ until }) => until >= today);
  return sources.filter((source) => open.includes(source) || bound.includes(source.id)).map((source) => {
    const paid = classes.filter((one) => fundOf.get(one.wave) === source.id);
    const taken = paid.reduce((sum, one) => sum + priceOf(versions.get(own.get(one.id)!.versionId)!, one.seats, source.costOfClass ?? scope.costOfClass).rupiah, 0);
    return { id: source.id, code: source.code, name: `${source.code} ${source.year}`, from: source.from, until: source.until, left: Math.max(0, source.budget - taken) };
  });
}
