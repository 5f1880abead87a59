import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listCertifiers } from '../store/certifiers.ts';
import { findImport, listImports } from '../store/imports.ts';

/** What was read lately, and how much of it was taken over. */
export const listImportsQuestion = question('schemes.import-schemes', Type.Object({}), async ({ tx }) => ok({ imports: await listImports(tx), certifiers: await listCertifiers(tx) }));

/** One file as read: each scheme with what taking it over would do and what looks odd. */
export const seeImport = question('schemes.import-schemes', Type.Object({ import: field.id<'schemes-import'>() }), async ({ tx }, { import: id }) => {
  const found = await findImport(tx, id);
  return found ? ok(found) : fail(notFound);
});

type Value<Asked extends { run: (...args: never[]) => Promise<unknown> }> = Extract<Awaited<ReturnType<Asked['run']>>, { ok: true; value: unknown }>['value'];
/** What the pages show. */
export type ImportList = Value<typeof listImportsQuestion>;
export type ImportPreview = Value<typeof seeImport>;
