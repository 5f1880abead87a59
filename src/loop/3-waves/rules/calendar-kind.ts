/** Whose lessons a calendar shows. */
export const calendarKinds = ['class', 'instructor', 'workshop'] as const;
export type CalendarKind = (typeof calendarKinds)[number];
