import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass } from '#waves';
import { savePlacement } from '../store/placements.ts';

const input = Type.Object({
  class: field.id<'class'>(), months: field.whole(1, 60), trained: field.whole(1, 10_000), working: field.whole(0, 10_000), unknown: field.whole(0, 10_000), on: field.day(),
});

/** Keeps how the graduates of a class fared, as the last stage told it, for whoever chooses among classes now. */
export const notePlacement = action('admission.note-placement', input, async ({ tx, centre, record }, { class: id, months, trained, working, unknown, on }) => {
  if (!(await getClass(tx, id))) return fail(notFound);
  await savePlacement(tx, centre, { class: id, months, trained, working, unknown, toldOn: on });
  record({ subject: { type: 'class', id }, after: { months, trained, working, unknown } });
  return ok({ class: id });
});
