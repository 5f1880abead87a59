export type PlacementCounts = { readonly working: number; readonly notWorking: number; readonly unknown: number };

/** Tenths of a percent. Unknown is not "not working": it makes the range wide. */
export type PlacementRange = { readonly total: number; readonly lower: number; readonly upper: number; readonly responseRate: number };

/** Of everybody trained, at least `lower` (rounded down) and at most `upper` (rounded up) work; undefined for nobody at all. */
export function placementRange({ working, notWorking, unknown }: PlacementCounts): PlacementRange | undefined {
  const total = working + notWorking + unknown;
  if (total === 0) return undefined;
  return {
    total,
    lower: Math.floor((1000 * working) / total),
    upper: Math.ceil((1000 * (working + unknown)) / total),
    responseRate: Math.floor((1000 * (working + notWorking)) / total),
  };
}
