import type { seeOwnApplication } from '../actions/see-own-application.ts';

/** An application as its owner's pages show it. */
export type Own = Extract<Awaited<ReturnType<typeof seeOwnApplication.run>>, { ok: true }>['value'];
