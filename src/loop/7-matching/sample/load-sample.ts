import type { Sample } from '#platform/sample';

/** Filled below. */
export const sample: Sample = async () => undefined;
