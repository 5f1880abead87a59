import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { offsetOf, perPage } from '#platform/http/list-state';
import { outcomes } from '../rules/row-end.ts';
import { listImportRows } from '../store/import-rows.ts';
import { findImport, listImports } from '../store/imports.ts';

/** Vacancy files, the newest first. */
export const seeImports = question('demand.see-imports', Type.Object({ page: Type.Optional(field.whole(1, 10_000)) }), async ({ tx }, { page }) =>
  ok({ ...(await listImports(tx, perPage, offsetOf(page))), page: page ?? 1 }));

const input = Type.Object({
  import: field.id<'import'>(), outcome: Type.Optional(field.oneOf(outcomes)), page: Type.Optional(field.whole(1, 100_000)),
  /** All rows of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** One file: how far it is, and what became of each of its rows. */
export const seeImport = question('demand.see-imports', input, async ({ tx }, { import: id, outcome, page, whole }) => {
  const found = await findImport(tx, id);
  if (!found) return fail(notFound);
  const rows = await listImportRows(tx, id, outcome, whole ? 1_000_000 : perPage, whole ? 0 : offsetOf(page));
  const { counts } = found;
  return ok({ found, rows, outcome, page: page ?? 1, total: outcome ? counts[outcome] : outcomes.reduce((sum, one) => sum + counts[one], 0) });
});

/** The file as it was uploaded. */
export const openOriginal = question('demand.see-imports', Type.Object({ import: field.id<'import'>() }), async ({ tx, centre, files }, { import: id }) => {
  const found = await findImport(tx, id);
  const file = found && (await files.read(found.fileHash, { centre }));
  return found && file ? ok({ file, name: found.fileName }) : fail(notFound);
});
