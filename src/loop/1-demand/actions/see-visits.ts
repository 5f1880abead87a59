import { Type } from 'typebox';
import { addDays, addMonths, firstOfMonth, mondayOf, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { employerOptions, findEmployers, getEmployer } from '#employers';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { offsetOf, perPage } from '#platform/http/list-state';
import { occupationOptions, occupationTitle, regionName } from '#standards';
import { wordsOfOccupations } from '../rules/mapping/words-of-occupations.ts';
import { journey } from '../rules/journey.ts';
import type { Visit } from '../rules/visit.ts';
import { listLinesOf, listLinesOfOrigin } from '../store/lines.ts';
import { listMovementsOf } from '../store/movements.ts';
import { countVisits, findVisit, listOfficers, listVisits } from '../store/visits.ts';
import { occupationWords } from './import-context.ts';
import { occupationsAskedFirst } from './occupations-asked-first.ts';

const whose = { officer: Type.Optional(Type.String({ maxLength: 60 })) };

/** Whole weeks around a month, by day: who visits whom. */
export const seeCalendar = question('demand.see-visits', Type.Object({ ...whose, month: Type.Optional(Type.String({ pattern: '^20\\d\\d-(0[1-9]|1[0-2])$' })) }), async ({ tx, actor, today }, { officer, month }) => {
  const first = month ? `${month}-01` as Day : firstOfMonth(today);
  const [from, until] = [mondayOf(first), addDays(mondayOf(addDays(addMonths(first, 1), -1)), 6)];
  const visits = await named(tx, await listVisits(tx, { from, until, officer }));
  return ok({ first, from, until, today, officer, self: actor.id, visits, officers: await listOfficers(tx), overdue: await countVisits(tx, { until: addDays(today, -1), officer, status: 'planned' }) });
});

/** The file of visits that were told, the newest first. */
export const seeVisitFile = question('demand.see-visits', Type.Object({ ...whose, page: Type.Optional(field.whole(1, 10_000)) }), async ({ tx }, { officer, page }) => {
  const filter = { officer, status: 'done' } as const;
  const visits = await named(tx, await listVisits(tx, filter, { limit: perPage, offset: offsetOf(page), newestFirst: true }));
  const lines = await listLinesOfOrigin(tx, visits.map((one) => one.id));
  return ok({
    visits: visits.map((one) => ({ ...one, people: lines.filter((line) => line.evidence.origin === one.id).reduce((sum, line) => sum + line.headcount, 0) })),
    total: await countVisits(tx, filter), page: page ?? 1, officer, officers: await listOfficers(tx),
  });
});

async function named(tx: Transaction, visits: readonly Visit[]) {
  const employers = await findEmployers(tx, visits.map((one) => one.employer));
  return visits.map((one) => ({ ...one, employerName: employers.get(one.employer)?.name ?? '', regionName: regionName(employers.get(one.employer)?.regionCode ?? '', { level: 'regency' }) }));
}

/** One visit: what was told, and what became of the needs that were named. */
export const seeVisit = question('demand.see-visits', Type.Object({ visit: field.id<'visit'>() }), async ({ tx, today }, { visit: id }) => {
  const visit = await findVisit(tx, id);
  const employer = visit && (await getEmployer(tx, visit.employer));
  if (!visit || !employer) return fail(notFound);
  const lines = await listLinesOfOrigin(tx, [id]);
  const steps = journey(visit.toldAt ? [{ id, on: visit.plannedFor }] : [], lines, await listMovementsOf(tx, lines.map((line) => line.id)));
  return ok({ visit, today, employerName: employer.name, regionName: employer.regionCode ? regionName(employer.regionCode) : '', lines: lines.map(titled), steps });
});

/** What a visit's form on the phone offers without network: every occupation, those asked for most first, and the words to find one by. */
export const openVisitForm = question('demand.tell-visit', Type.Object({ visit: Type.Optional(field.id<'visit'>()) }), async ({ tx, today }, { visit: id }) => {
  const visit = id ? await findVisit(tx, id) : undefined;
  if (id && !visit) return fail(notFound);
  const employer = visit && (await getEmployer(tx, visit.employer));
  return ok({ visit, today, employerName: employer?.name, employers: visit ? [] : await employerOptions(tx), occupations: await occupationsAskedFirst(tx, occupationOptions()), words: (words ??= wordsOfOccupations(occupationWords())) });
});

/** Made once: it is the same for everybody. */
let words: string | undefined;

/** The photograph of a visit. */
export const openPhoto = question('demand.see-visits', Type.Object({ visit: field.id<'visit'>() }), async ({ tx, centre, files }, { visit: id }) => {
  const photo = (await findVisit(tx, id))?.photo;
  const file = photo ? await files.read(photo, { centre }) : undefined;
  return file ? ok({ file }) : fail(notFound);
});

/** Everything between the centre and one employer on one line of time: visits, needs, classes, hires. */
export const seeJourney = question('demand.see-visits', Type.Object({ employer: field.id<'employer'>() }), async ({ tx, today }, { employer: id }) => {
  const employer = await getEmployer(tx, id);
  if (!employer) return fail(notFound);
  const visits = await listVisits(tx, { employer: id });
  const lines = await listLinesOf(tx, [id]);
  const told = visits.filter((one) => one.status === 'done').map((one) => ({ id: one.id, on: one.plannedFor }));
  const steps = journey(told, lines, await listMovementsOf(tx, lines.map((line) => line.id)));
  return ok({ employer: id, name: employer.name, today, planned: visits.filter((one) => one.status === 'planned'), lines: lines.map(titled), steps });
});

const titled = <Line extends { readonly id: Id<'need'>; readonly occupation: string }>(line: Line) => ({ ...line, occupationTitle: occupationTitle(line.occupation) ?? line.occupation });
