import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { offsetOf, perPage } from '#platform/http/list-state';
import { endedOn } from '../rules/scheme.ts';
import { listCertifiers } from '../store/certifiers.ts';
import { getScheme, listSchemes } from '../store/schemes.ts';

const list = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })), certifier: Type.Optional(field.id<'certifier'>()), state: Type.Optional(field.oneOf(['active', 'retired'])),
  page: Type.Optional(field.whole(1, 10_000)), whole: Type.Optional(Type.Boolean()),
});

/** Schemes by name, number or unit code, each with whether it still holds today. */
export const listSchemesQuestion = question('schemes.see-schemes', list, async ({ tx, today }, { page, whole, ...filter }) => {
  const certifiers = (await listCertifiers(tx)).map((one) => ({ ...one, isEnded: one.licensedUntil !== undefined && one.licensedUntil < today }));
  const { schemes, total } = await listSchemes(tx, filter, whole ? 50_000 : perPage, whole ? 0 : offsetOf(page));
  return ok({ lines: schemes.map((scheme) => ({ ...scheme, ended: endedOn(scheme, today) })), total, filter, page: page ?? 1, certifiers });
});

/** One scheme with its units and what happened to it. */
export const seeScheme = question('schemes.see-schemes', Type.Object({ scheme: field.id<'scheme'>() }), async ({ tx, today }, { scheme: id }) => {
  const scheme = await getScheme(tx, id);
  if (!scheme) return fail(notFound);
  return ok({ scheme, ended: endedOn(scheme, today), timeline: await listTimeline(tx, { type: 'scheme', id }) });
});

type Value<Asked extends { run: (...args: never[]) => Promise<unknown> }> = Extract<Awaited<ReturnType<Asked['run']>>, { ok: true; value: unknown }>['value'];
/** What the pages show. */
export type SchemeList = Value<typeof listSchemesQuestion>;
export type SchemeRecord = Value<typeof seeScheme>;
