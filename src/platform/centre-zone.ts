import { AsyncLocalStorage } from 'node:async_hooks';

const zones = new AsyncLocalStorage<string>();

/** Whatever is told within this work is told by the clock of one centre: its pages, its letters, its papers. */
export const inZone = <Value>(zone: string, work: () => Value): Value => zones.run(zone, work);

/** The time zone of the centre that is worked for; undefined where it is none in particular. */
export const zoneHere = (): string | undefined => zones.getStore();
