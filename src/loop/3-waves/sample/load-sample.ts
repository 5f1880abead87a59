import { sampleStaff } from '#access';
import { getCentre } from '#centres';
import { addDays, mondayOf, workdayFrom, workdayUntil, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Sample, SampleWorld } from '#platform/sample';
import { listVersions, unitKeysOf, type ProgramVersion } from '#programs';
import { holidayOn } from '#standards';
import { yearRules, type FundingSource } from '../rules/funding-source.ts';
import { usualWeeklyPeriods } from '../rules/instructor.ts';
import { closedDaysOf, planClass } from '../rules/timetable/plan-class.ts';
import { workCalendar } from '../rules/work-calendar.ts';
import { waveStatuses, type Wave } from '../rules/wave.ts';
import { addCells, type NewCell } from '../store/cells.ts';
import { addFunding } from '../store/funding.ts';
import { addAbsences, addCompetences, addInstructors } from '../store/instructors.ts';
import { addClasses, addWaves } from '../store/save-waves.ts';
import { addClosures, addStationFaults, addWorkshops } from '../store/workshops.ts';
import { loadPlans } from './load-plans.ts';
import { sampleFaults, sampleInstructors, sampleWorkshops } from './sample-centre.ts';
import { sampleWaves, type SampleClass, type SampleWave } from './sample-waves.ts';

type Staged = { readonly wave: Wave; readonly facts: SampleWave };
type Parts = {
  readonly versions: ReadonlyMap<string, ProgramVersion>; readonly workshops: ReadonlyMap<string, Id<'workshop'>>; readonly places: ReadonlyMap<string, string>;
  readonly instructors: ReadonlyMap<string, Id<'instructor'>>; readonly homePlace: string;
};

/** Rooms, people, money and five waves; timetables of the wave in training and of the one certified. */
export const sample: Sample = async (world) => {
  const { tx, centre, today } = world;
  const homePlace = (await getCentre(tx)).regionCode;
  const versions = new Map((await listVersions(tx, {})).map((version) => [`${version.code} ${version.number}`, version]));
  const { workshops, places } = await loadWorkshops(world, homePlace);
  const instructors = await loadInstructors(world, versions);
  const dated = sampleWaves.map((facts) => ({ facts, startsOn: firstMonday(today, facts) }));
  const nextYear = yearOf(world.today) + 1;
  const funding = await loadFunding(world, [...dated.map(({ facts, startsOn }) => ({ code: facts.funding, year: yearOf(startsOn) })), { code: 'APBD', year: nextYear }, { code: 'APBN', year: nextYear }]);
  const staged = dated.map(({ facts, startsOn }): Staged => ({ facts, wave: waveOf(world, facts, startsOn, funding.get(`${facts.funding} ${yearOf(startsOn)}`)!) }));
  await addWaves(tx, centre, staged.map(({ wave }) => wave));
  const parts: Parts = { versions, workshops, places, instructors, homePlace };
  const cells: NewCell[] = [];
  for (const { wave, facts } of staged) {
    const classes = facts.classes.map((one) => ({ facts: one, row: classOf(world, wave, one, parts) }));
    await addClasses(tx, centre, classes.map(({ row }) => row));
    if (facts.hasTimetable) for (const one of classes) cells.push(...timetableOf(one.row, parts));
  }
  await addCells(tx, centre, cells);
  await loadPlans(world);
};

const yearOf = (day: Day): number => Number(day.slice(0, 4));

function firstMonday(today: Day, { startsIn, monday }: SampleWave): Day {
  const wished = addDays(today, startsIn);
  return monday === 'before' ? mondayOf(wished) : mondayOf(addDays(wished, 6));
}

function waveOf({ newId, today }: SampleWorld, facts: SampleWave, startsOn: Day, fundingSource: Id<'funding-source'>): Wave {
  const [anchor, sign, gaps] = facts.fromToday ? [today, 1, facts.fromToday] as const : [startsOn, -1, facts.before!] as const;
  const on = (days: number): Day => addDays(anchor, sign * days);
  return {
    id: newId<'wave'>(), label: facts.label, year: yearOf(startsOn), fundingSource, sequence: facts.sequence, status: facts.status,
    applyFrom: on(gaps.applyFrom), applyUntil: on(gaps.applyUntil), testOn: (on(gaps.testOn) < today ? workdayUntil : workdayFrom)(on(gaps.testOn)), announceOn: on(gaps.announceOn),
    startsOn, endsOn: addDays(startsOn, facts.length), version: 1 + waveStatuses.indexOf(facts.status),
  };
}

function classOf({ newId }: SampleWorld, wave: Wave, facts: SampleClass, { versions, workshops, places, instructors, homePlace }: Parts) {
  const number = facts.programVersion ?? (facts.program === 'LAS-01' ? 2 : 1);
  const version = versions.get(`${facts.program} ${number}`);
  if (!version) throw new Error(`the sample has no program ${facts.program} ${number}`);
  return {
    id: newId<'class'>(), wave: wave.id, versionId: version.id, program: `${facts.program} ${number}`, label: facts.label, seats: facts.seats ?? 16, reserves: 2,
    workshop: facts.workshop ? workshops.get(facts.workshop) : undefined, place: (facts.workshop && places.get(facts.workshop)) ?? homePlace,
    startsOn: wave.startsOn, endsOn: wave.endsOn, shift: facts.shift ?? 'morning', mode: facts.workshop === 'MTU' ? 'mobile' as const : 'centre' as const, boarding: false, isPinned: false, version: 1,
    instructors: (facts.instructors ?? []).map((key) => instructors.get(key)!),
  };
}

function timetableOf(row: ReturnType<typeof classOf>, { versions }: Parts): NewCell[] {
  const blocks = versions.get(row.program)!.blocks;
  const competences = blocks.flatMap(({ unitKey }) => (unitKey ? [{ unitKey, evidence: '', validUntil: undefined }] : []));
  const closedDays = closedDaysOf(row.startsOn, row.endsOn, { weekdays: [1, 2, 3, 4, 5], closures: [], holidayOn });
  const { cells } = planClass({ blocks, shift: row.shift, first: row.startsOn, last: row.endsOn, teachers: row.instructors.map((id) => ({ id, competences })), absences: [], taken: [], closedDays, isFasting: workCalendar([], [], holidayOn).isFasting });
  return cells.map((cell) => ({ class: row.id, ...cell }));
}

async function loadWorkshops({ tx, centre, newId, today }: SampleWorld, home: string) {
  const rooms = sampleWorkshops.map((facts) => ({ ...facts, id: newId<'workshop'>(), weekdays: [1, 2, 3, 4, 5], place: facts.place ?? home, isActive: true, isMobile: facts.code === 'MTU', version: 1 }));
  await addWorkshops(tx, centre, rooms);
  const workshops = new Map(rooms.map(({ code, id }) => [code, id]));
  const monday = mondayOf(addDays(today, 80));
  await addClosures(tx, centre, [
    { id: newId<'closure'>(), workshop: workshops.get('LAS2')!, from: monday, until: addDays(monday, 4), reason: 'Perawatan trafo las' },
    { id: newId<'closure'>(), workshop: workshops.get('OTO')!, from: addDays(monday, -7), until: addDays(monday, -3), reason: 'Kalibrasi alat ukur' },
  ]);
  await addStationFaults(tx, centre, sampleFaults.map(({ code, daysAgo, ...fault }) => ({ ...fault, id: newId<'station-fault'>(), workshop: workshops.get(code)!, since: addDays(today, -daysAgo), mendedOn: undefined })));
  return { workshops, places: new Map(rooms.map(({ code, place }) => [code, place])) };
}

async function loadInstructors({ tx, centre, newId, today }: SampleWorld, versions: ReadonlyMap<string, ProgramVersion>) {
  const rows = sampleInstructors.map((facts) => ({ facts, id: newId<'instructor'>() }));
  await addInstructors(tx, centre, rows.map(({ id, facts: { name, initials, account, isExternal, weeklyPeriods } }) =>
    ({ id, name, initials, user: account && sampleStaff.find((one) => one.name === account)?.userId, isExternal: isExternal ?? false, isActive: true, weeklyPeriods: weeklyPeriods ?? usualWeeklyPeriods, version: 1 })));
  await addCompetences(tx, centre, rows.flatMap(({ id, facts }) => {
    const keys = [...versions.values()].filter(({ code }) => facts.teaches.includes(code)).flatMap(unitKeysOf);
    return [...new Set(keys)].map((unitKey, at) => ({ instructor: id, unitKey, evidence: facts.isExternal ? 'Surat keterangan kerja, dilihat bagian program' : `Sertifikat asesor/instruktur no. ${facts.initials}-${String(at + 1).padStart(3, '0')}`, validUntil: addDays(today, facts.expiredSince === undefined ? 500 + at : -facts.expiredSince) }));
  }));
  const instructors = new Map(rows.map(({ facts, id }) => [facts.key, id]));
  const monday = mondayOf(addDays(today, 46));
  await addAbsences(tx, centre, [
    { id: newId<'leave'>(), instructor: instructors.get('dewi')!, from: monday, until: addDays(monday, 2), reason: 'Cuti tahunan' },
    // During a public class that somebody else may teach, too: the replanning of the sample is about this.
    { id: newId<'leave'>(), instructor: instructors.get('rina')!, from: addDays(mondayOf(addDays(today, 31)), 7), until: addDays(mondayOf(addDays(today, 31)), 18), reason: 'Diklat metodologi' },
    { id: newId<'leave'>(), instructor: instructors.get('teguh')!, from: addDays(today, 60), until: addDays(today, 64), reason: 'Pelatihan asesor' },
  ]);
  return instructors;
}

const sourceNames: Readonly<Record<string, string>> = { APBD: 'APBD Provinsi Banten', APBN: 'APBN (dekonsentrasi)', DBHCHT: 'Dana bagi hasil cukai hasil tembakau' };
const accountCodes: Readonly<Record<string, string>> = { APBD: '5.1.02.02.01.0013', APBN: '521219', DBHCHT: '5.1.02.02.01.0013' };
const fundRules: Readonly<Record<string, string>> = {
  APBD: 'Kode rekening menurut Permendagri 90/2019. Pencairan per triwulan; peserta ber-KTP Banten.', APBN: 'Dana dekonsentrasi; laporan per paket paling lambat dua pekan sesudah kelas berakhir.',
  DBHCHT: 'Didahulukan untuk keluarga petani tembakau dan buruh pabrik rokok; tidak untuk belanja modal.',
};
const budgets: Readonly<Record<string, number>> = { APBD: 2_015_000_000, APBN: 650_000_000, DBHCHT: 520_000_000 };

async function loadFunding({ tx, centre, newId }: SampleWorld, needed: readonly { code: string; year: number }[]): Promise<Map<string, Id<'funding-source'>>> {
  const sources = new Map<string, FundingSource>();
  for (const { code, year } of needed) sources.set(`${code} ${year}`, { id: newId<'funding-source'>(), code, name: sourceNames[code]!, year, budget: budgets[code]!, ...yearRules(year), accountCode: accountCodes[code]!, rules: fundRules[code]!, costOfClass: 68_000_000, version: 1 });
  await addFunding(tx, centre, [...sources.values()]);
  return new Map([...sources].map(([key, { id }]) => [key, id]));
}
