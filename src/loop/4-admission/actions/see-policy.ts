import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave, listClasses } from '#waves';
import { findDraw } from '../store/draws.ts';
import { findPolicy, listPolicies } from '../store/policies.ts';
import { intakeOf } from './intake.ts';

/** The rule of a wave as everybody may read it: every version that ever held, the promise of the draw, and after closing what it promised. */
export const seePolicy = question('admission.see-policy', Type.Object({ wave: field.id<'wave'>() }), async (context, { wave: id }) => {
  const { tx, now, today } = context;
  const wave = await getWave(tx, id);
  if (!wave || wave.status === 'draft') return fail(notFound);
  const current = await findPolicy(tx, id);
  const { endsAt } = await intakeOf(context, wave);
  const smallest = Math.min(...(await listClasses(tx, { wave: id })).map(({ seats }) => seats));
  return ok({ wave, today, current, smallest, endsAt, isOver: now >= endsAt, versions: await publicVersions(context, id), draw: shown(await findDraw(tx, id)) });
});

/** Proposals are nobody's rule yet, and drafts were never frozen. */
const publicVersions = async ({ tx }: QuestionContext, wave: Id<'wave'>) => (await listPolicies(tx, wave)).filter(({ status }) => status === 'frozen' || status === 'replaced');

const shown = (draw: Awaited<ReturnType<typeof findDraw>>) => draw && { commitment: draw.commitment, isHalfEntered: draw.entered !== undefined, settled: draw.settled };

/** The frozen text exactly as it was hashed. */
export const readPolicyText = question('admission.see-policy', Type.Object({ wave: field.id<'wave'>(), version: field.whole(1, 1_000) }), async (context, { wave: id, version }) => {
  const wave = await getWave(context.tx, id);
  const found = wave && wave.status !== 'draft' ? (await publicVersions(context, id)).find(({ number }) => number === version) : undefined;
  return found?.text ? ok({ text: found.text }) : fail(notFound);
});
