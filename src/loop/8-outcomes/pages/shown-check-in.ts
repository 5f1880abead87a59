import type { seeCheckIn } from '../actions/see-check-ins.ts';
import type { ValueOf } from './value-of.ts';

/** A check-in as its page shows it. */
export type ShownCheckIn = ValueOf<typeof seeCheckIn>;
