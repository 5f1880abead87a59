export { holidayOn } from './packs/calendar.ts';
export { occupationOptions, occupationTitle, searchOccupations } from './packs/occupations.ts';
export { distanceClass, isRegion, regencies, regionName, regionsIn } from './packs/regions.ts';
export { provinceOf, regencyOf } from './rules/regions.ts';
export type { UnitKey } from './rules/unit-code.ts';
export { criteriaOf, searchUnits, unitsByCode, unitsByKey, type Criterion, type Unit } from './store/units.ts';
