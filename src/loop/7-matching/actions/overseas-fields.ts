import { loadPack } from '#platform/packs/load-pack';

/** The fields of Japan's pack, by id. */
export const overseasFields = (): readonly { readonly id: string; readonly name: { readonly id: string; readonly en: string; readonly ja?: string } }[] => loadPack('overseas-japan-ssw').fields;

export const overseasFieldIds = (): ReadonlySet<string> => new Set(overseasFields().map(({ id }) => id));
