import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { compareUnit } from '../rules/compare-unit.ts';
import { warningsOf } from '../rules/import-warnings.ts';
import { knownUnits, saveImport } from '../store/imports.ts';
import { readDecreeFile } from './read-decree-file.ts';

/** Reads a decree's file and keeps what it would do, unit by unit; nothing enters the library yet. */
export const previewImport = action('standards.import-decree', Type.Object({ file: field.file(), fileName: Type.Optional(Type.String({ maxLength: 200 })) }), async (context, { file, fileName = 'berkas' }) => {
  const { tx, centre, files, actor, now, newId, record } = context;
  const stored = await files.read(file, { centre });
  if (!stored) return fail({ code: 'standards.file-unreadable', field: 'file' });
  const read = await readDecreeFile(stored);
  if (!read.ok) return read;
  const known = await knownUnits(tx, read.value.map((unit) => unit.key));
  const id = newId<'standards-import'>();
  const rows = read.value.map((unit, index) => ({
    position: index + 1, key: unit.key, title: unit.title, state: compareUnit(unit, known.get(unit.key)), warnings: warningsOf(unit, read.value), unit,
  }));
  await saveImport(tx, centre, { id, fileName, fileHash: file, readAt: now, readBy: actor.name }, rows);
  record({ subject: { type: 'standards-import', id }, after: { file: fileName, units: rows.length } });
  return ok({ id, units: rows.length });
});
