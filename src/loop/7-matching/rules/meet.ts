import type { UnitKey } from '#standards';
import type { CoverageGraduate, CoverageVacancy, DistanceOf, Match } from './coverage/coverage.ts';
import { indexGraduates, topGraduates } from './coverage/top-graduates.ts';
import { indexVacancies, topVacancies } from './coverage/top-vacancies.ts';
import { furthestOf, type SkillCard } from './skill-card.ts';
import type { Vacancy } from './vacancy.ts';

/** A card with what its holder has proved. */
export type Graduate = { readonly card: SkillCard; readonly units: readonly UnitKey[] };

/** How many are shown to choose from, both ways. */
export const mostShown = 10;

const asGraduate = ({ card, units }: Graduate): CoverageGraduate => ({ id: card.person, units, region: card.region, furthest: furthestOf(card), languages: card.languages });
const asVacancy = ({ id, region, units, wage }: Vacancy): CoverageVacancy => ({ id, region, units: units.map(({ unitKey, weight }) => ({ unit: unitKey, weight })), ...(wage ? { wage } : {}) });
const mayShift = ({ takesShifts }: SkillCard, { shift }: Vacancy): boolean => takesShifts || !shift;

/** The ten graduates who cover an opening best, for how far they go and the hours they take. */
export const bestGraduates = (vacancy: Vacancy, graduates: readonly Graduate[], distance: DistanceOf): Match[] =>
  topGraduates(asVacancy(vacancy), indexGraduates(graduates.filter(({ card }) => mayShift(card, vacancy)).map(asGraduate)), mostShown, distance);

/** The ten openings a graduate covers best: seen from the other side, the same figures. */
export const bestVacancies = (graduate: Graduate, vacancies: readonly Vacancy[], distance: DistanceOf): Match[] =>
  topVacancies(asGraduate(graduate), indexVacancies(vacancies.filter((vacancy) => mayShift(graduate.card, vacancy)).map(asVacancy)), mostShown, distance);

/** How one graduate stands to one opening, whatever the wishes of either: what an introduction keeps as its reasons. */
export function matchOf(vacancy: Vacancy, { card, units }: Graduate, distance: DistanceOf): Match {
  const whole = { ...asGraduate({ card, units }), furthest: 4 as const };
  const [match] = topGraduates({ ...asVacancy(vacancy) }, indexGraduates([whole]), 1, distance);
  return match ?? { id: card.person, coverage: 0, distance: distance(card.region, vacancy.region), covered: [], missing: vacancy.units.map(({ unitKey, weight }) => ({ unit: unitKey, weight })) };
}
