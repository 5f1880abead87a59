import { unitTerms } from '../../src/loop/1-demand/rules/mapping/calibration.ts';
import { findUnits, mapUnits } from '../../src/loop/1-demand/rules/mapping/map-units.ts';
import { taughtBy, type UnitIndex } from '../../src/loop/1-demand/rules/mapping/unit-phrases.ts';
import { takenAway } from '../../src/loop/1-demand/rules/unit-reading.ts';
import type { Figure } from '../report.ts';
import { fitLogistic } from './fit-logistic.ts';
import { reliability } from './reliability.ts';
import { fieldOfUnit, readUnitCases, unitIndex, type UnitCase } from './unit-cases.ts';

const most = 5;

/** How often the labelled units are among those proposed, how sure the proposals say they are, and how often that is right; in all and field by field. */
export function measureUnits(): Figure[] {
  const cases = readUnitCases();
  if (cases.length === 0) return [{ what: 'Mapping of vacancies to units', value: 'left out: no files here' }];
  const index = unitIndex();
  const [tuning, test] = [cases.filter((one) => one.isTuning), cases.filter((one) => !one.isTuning)];
  const fields = [...new Set(test.flatMap(({ codes }) => codes.slice(0, 1).map(fieldOfUnit)))].sort();
  return [
    { what: `Units, tuning half: ${heads}`, value: judged(tuning, index) },
    { what: `Units, test half: ${heads}`, value: judged(test, index) },
    { what: '— after a person had confirmed the tuning half', value: judged(test, taughtBy(index, readingsOf(tuning, index))) },
    ...fields.map((field) => ({ what: `— ${field}: ${fieldHeads}`, value: judgedIn(field, test, index) })),
    ...reliability('Units', proposalsFor(test, index)),
    { what: 'Processor time for the units of one described vacancy', value: `${timePerCase(cases, index).toFixed(0)} µs` },
  ];
}

type Proposal = { readonly code: string; readonly said: number; readonly isRight: boolean };
const proposalsFor = (cases: readonly UnitCase[], index: UnitIndex): Proposal[] =>
  cases.flatMap(({ described, codes }) => mapUnits(described, index, most).map(({ code, confidence }) => ({ code, said: confidence, isRight: codes.includes(code) })));

/** As the queue would teach them. */
const readingsOf = (cases: readonly UnitCase[], index: UnitIndex) => cases.map(({ described, codes }) => ({
  title: described.title, asked: codes, takenAway: takenAway(mapUnits(described, index, most).map(({ code, confidence }) => ({ unit: code, confidence: confidence * 1000, words: '' })), codes),
}));

const heads = 'asked for · hit@1 · hit@5 · MRR · precision of all proposed · nothing proposed where none is asked';
const share = (count: number, of: number): string => (of === 0 ? '—' : (count / of).toFixed(2));

function judged(cases: readonly UnitCase[], index: UnitIndex): string {
  const asking = cases.filter((one) => one.codes.length > 0);
  const proposed = proposalsFor(cases, index);
  const silent = cases.filter(({ described, codes }) => codes.length === 0 && mapUnits(described, index, most).length === 0);
  return [`${asking.length} of ${cases.length}`, ...hits(asking, index), share(proposed.filter((one) => one.isRight).length, proposed.length), share(silent.length, cases.length - asking.length)].join(' · ');
}

function hits(asking: readonly UnitCase[], index: UnitIndex): string[] {
  const places = asking.map(({ described, codes }) => mapUnits(described, index, most).findIndex((one) => codes.includes(one.code)));
  return [places.filter((place) => place === 0).length, places.filter((place) => place >= 0).length, places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0)].map((sum) => share(sum, asking.length));
}

const fieldHeads = 'vacancies · hit@1 · hit@5 · MRR · proposals · confidence said · right';

/** Vacancies whose first unit is of the field, and whatever is proposed of it anywhere. */
function judgedIn(field: string, cases: readonly UnitCase[], index: UnitIndex): string {
  const asking = cases.filter(({ codes }) => codes[0] !== undefined && fieldOfUnit(codes[0]) === field);
  const proposed = proposalsFor(cases, index).filter(({ code }) => fieldOfUnit(code) === field);
  return [asking.length, ...hits(asking, index), proposed.length, share(proposed.reduce((sum, one) => sum + one.said, 0), proposed.length), share(proposed.filter((one) => one.isRight).length, proposed.length)].join(' · ');
}

function timePerCase(cases: readonly UnitCase[], index: UnitIndex): number {
  const began = process.cpuUsage();
  for (const { described } of cases) mapUnits(described, index, most);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / cases.length;
}

/** Fits the confidence of units on the tuning half; what it prints belongs into `rules/mapping/calibration.ts`. */
export function fitUnits(): Figure[] {
  const index = unitIndex();
  const cases = readUnitCases().filter((one) => one.isTuning).flatMap(({ described, codes }) => findUnits(described, index).map((one) => ({ terms: unitTerms(one), isRight: codes.includes(one.code) ? 1 : 0, weight: 1 })));
  const factors = fitLogistic(cases);
  return ['constant', 'strength', 'nearness', 'ways', 'inTitle'].map((what, at) => ({ what, value: factors[at]!.toFixed(3) }));
}
