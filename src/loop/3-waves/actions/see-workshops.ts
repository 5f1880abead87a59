import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { regencies, regionName, regionsIn } from '#standards';
import { calendarLink } from './calendar-links.ts';
import { listSchedule } from '../store/schedule.ts';
import { workshopUtilisation } from '../store/utilisation.ts';
import { findWorkshop, listClosures, listStationFaults, listWorkshops } from '../store/workshops.ts';

/** Workshops with how busy each was in the last 90 days. */
export const listWorkshopsQuestion = question('waves.see-workshops', Type.Object({}), async ({ tx, today }) => {
  const use = new Map((await workshopUtilisation(tx, addDays(today, -89), today)).map((one) => [one.workshop, one.ratio]));
  return ok({ lines: (await listWorkshops(tx)).map((workshop) => ({ ...workshop, placeName: regionName(workshop.place), ratio: use.get(workshop.id) })) });
});

/** One workshop: when it is open, what runs in it, and when it is closed. */
export const seeWorkshop = question('waves.see-workshops', Type.Object({ workshop: field.id<'workshop'>() }), async (context, { workshop: id }) => {
  const { tx, today } = context;
  const workshop = await findWorkshop(tx, id);
  if (!workshop) return fail(notFound);
  return ok({
    workshop, placeName: regionName(workshop.place), today, calendar: await calendarLink(context, 'workshop', id), faults: await listStationFaults(tx, id), closures: await listClosures(tx, { workshop: id }),
    classes: (await listSchedule(tx, { workshop: id })).reverse(), timeline: await listTimeline(tx, { type: 'workshop', id }),
  });
});

/** The form of a workshop, empty or filled. */
export const openWorkshopForm = question('waves.save-workshop', Type.Object({ workshop: Type.Optional(field.id<'workshop'>()) }), async ({ tx }, { workshop: id }) => {
  const workshop = id ? await findWorkshop(tx, id) : undefined;
  if (id && !workshop) return fail(notFound);
  return ok({ workshop, places: regencies('36').flatMap(({ value, text }) => regionsIn(value).map((district) => ({ value: district.value, text: `${district.text}, ${text}` }))) });
});

export type WorkshopRecord = Extract<Awaited<ReturnType<typeof seeWorkshop.run>>, { ok: true }>['value'];
