import type { seeLine } from '../actions/see-line.ts';

/** The reserve list of a class as officers see it. */
export type SeenLine = Extract<Awaited<ReturnType<typeof seeLine.run>>, { ok: true }>['value'];
