import type { DemandEvent } from '#demand';

/** Everything that is announced in the loop. A stage adds its union here, and the compiler then asks for its lines below. */
export type LoopEvent = DemandEvent;

/**
 * Who reacts to what: news goes forward through the loop, and in one line it goes back, where hires pay back the demand that caused the
 * class. Every event has a line, even an empty one.
 */
export const reactions = {
  'demand.need-recorded': [],
} as const satisfies Record<LoopEvent['type'], readonly string[]>;

export const reactionsTo = (type: string): readonly string[] => (reactions as Record<string, readonly string[]>)[type] ?? [];
