export { importVacancyFile, tryVacancyFile, type FileImport } from './actions/import-file.ts';
export type { DemandEvent } from './events.ts';
export { employersSeeking, getNeed, needsFor, summarizeDemand, type NeedFact } from './store/doors.ts';
export { keptPromiseOf } from './store/kept-promises.ts';
export { listWantedWithUnits, type WantedWithUnits } from './store/wanted-with-units.ts';
export { reasonsOf as importReasons } from './texts/reasons-of.ts';
