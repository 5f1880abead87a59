import type { Day } from '#kernel/day';
import { loadPack } from '#platform/packs/load-pack';
import { createImportContext, type ImportContext } from '../rules/vacancy-import/import-context.ts';

let kept: { readonly key: string; readonly context: ImportContext } | undefined;

/** What reading a row needs of regions and occupations; built once a day and kept, for it takes longer than a thousand rows. */
export function importContext(today: Day, homeProvince: string): ImportContext {
  const key = `${today}/${homeProvince}`;
  if (kept?.key !== key) {
    kept = {
      key,
      context: createImportContext({
        today, homeProvince, regions: loadPack('regions').regions, regionAliases: loadPack('aliases-regions'),
        occupations: loadPack('occupations-kbji2014').occupations, occupationAliases: loadPack('aliases-occupations').aliases,
      }),
    };
  }
  return kept.context;
}
