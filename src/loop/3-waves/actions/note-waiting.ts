import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, type DomainEvent } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findClasses } from '../store/classes.ts';
import { saveWaiting } from '../store/waiting.ts';

/** What waves hear when reserve lists change; admission comes later in the loop, so its event is known by shape only. */
export type WaitingChanged = DomainEvent & { readonly wave: Id<'wave'>; readonly waiting: readonly { readonly class: Id<'class'>; readonly people: number }[] };

const input = Type.Object({ wave: field.id<'wave'>(), waiting: Type.Array(Type.Object({ class: field.id<'class'>(), people: field.whole(0, 1_000_000) }), { maxItems: 500 }) });

/** Keeps how many applicants of each class got no seat: an empty week of its workshop is offered to them. */
export const noteWaiting = action('waves.note-waiting', input, async ({ tx, centre, record }, { wave, waiting }) => {
  const known = await findClasses(tx, waiting.map((one) => one.class));
  const ours = waiting.filter((one) => known.get(one.class)?.wave === wave);
  if (ours.length < waiting.length) return fail(notFound);
  for (const one of ours) await saveWaiting(tx, centre, one.class, one.people);
  record({ subject: { type: 'wave', id: wave }, after: { waiting: ours.reduce((sum, one) => sum + one.people, 0) } });
  return ok({ wave });
});
