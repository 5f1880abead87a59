import { addDays, daysBetween, type Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import type { WavesError } from './errors.ts';
import type { FundingSource } from './funding-source.ts';
import type { ClassPackage, Wave } from './wave.ts';

/** Why a public class begins later, as far as people outside are told: no instructor's illness is published. */
export const toldReasons = ['instructor', 'workshop', 'other'] as const;
export type ToldReason = (typeof toldReasons)[number];

/** A seat that begins a quarter later than people were told is another seat: then they are asked anew. */
export const mostDaysLater = 84;

type Dates = Pick<ClassPackage, 'startsOn' | 'endsOn'>;
type Movable = Dates & Pick<ClassPackage, 'label' | 'isPinned'>;
/** The wave lasts until its last class is over; when people apply, are tested and read the result stays as they were told. */
type Moved = Dates & { readonly waveEndsOn: Day };

/** When a public class may begin later: never earlier than people were told, not once its lessons have begun, within its money's days, and never when somebody pinned it. Its length stays. */
export function moveClass({ label, isPinned, startsOn: first, endsOn }: Movable, wave: Pick<Wave, 'status' | 'endsOn'>, fund: Pick<FundingSource, 'until'>, startsOn: Day, today: Day): Result<Moved, WavesError> {
  if (wave.status !== 'published' && wave.status !== 'closed') return fail({ code: 'waves.wrong-status', status: wave.status });
  if (isPinned) return fail({ code: 'waves.class-pinned', class: label });
  if (first <= today) return fail({ code: 'waves.class-began', first });
  if (startsOn <= first) return fail({ code: 'waves.only-later', field: 'startsOn', first });
  if (startsOn > addDays(first, mostDaysLater)) return fail({ code: 'waves.too-much-later', field: 'startsOn', last: addDays(first, mostDaysLater) });
  const last = addDays(endsOn, daysBetween(first, startsOn));
  // Money that a class outlasts already, as it was told, is somebody's decision before this one.
  if (endsOn <= fund.until && last > fund.until) return fail({ code: 'waves.money-over', field: 'startsOn', last: fund.until });
  return ok({ startsOn, endsOn: last, waveEndsOn: last > wave.endsOn ? last : wave.endsOn });
}
