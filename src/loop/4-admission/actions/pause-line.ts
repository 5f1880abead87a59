import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass } from '#waves';
import { takeTurn } from '../store/line.ts';
import { addPause, endPause } from '../store/pauses.ts';
import { fillSeats } from './fill-seats.ts';

const input = Type.Object({ class: field.id<'class'>(), why: field.text(300) });

/** Lets a reserve list stand still, for a reason everybody in the office reads. Its order is the rule's; nobody changes it. */
export const pauseLine = action('admission.pause-line', input, async ({ tx, centre, actor, now, record }, { class: id, why }) => {
  const of = await getClass(tx, id);
  if (!of || !(await takeTurn(tx, of.wave))) return fail(notFound);
  if (!(await addPause(tx, centre, id, why, { user: actor.id, name: actor.name, now }))) return fail({ code: 'admission.line-paused', why });
  record({ subject: { type: 'wave-policy', id: of.wave }, after: { pausedLine: of.label }, why });
  return ok({ class: id });
});

/** Lets the list go on; whoever was due meanwhile is called at once. */
export const resumeLine = action('admission.resume-line', Type.Object({ class: field.id<'class'>() }), async (context, { class: id }) => {
  const { tx, actor, now, record } = context;
  const of = await getClass(tx, id);
  if (!of || !(await takeTurn(tx, of.wave))) return fail(notFound);
  if (!(await endPause(tx, id, { user: actor.id, name: actor.name, now }))) return fail({ code: 'admission.line-not-paused' });
  record({ subject: { type: 'wave-policy', id: of.wave }, after: { resumedLine: of.label } });
  return ok({ class: id, offered: (await fillSeats(context, of.wave)).filter((one) => one.class === id).length });
});
