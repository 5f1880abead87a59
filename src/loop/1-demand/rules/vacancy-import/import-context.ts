import type { Day } from '#kernel/day';
import type { Embedding } from '../mapping/embedding.ts';
import { occupationPhrases, type OccupationWords } from '../mapping/occupation-phrases.ts';
import { createTextIndex, type TextIndex } from '../mapping/text-index.ts';
import { createUnitIndex, taughtBy, type UnitIndex, type UnitTitle, type UnitWords } from '../mapping/unit-phrases.ts';
import { createPlaceIndex, type PlaceAliases, type PlaceIndex, type RegionFacts } from './place-index.ts';
import { fieldOf } from './recognize-columns.ts';
import type { TaughtUnits } from '../unit-reading.ts';
import type { Reading, VacancyField } from './vacancy.ts';

type ImportFacts = {
  readonly today: Day;
  readonly regions: RegionFacts;
  readonly regionAliases: PlaceAliases;
  readonly words: OccupationWords;
  readonly units: readonly UnitTitle[];
  readonly unitWords: UnitWords;
  /** What people said of the units of vacancies. */
  readonly taughtUnits?: readonly TaughtUnits[];
  /** Off unless somebody passes one in. */
  readonly embedding?: Embedding | undefined;
  /** Where a name that several places bear is looked for first: the centre's own province. */
  readonly homeProvince: string;
};

/** What reading a row needs beside the row; made once for an import. */
export type ImportContext = {
  readonly today: Day;
  readonly homeProvince: string;
  readonly places: PlaceIndex;
  readonly occupations: TextIndex;
  readonly units: UnitIndex;
  readonly embedding: Embedding | undefined;
  titleOf(occupation: string): string;
  fieldOf(column: string): VacancyField | undefined;
  /** Thousands of rows name the same few hundred places. */
  readonly placesRead: Map<string, Reading<string | undefined>>;
};

export function createImportContext(facts: ImportFacts): ImportContext {
  const titles = new Map(facts.words.occupations);
  const fields = new Map<string, VacancyField | undefined>();
  return {
    today: facts.today,
    homeProvince: facts.homeProvince,
    places: createPlaceIndex(facts.regions, facts.regionAliases),
    occupations: createTextIndex(occupationPhrases(facts.words)),
    units: taughtBy(createUnitIndex(facts.units, facts.unitWords), facts.taughtUnits ?? []),
    embedding: facts.embedding, titleOf: (occupation) => titles.get(occupation) ?? '',
    placesRead: new Map(),
    fieldOf: (column) => {
      if (!fields.has(column)) fields.set(column, fieldOf(column));
      return fields.get(column);
    },
  };
}
