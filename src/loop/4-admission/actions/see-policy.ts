import { Type } from 'typebox';
import { isStaff } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { question, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave, listClasses } from '#waves';
import type { Criterion } from '../rules/rubric.ts';
import { findDraw } from '../store/draws.ts';
import { findPolicy, listPolicies, type WavePolicy } from '../store/policies.ts';
import { intakeOf } from './intake.ts';

/** The rule of a wave as everybody may read it: every version that ever held, the promise of the draw, and after closing what it promised. */
export const seePolicy = question('admission.see-policy', Type.Object({ wave: field.id<'wave'>() }), async (context, { wave: id }) => {
  const { tx, now, today } = context;
  const wave = await getWave(tx, id);
  if (!wave || wave.status === 'draft') return fail(notFound);
  const current = await findPolicy(tx, id);
  // Before it is frozen a rule is a draft of the office, and which of its people did what is told to the office and the inspector only.
  const isOffice = isStaff(context.actor);
  const shown = isOffice || current.frozenAt ? told(current, isOffice) : undefined;
  const { endsAt } = await intakeOf(context, wave);
  const smallest = Math.min(...(await listClasses(tx, { wave: id })).map(({ seats }) => seats));
  return ok({ wave, today, current: shown, rubric: rubricIn(current.text), smallest, endsAt, isOver: now >= endsAt, versions: (await publicVersions(context, id)).map((one) => told(one, isOffice)), draw: toldDraw(await findDraw(tx, id), isOffice) });
});

/** Proposals are nobody's rule yet, and drafts were never frozen. */
const publicVersions = async ({ tx }: QuestionContext, wave: Id<'wave'>) => (await listPolicies(tx, wave)).filter(({ status }) => status === 'frozen' || status === 'replaced');

const told = ({ proposedBy: _user, version: _version, ...policy }: WavePolicy, isOffice: boolean) => (isOffice ? policy : { ...policy, proposedByName: null, frozenByName: null });

const toldDraw = (draw: Awaited<ReturnType<typeof findDraw>>, isOffice: boolean) =>
  draw && { commitment: draw.commitment, isHalfEntered: draw.entered !== undefined, settled: draw.settled && { ...draw.settled, names: isOffice ? draw.settled.names : [] } };

/** What interviews look at, as it stands in the text that was hashed; older texts have none. */
const rubricIn = (text: string | null): readonly Pick<Criterion, 'title' | 'points'>[] => (text === null ? [] : (JSON.parse(text) as { rubric?: Criterion[] }).rubric ?? []);

/** The frozen text exactly as it was hashed. */
export const readPolicyText = question('admission.see-policy', Type.Object({ wave: field.id<'wave'>(), version: field.whole(1, 1_000) }), async (context, { wave: id, version }) => {
  const wave = await getWave(context.tx, id);
  const found = wave && wave.status !== 'draft' ? (await publicVersions(context, id)).find(({ number }) => number === version) : undefined;
  return found?.text ? ok({ text: found.text }) : fail(notFound);
});
