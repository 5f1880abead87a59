import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { lockImport, moveImport } from '../store/imports.ts';
import { clearImport } from '../store/undo-import.ts';

const input = Type.Object({ import: field.id<'import'>() });
const nothing = { accepted: 0, repaired: 0, duplicate: 0, refused: 0 };

/** A person stops a file that is being read. What is in stays; the file given again goes on behind it. */
export const cancelImport = action('demand.cancel-import', input, async ({ tx, now, record }, { import: id }) => {
  const found = await lockImport(tx, id);
  if (!found) return fail(notFound);
  if (found.status !== 'waiting' && found.status !== 'running' && found.status !== 'choosing') return fail({ code: 'demand.import-over' });
  await moveImport(tx, found, { status: 'cancelled', lastLine: found.lastLine, added: nothing, now });
  record({ subject: { type: 'import', id }, before: { status: found.status }, after: { status: 'cancelled' } });
  return ok({ import: id });
});

/** Takes a whole import back, as if the file had never come: its vacancies, what people said of them, and the ends of its rows. */
export const undoImport = action('demand.undo-import', input, async ({ tx, now, record }, { import: id }) => {
  const found = await lockImport(tx, id);
  if (!found) return fail(notFound);
  if (found.status === 'waiting' || found.status === 'running') return fail({ code: 'demand.import-running' });
  if (found.status === 'undone') return fail({ code: 'demand.import-over' });
  const vacancies = await clearImport(tx, id, now);
  record({ subject: { type: 'import', id }, before: { status: found.status, ...found.counts }, after: { status: 'undone', vacanciesRemoved: vacancies } });
  return ok({ import: id, vacancies });
});
