import type { Moved } from '../planner/explain-moves.ts';

/** Whether a move changes a date people were told: then they are told the new one. */
export const isLater = ({ published, from, to }: Moved): boolean => published && to !== null && to.start !== from.start;
