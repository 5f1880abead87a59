import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { FileKind } from '#platform/files/file-store';
import { addImport, findImportOfFile, lockImport, moveImport } from '../store/imports.ts';

const input = Type.Object({ file: field.file(), fileName: Type.Optional(Type.String({ maxLength: 200 })),
  /** A person looks at the columns before the reading begins; without, they are read by their names. */
  choose: Type.Optional(Type.Boolean()),
});
const readable: readonly FileKind[] = ['xlsx', 'csv', 'jsonl', 'gz', 'text'];
const nothing = { accepted: 0, repaired: 0, duplicate: 0, refused: 0 };

/** Files a vacancy file for reading. The same file again changes nothing; one whose reading was stopped goes on. */
export const uploadVacancies = action('demand.import-vacancies', input, async ({ tx, centre, actor, now, files, newId, record }, { file, fileName = '', choose = false }) => {
  const stored = await files.read(file, { centre });
  if (!stored) return fail({ code: 'demand.file-missing', field: 'file' });
  if (!readable.includes(stored.kind)) return fail({ code: 'demand.file-no-table', field: 'file' });
  const id = newId<'import'>();
  if (await addImport(tx, centre, { id, fileHash: file, fileName, askedBy: actor.name, now, status: choose ? 'choosing' : 'waiting' })) {
    record({ subject: { type: 'import', id }, after: { file: fileName } });
    return ok({ import: id, fileName, isKnown: false, isToRun: !choose, isToChoose: choose });
  }
  const known = (await lockImport(tx, (await findImportOfFile(tx, file))!.id))!;
  const isStopped = known.status === 'failed' || known.status === 'cancelled' || known.status === 'undone';
  // Nothing of it is in yet, so its columns may still be looked at; what was begun goes on as it began.
  const isToChoose = choose ? known.status === 'choosing' || (isStopped && known.lastLine === 0) : false;
  const isToRun = !isToChoose && (isStopped || known.status === 'choosing');
  if (isStopped || isToRun) await moveImport(tx, known, { status: isToChoose ? 'choosing' : 'waiting', lastLine: known.lastLine, added: nothing, now });
  record({ subject: { type: 'import', id: known.id }, after: { uploadedAgain: true } });
  return ok({ import: known.id, fileName: known.fileName, isKnown: true, isToRun, isToChoose });
});
