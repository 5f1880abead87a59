import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { ToldReason } from './rules/move-class.ts';

/** A wave went public: from its first application day on people may apply, and its seats draw on the demand they answer. */
export type WavePublished = {
  readonly type: 'waves.wave-published'; readonly version: 1; readonly wave: Id<'wave'>;
  readonly classes: readonly { readonly class: Id<'class'>; readonly occupation: string; readonly seats: number; readonly region: string }[];
};

/** An employer promised to hire from a class held for it: a pledge the ledger keeps. */
export type HiresPromised = {
  readonly type: 'waves.hires-promised'; readonly version: 1; readonly class: Id<'class'>; readonly employer: Id<'employer'>; readonly occupation: string; readonly people: number; readonly month: string; readonly region: string;
};

/** A public class begins later than people were told. `because` is what they are told of the reason. */
export type ClassMoved = { readonly type: 'waves.class-moved'; readonly version: 1; readonly class: Id<'class'>; readonly wave: Id<'wave'>; readonly from: Day; readonly to: Day; readonly until: Day; readonly because: ToldReason };

export type WavesEvent = WavePublished | HiresPromised | ClassMoved;
