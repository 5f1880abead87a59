import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { unitsOfDecrees } from '../store/units.ts';
import { findImport, listImports } from '../store/imports.ts';

/** What was read lately, and how much of it was taken over. */
export const listImportsQuestion = question('standards.import-decree', Type.Object({}), async ({ tx }) => ok({ imports: await listImports(tx) }));

/** One file as read: each unit with what taking it over would do and what looks odd, and which known units would no longer be what they were. */
export const seeImport = question('standards.import-decree', Type.Object({ import: field.id<'standards-import'>() }), async ({ tx }, { import: id }) => {
  const found = await findImport(tx, id);
  if (!found) return fail(notFound);
  const changed = found.rows.filter(({ state }) => state === 'changed' || state === 'gone').map(({ key }) => key);
  const revoked = await unitsOfDecrees(tx, found.rows.filter(({ state }) => state === 'revoked').map(({ key }) => key));
  return ok({ ...found, touched: [...changed, ...revoked] });
});

type Value<Asked extends { run: (...args: never[]) => Promise<unknown> }> = Extract<Awaited<ReturnType<Asked['run']>>, { ok: true; value: unknown }>['value'];
/** What the pages show. */
export type ImportList = Value<typeof listImportsQuestion>;
export type ImportPreview = Value<typeof seeImport>;
