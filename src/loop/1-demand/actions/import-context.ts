import type { Day } from '#kernel/day';
import { loadPack } from '#platform/packs/load-pack';
import type { OccupationWords } from '../rules/mapping/occupation-phrases.ts';
import type { Confirmed } from '../store/readings.ts';
import { createImportContext, type ImportContext } from '../rules/vacancy-import/import-context.ts';

const kept = new Map<string, ImportContext>();
/** One with what people confirmed, one without. */
const mostKept = 2;
const nothingYet: Confirmed = { titles: [], units: [] };

/**
 * What reading a row needs of regions, occupations and units; kept, for building it takes longer than reading a thousand rows.
 * `confirmed` is what people of the centre said titles mean and ask for, the newest first: the next file is read by it.
 */
export function importContext(today: Day, homeProvince: string, confirmed: Confirmed = nothingYet): ImportContext {
  const key = JSON.stringify([today, homeProvince, confirmed]);
  const known = kept.get(key);
  if (known) return known;
  const made = createImportContext({
    today, homeProvince, regions: loadPack('regions').regions, regionAliases: loadPack('aliases-regions'), words: { ...occupationWords(), confirmed: confirmed.titles },
    units: loadPack('units').units.map(({ decree, code, title }) => ({ key: `${code}@${decree}`, title })),
    unitWords: loadPack('aliases-units').aliases, taughtUnits: confirmed.units,
  });
  for (const oldest of kept.keys()) if (kept.size >= mostKept) kept.delete(oldest);
  kept.set(key, made);
  return made;
}

/** What is known of occupations without what people confirmed. */
export const occupationWords = (): Omit<OccupationWords, 'confirmed'> =>
  ({ occupations: loadPack('occupations-kbji2014').occupations, englishTitles: loadPack('titles-esco').titles, aliases: loadPack('aliases-occupations').aliases });
