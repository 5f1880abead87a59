import { Type } from 'typebox';
import { getCentre, officialOn } from '#centres';
import { keptPromiseOf } from '#demand';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { offsetOf, perPage } from '#platform/http/list-state';
import { regionName } from '#standards';
import { getWave, listClasses, listWaves } from '#waves';
import { checkInMonths, type CheckInMonth } from '../rules/check-in.ts';
import { groupBy } from '../rules/group-by.ts';
import { headlineOf } from '../rules/report/headline.ts';
import { groups, peopleIn } from '../rules/report/select.ts';
import { waveReport } from '../rules/report/wave-report.ts';
import { listCheckIns } from '../store/check-ins.ts';
import { readRoll } from './read-roll.ts';
import { readStations } from './read-stations.ts';

/** What the head tells the governor about one wave: every figure with the people it counts. */
export const seeReport = question('outcomes.see-reports', Type.Object({ wave: field.id<'wave'>() }), async ({ tx, today, now, baseUrl }, { wave: id }) => {
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const { classes, roll, employerNames, employerIds } = await readRoll(tx, id, today);
  const report = waveReport(roll, classes);
  const partners = [];
  for (const partner of report.partners) {
    const employer = employerIds.get(partner.key);
    partners.push({ ...partner, name: employerNames.get(partner.key) ?? '', employer, kept: employer && (await keptPromiseOf(tx, employer, today)) });
  }
  return ok({
    wave, now, baseUrl, report: { ...report, partners }, classNames: Object.fromEntries(classes.map((one) => [one.id, one.label])),
    regionNames: Object.fromEntries(report.byRegion.map(({ key }) => [key, regionName(key)])), centre: (await getCentre(tx)).name, head: await officialOn(tx, 'head', today),
    nextOn: (await listCheckIns(tx, { wave: id })).find((one) => one.dueOn > today)?.dueOn,
  });
});

export type ShownReport = Extract<Awaited<ReturnType<typeof seeReport.run>>, { ok: true }>['value'];

const input = Type.Object({
  wave: field.id<'wave'>(),
  group: field.oneOf(groups),
  month: Type.Optional(Type.Unsafe<CheckInMonth>(Type.Integer({ enum: [...checkInMonths] }))),
  class: Type.Optional(field.id<'class'>()),
  field: Type.Optional(Type.String({ maxLength: 40 })),
  region: Type.Optional(Type.String({ maxLength: 13 })),
  sex: Type.Optional(Type.String({ maxLength: 10 })),
  education: Type.Optional(Type.String({ maxLength: 10 })),
  support: Type.Optional(Type.Boolean()),
  employer: Type.Optional(Type.String({ maxLength: 240 })),
  q: Type.Optional(Type.String({ maxLength: 100 })),
  page: Type.Optional(field.whole(1, 10_000)),
  whole: Type.Optional(Type.Boolean()),
});

/** Exactly the people a figure of the report counts. */
export const seeReportPeople = question('outcomes.see-reports', input, async ({ tx, today }, { wave: id, q, page, whole, ...selector }) => {
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const { classes, roll, people, employerNames } = await readRoll(tx, id, today);
  const classOf = new Map(classes.map((one) => [one.id, one]));
  const words = fold(q ?? '').split(' ').filter(Boolean);
  const found = peopleIn(roll, selector, (ofClass) => classOf.get(ofClass)?.field)
    .map((one) => ({ ...one, name: people.get(one.person)!.fullName, classLabel: classLabelOf(one, selector.group === 'applicants', classOf), regionName: regionName(one.region), employerName: one.employers.map((key) => employerNames.get(key)).filter(Boolean).join(', ') }))
    .filter(({ name }) => words.every((word) => fold(name).includes(word)))
    .sort((one, other) => one.name.localeCompare(other.name, 'id') || (one.person < other.person ? -1 : 1));
  return ok({
    wave, selector, q, page: page ?? 1, total: found.length, people: whole ? found : found.slice(offsetOf(page), offsetOf(page) + perPage),
    className: selector.class && classOf.get(selector.class)?.label, employerName: selector.employer && employerNames.get(selector.employer), regionName: selector.region && regionName(selector.region),
  });
});

type Seen = { readonly seat?: Id<'class'> | undefined; readonly wish?: Id<'class'> | undefined };

const classLabelOf = ({ seat, wish }: Seen, byWish: boolean, classes: ReadonlyMap<Id<'class'>, { readonly label: string }>): string => {
  const ofClass = byWish ? wish : seat ?? wish;
  return (ofClass && classes.get(ofClass)?.label) ?? '';
};

/** Waves that have something to report, newest first, each with its main figures as its own report says them. */
export const listReports = question('outcomes.see-reports', Type.Object({ page: Type.Optional(field.whole(1, 10_000)) }), async ({ tx, today }, { page }) => {
  const waves = (await listWaves(tx)).filter((one) => one.status !== 'draft');
  const shown = waves.slice(offsetOf(page), offsetOf(page) + perPage);
  const wanted = new Set(shown.map((one) => one.id));
  const classes = groupBy((await listClasses(tx)).filter((one) => wanted.has(one.wave)), (one) => one.wave);
  const stations = await readStations(tx, new Map(shown.map((wave) => [wave.id, classes.get(wave.id) ?? []])), today);
  const rows = shown.map((wave) => ({
    wave, classes: classes.get(wave.id)?.length ?? 0,
    ...headlineOf(stations.get(wave.id)!.stations, (classes.get(wave.id) ?? []).reduce((sum, one) => sum + one.seats, 0)),
  }));
  return ok({ rows, total: waves.length, page: page ?? 1 });
});
