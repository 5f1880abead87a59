import type { seeSelection } from '../actions/see-selection.ts';

/** The selection of a wave as officers see it. */
export type Selection = Extract<Awaited<ReturnType<typeof seeSelection.run>>, { ok: true }>['value'];
