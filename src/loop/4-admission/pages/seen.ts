import type { seeApplication } from '../actions/see-application.ts';

/** An application as officers see it. */
export type Seen = Extract<Awaited<ReturnType<typeof seeApplication.run>>, { ok: true }>['value'];
export type May = (deed: string) => boolean;
