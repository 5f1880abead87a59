import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { findEmployers } from '#employers';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { offsetOf, perPage } from '#platform/http/list-state';
import { occupationTitle, regionName } from '#standards';
import { listLinesOfOrigin } from '../store/lines.ts';
import { findMinutes, listMinutes } from '../store/minutes.ts';

/** Minutes of forums, the newest first. */
export const seeMinutesList = question('demand.see-minutes', Type.Object({ page: Type.Optional(field.whole(1, 10_000)) }), async ({ tx }, { page }) =>
  ok({ ...(await listMinutes(tx, perPage, offsetOf(page))), page: page ?? 1 }));

const one = Type.Object({ minutes: field.id<'minutes'>() });

/** One forum: its document, its table as it was pasted, and the lines that came of it. */
export const seeMinutes = question('demand.see-minutes', one, async ({ tx }, { minutes: id }) => {
  const minutes = await findMinutes(tx, id);
  if (!minutes) return fail(notFound);
  const lines = await listLinesOfOrigin(tx, [id]);
  const employers = await findEmployers(tx, lines.map((line) => line.employer));
  return ok({ minutes, lines: lines.map((line) => ({ ...line, employerName: employers.get(line.employer)?.name ?? '', occupationTitle: occupationTitle(line.occupation) ?? line.occupation, regionName: regionName(line.region, { level: 'regency' }) })) });
});

/** The document of a forum. */
export const openMinutesFile = question('demand.see-minutes', one, async ({ tx, centre, files }, { minutes: id }) => {
  const minutes = await findMinutes(tx, id);
  const file = minutes?.file ? await files.read(minutes.file, { centre }) : undefined;
  return file ? ok({ file, name: minutes!.fileName ?? minutes!.title }) : fail(notFound);
});
