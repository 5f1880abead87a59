import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMatches, coverageOf, distanceClass, matchOf, mayMeet, totalWeight, type CoverageGraduate, type CoverageVacancy, type DistanceClass, type Match } from './coverage.ts';
import { indexGraduates, topGraduates } from './top-graduates.ts';
import { indexVacancies, topVacancies } from './top-vacancies.ts';

const sari: CoverageGraduate = { id: 'sari', units: ['smaw-1', 'smaw-2', 'safety'], region: '36.71', furthest: 1, languages: [], minimumWage: 4_000_000 };
const dockyard: CoverageVacancy = { id: 'dockyard', region: '36.72', units: [{ unit: 'smaw-1', weight: 2 }, { unit: 'gmaw-1', weight: 1 }] };

test('coverage is counted in whole thousandths, and the reasons add up to it', () => {
  expect(topVacancies(sari, indexVacancies([dockyard]), 10)).toEqual([
    { id: 'dockyard', coverage: 666, distance: 1, covered: [{ unit: 'smaw-1', weight: 2 }], missing: [{ unit: 'gmaw-1', weight: 1 }] },
  ]);
});

test('the nearer of two equals comes first, then the lower id', () => {
  const near = { ...dockyard, id: 'z', region: '36.71' };
  expect(topVacancies(sari, indexVacancies([{ ...dockyard, id: 'b' }, { ...dockyard, id: 'a' }, near]), 10).map(({ id }) => id)).toEqual(['z', 'a', 'b']);
});

test('a vacancy too far away, paid below the wish, in a language not spoken or without a common unit is not shown', () => {
  const hidden = [{ region: '32.73' }, { wage: 3_900_000 }, { language: 'ja' }, { units: [{ unit: 'sewing', weight: 1 }] }].map((facts, at) => ({ ...dockyard, ...facts, id: String(at) }));
  expect(topVacancies(sari, indexVacancies(hidden), 10)).toEqual([]);
  expect(hidden.flatMap((vacancy) => topGraduates(vacancy, indexGraduates([sari]), 10))).toEqual([]);
  expect(topVacancies({ ...sari, languages: ['ja'], furthest: 2, minimumWage: 0 }, indexVacancies(hidden.slice(0, 3)), 10)).toHaveLength(3);
});

test('a province without a district is the same province, never the same district', () => {
  expect([distanceClass('36', '36'), distanceClass('36.71', '36.71'), distanceClass('36.71', '36'), distanceClass('36.71', '32.71')]).toEqual([1, 0, 1, 2]);
});

const units = ['a', 'b', 'c', 'd', 'e', 'f'];
const regions = fc.constantFrom('36.71', '36.72', '32.01');
const graduates = fc.array(fc.record({
  units: fc.subarray(units), region: regions, furthest: fc.constantFrom<DistanceClass>(0, 1, 2), languages: fc.subarray(['ja', 'en']), minimumWage: fc.constantFrom(undefined, 4, 6),
}), { maxLength: 20 }).map((all) => all.map((one, at) => ({ ...one, id: `graduate-${(at * 7) % 20}` })));
const vacancies = fc.array(fc.record({
  units: fc.subarray(units).chain((asked) => fc.tuple(...asked.map((unit) => fc.integer({ min: 1, max: 4 }).map((weight) => ({ unit, weight }))))),
  region: regions, language: fc.constantFrom(undefined, 'ja'), wage: fc.constantFrom(undefined, 3, 5, 7),
}), { maxLength: 20 }).map((all) => all.map((one, at) => ({ ...one, id: `vacancy-${(at * 7) % 20}` })));

/** Looks at every pair: what the index must equal, key for key. */
function everyPair(graduate: CoverageGraduate, vacancy: CoverageVacancy, id: string): Match[] {
  const mastered = new Set(graduate.units);
  const covered = totalWeight(vacancy.units.filter(({ unit }) => mastered.has(unit)));
  const coverage = coverageOf(covered, totalWeight(vacancy.units));
  if (coverage === 0 || !mayMeet(graduate, vacancy)) return [];
  return [matchOf({ id, coverage, distance: distanceClass(graduate.region, vacancy.region) }, vacancy.units, mastered)];
}

test('the index answers as looking at every pair does, both ways', () => {
  fc.assert(fc.property(graduates, vacancies, fc.integer({ min: 0, max: 12 }), (people, jobs, k) => {
    const [jobIndex, peopleIndex] = [indexVacancies(jobs), indexGraduates(people)];
    for (const graduate of people) {
      expect(topVacancies(graduate, jobIndex, k)).toEqual(jobs.flatMap((job) => everyPair(graduate, job, job.id)).sort(compareMatches).slice(0, k));
    }
    for (const job of jobs) {
      expect(topGraduates(job, peopleIndex, k)).toEqual(people.flatMap((graduate) => everyPair(graduate, job, graduate.id)).sort(compareMatches).slice(0, k));
    }
  }), { numRuns: 200 });
});

test('learning a unit never lowers a coverage, and a new vacancy only pushes others down', () => {
  fc.assert(fc.property(graduates, vacancies, fc.constantFrom(...units), (people, jobs, unit) => {
    for (const graduate of people) {
      const before = topVacancies(graduate, indexVacancies(jobs), 100);
      const learned = new Map(topVacancies({ ...graduate, units: [...graduate.units, unit] }, indexVacancies(jobs), 100).map(({ id, coverage }) => [id, coverage]));
      for (const { id, coverage } of before) expect(learned.get(id)).toBeGreaterThanOrEqual(coverage);
      const more = topVacancies(graduate, indexVacancies([...jobs, { ...dockyard, units: [{ unit, weight: 1 }] }]), 100);
      expect(more.filter(({ id }) => id !== 'dockyard')).toEqual(before);
    }
  }));
});
