import { addDays, daysBetween, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Wave } from '../wave.ts';

type NewClass = { readonly id: string; readonly fund: Id<'funding-source'>; readonly first: Day; readonly last: Day };
type DraftWave = Pick<Wave, 'id' | 'fundingSource' | 'startsOn' | 'endsOn' | 'status'>;
/** Classes of one source that begin within four weeks make one wave: one application, one test, one announcement. */
export type WaveToBe = { readonly wave: Id<'wave'> | undefined; readonly fund: Id<'funding-source'>; readonly startsOn: Day; readonly endsOn: Day; readonly classes: readonly string[] };

const daysTogether = 28;

/** Puts new classes into draft waves that hold their days, and the others into waves to be made. */
export function wavesFor(classes: readonly NewClass[], drafts: readonly DraftWave[]): WaveToBe[] {
  const waves: { wave: Id<'wave'> | undefined; fund: Id<'funding-source'>; startsOn: Day; endsOn: Day; classes: string[] }[] = [];
  for (const { id, fund, first, last } of [...classes].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.id < b.id ? -1 : 1))) {
    const draft = drafts.find((one) => one.status === 'draft' && one.fundingSource === fund && one.startsOn <= first && last <= one.endsOn);
    const open = waves.find((one) => (draft ? one.wave === draft.id : one.wave === undefined && one.fund === fund && daysBetween(one.startsOn, first) <= daysTogether));
    if (!open) {
      waves.push({ wave: draft?.id, fund, startsOn: draft?.startsOn ?? first, endsOn: draft?.endsOn ?? last, classes: [id] });
      continue;
    }
    open.classes.push(id);
    if (last > open.endsOn) open.endsOn = last;
  }
  return waves;
}

/** The days of a new wave as they usually lie before its lessons. */
export const datesBefore = (startsOn: Day) => ({ applyFrom: addDays(startsOn, -35), applyUntil: addDays(startsOn, -14), testOn: addDays(startsOn, -11), announceOn: addDays(startsOn, -7) });
