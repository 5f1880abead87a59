import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { regionName } from '#standards';
import { calendarKinds, type CalendarKind } from '../rules/calendar-kind.ts';
import { lessonsOf, linkVersionOf, raiseLinkVersion } from '../store/calendar-links.ts';
import { getClass } from '../store/classes.ts';
import { findInstructor } from '../store/instructors.ts';
import { findWorkshop } from '../store/workshops.ts';

/** A link for one kind of calendar opens no other. */
const purposeOf = (kind: CalendarKind): string => `calendar-${kind}`;

/** The address phones and desks subscribe to: it holds an id and a seal, and ends when it is taken back. */
export async function calendarLink({ tx, centre, links }: QuestionContext, kind: CalendarKind, subject: Id<string>): Promise<string> {
  return `/kalender/${links.sign({ purpose: purposeOf(kind), subject, centre, expires: null, version: await linkVersionOf(tx, kind, subject) })}.ics`;
}

const nameOf: Readonly<Record<CalendarKind, (tx: QuestionContext['tx'], id: string) => Promise<string | undefined>>> = {
  class: async (tx, id) => (await getClass(tx, id as Id<'class'>))?.label, instructor: async (tx, id) => (await findInstructor(tx, id as Id<'instructor'>))?.name, workshop: async (tx, id) => (await findWorkshop(tx, id as Id<'workshop'>))?.name,
};

/** Days of lessons that are over and still shown. */
const daysBack = 60;

/** The calendar behind a signed link; whoever holds the link reads it. */
export const readCalendar = question('waves.read-calendar', Type.Object({ token: field.text(200) }), async ({ tx, centre, links, now, today }, { token }) => {
  for (const kind of calendarKinds) {
    const claims = links.read(token, purposeOf(kind), now);
    if (!claims.ok) continue;
    const { subject, version } = claims.value;
    const name = claims.value.centre === centre ? await nameOf[kind](tx, subject) : undefined;
    if (!name || version < (await linkVersionOf(tx, kind, subject))) return fail(notFound);
    const lessons = await lessonsOf(tx, kind, subject, addDays(today, -daysBack));
    return ok({ kind, name, now, lessons: lessons.map((one) => ({ ...one, place: [one.workshop, regionName(one.region)].filter(Boolean).join(', ') })) });
  }
  return fail(notFound);
});

const revoked = Type.Object({ kind: field.oneOf(calendarKinds), subject: field.id<string>() });

/** Takes back every link to a calendar given out before: a phone was lost, somebody left. */
export const revokeCalendar = action('waves.revoke-calendar', revoked, async ({ tx, centre, record }, { kind, subject }) => {
  if (!(await nameOf[kind](tx, subject))) return fail(notFound);
  const version = await raiseLinkVersion(tx, centre, kind, subject);
  record({ subject: { type: kind, id: subject }, after: { calendarLinks: version } });
  return ok({ kind, subject });
});
