import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { compareUnit } from '../rules/compare-unit.ts';
import { copiedFrom, goneWarnings, warningsOf } from '../rules/import-warnings.ts';
import type { ImportedUnit } from '../rules/imported-unit.ts';
import { readUnitCode, type UnitKey } from '../rules/unit-code.ts';
import { listDecrees, type Decree } from '../store/decrees.ts';
import { presentUnits, titlesElsewhere, type Unit } from '../store/units.ts';
import { knownUnits, saveImport } from '../store/imports.ts';
import { readDecreeFile } from './read-decree-file.ts';

/** Reads a decree's file and keeps what it would do, unit by unit; nothing enters the library yet. */
export const previewImport = action('standards.import-decree', Type.Object({ file: field.file(), fileName: Type.Optional(Type.String({ maxLength: 200 })) }), async (context, { file, fileName = 'berkas' }) => {
  const { tx, centre, files, actor, now, newId, record } = context;
  const stored = await files.read(file, { centre });
  if (!stored) return fail({ code: 'standards.file-unreadable', field: 'file' });
  const read = await readDecreeFile(stored);
  if (!read.ok) return read;
  const { units, revokes } = read.value;
  const known = await knownUnits(tx, units.map((unit) => unit.key));
  const own = new Set(units.map((unit) => `${unit.decreeNumber}/${unit.decreeYear}`));
  const copied = copiedFrom(units, await titlesElsewhere(tx, units.map(({ title }) => title), [...own]), revokes);
  const id = newId<'standards-import'>();
  const rows = [
    ...units.map((unit) => ({ key: unit.key, title: unit.title, state: compareUnit(unit, known.get(unit.key)), warnings: warningsOf(unit, units, copied), unit })),
    ...goneRows(await presentUnits(tx, [...own]), units),
    ...(await listDecrees(tx)).filter((decree) => revokes.includes(decree.key) && !decree.isRevoked && !own.has(decree.key)).map(revokedRow),
  ].map((row, index) => ({ position: index + 1, ...row }));
  await saveImport(tx, centre, { id, fileName, fileHash: file, readAt: now, readBy: actor.name }, rows);
  record({ subject: { type: 'standards-import', id }, after: { file: fileName, units: units.length } });
  return ok({ id, units: units.length });
});

/** Units the library has of the same decree and the file does not: the decree may have lost them, or the file may be a part of it. */
function goneRows(known: readonly Unit[], units: readonly ImportedUnit[]) {
  const named = new Set(units.map(({ key }) => key));
  // The pack keeps a slip of the printed decree (`M74DKV13…`) that the file's reader corrects: the same unit.
  const isNamed = ({ key, code }: Unit): boolean => named.has(key) || named.has(`${readUnitCode(code).code}@${key.split('@')[1]}` as UnitKey);
  return known.filter((one) => !isNamed(one)).map(({ key, code, title, decree }, _, all) => {
    const [number = '', year = ''] = decree.split('/');
    const unit: ImportedUnit = { key, code, asWritten: code, title, decreeNumber: number, decreeYear: Number(year), decreeTitle: '', elements: [], stray: [] };
    return { key, title, state: 'gone' as const, warnings: goneWarnings(named.size, all.length), unit };
  });
}

/** A whole decree as one row of the preview; it has no unit of its own to be taken over. */
function revokedRow({ key, label, title }: Decree) {
  const [number = '', year = ''] = key.split('/');
  const unit: ImportedUnit = { key: key as UnitKey, code: label, asWritten: label, title, decreeNumber: number, decreeYear: Number(year), decreeTitle: title, elements: [], stray: [] };
  return { key: unit.key, title, state: 'revoked' as const, warnings: [], unit };
}
