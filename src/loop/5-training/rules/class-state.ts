import type { Day } from '#kernel/day';

export const classStates = ['running', 'ended', 'coming'] as const;
export type ClassState = (typeof classStates)[number];

/** Where a class stands on a day; both its first and its last day belong to it. */
export const classState = ({ startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day }, today: Day): ClassState =>
  (today < startsOn ? 'coming' : today > endsOn ? 'ended' : 'running');
