import type { Id } from '#kernel/id';
import { listCentres } from '#centres';
import type { Database } from '#platform/database/transaction';

export type KnownCentres = {
  /** The centres of this installation, for what is done in each of them by the clock. */
  readonly ids: () => Promise<readonly Id<'centre'>[]>;
  readonly zoneOf: (centre: Id<'centre'>) => Promise<string>;
};

/** Few, and asked often: kept for half a minute, and looked up at once where one is not known yet. */
export function createKnownCentres(database: Database): KnownCentres {
  let known: { at: number; zones: ReadonlyMap<Id<'centre'>, string> } = { at: -Infinity, zones: new Map() };
  const zonesFor = async (isEnough: (zones: ReadonlyMap<Id<'centre'>, string>) => boolean): Promise<ReadonlyMap<Id<'centre'>, string>> => {
    if (!isEnough(known.zones) || performance.now() - known.at > 30_000) known = { at: performance.now(), zones: new Map((await listCentres(database)).map(({ id, zone }) => [id, zone])) };
    return known.zones;
  };
  return {
    ids: async () => [...(await zonesFor((zones) => zones.size > 0)).keys()],
    zoneOf: async (centre) => (await zonesFor((zones) => zones.has(centre))).get(centre) ?? 'Asia/Jakarta',
  };
}
