import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { tidy } from '#kernel/text';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { compareScheme } from '../rules/compare-scheme.ts';
import { warningsOfEach } from '../rules/import-warnings.ts';
import { schemeName } from '../rules/imported-scheme.ts';
import { saveImport } from '../store/imports.ts';
import { listActiveSchemes } from '../store/schemes.ts';
import { readSchemeFile } from './read-scheme-file.ts';
import { lookUp } from './scheme-facts.ts';

const input = Type.Object({ file: field.file(), fileName: Type.Optional(Type.String({ maxLength: 200 })), certifier: Type.Optional(Type.String({ maxLength: 150 })) });

/** Reads a file of schemes and keeps what it would do, scheme by scheme; nothing is taken over yet. */
export const previewImport = action('schemes.import-schemes', input, async (context, { file, fileName = 'berkas', certifier = '' }) => {
  const { tx, centre, files, actor, now, today, newId, record } = context;
  const stored = await files.read(file, { centre });
  if (!stored) return fail({ code: 'schemes.file-unreadable', field: 'file' });
  const read = await readSchemeFile(stored, tidy(certifier));
  if (!read.ok) return read;
  const units = await lookUp(tx, read.value.flatMap((scheme) => scheme.units));
  let at = 0;
  const all = read.value.map((written) => ({ written, scheme: { ...written, units: units.slice(at, (at += written.units.length)) } }));
  const known = await listActiveSchemes(tx);
  const byName = new Map(known.map((scheme) => [schemeName({ certifier: scheme.certifier.name, name: scheme.name }), scheme]));
  const warnings = warningsOfEach(all, known, today);
  const id = newId<'schemes-import'>();
  await saveImport(tx, centre, { id, fileName, fileHash: file, readAt: now, readBy: actor.name }, all.map((one, index) => ({
    position: index + 1, state: compareScheme(one.scheme, byName.get(schemeName(one.scheme))), warnings: warnings[index]!, scheme: one.scheme,
  })));
  record({ subject: { type: 'schemes-import', id }, after: { file: fileName, schemes: all.length } });
  return ok({ id, schemes: all.length });
});
