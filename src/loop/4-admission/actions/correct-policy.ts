import { Type } from 'typebox';
import { canonicalJson } from '#kernel/json';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave, listClasses } from '#waves';
import { policyHash, policyText } from '../rules/policy-text.ts';
import { checkPolicy } from '../rules/policy.ts';
import { findDraw } from '../store/draws.ts';
import { addProposal, findPolicy, findProposal, freezePolicy, listPolicies, retirePolicy } from '../store/policies.ts';
import { findRubric } from '../store/rubrics.ts';
import { classesFor } from './freeze-policy.ts';
import { policyFields, policyOf } from './policy-fields.ts';
import { refuseDecided } from './refuse-decided.ts';
import { tellOfCorrection } from './tell-of-correction.ts';

const proposal = Type.Object({ wave: field.id<'wave'>(), note: field.text(600), ...policyFields });

/** A mistake in a frozen rule: one person proposes the corrected rule with a note for everybody. Nothing holds until another approves it. */
export const proposePolicy = action('admission.propose-policy', proposal, async ({ tx, centre, actor, now, record }, { wave: id, note, ...told }) => {
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const before = await findPolicy(tx, id, { lock: true });
  if (!before.frozenAt) return fail({ code: 'admission.policy-not-frozen' });
  const decided = await refuseDecided(tx, id);
  if (decided) return decided;
  const waiting = await findProposal(tx, id);
  if (waiting) return fail({ code: 'admission.policy-waits', name: waiting.proposedByName ?? '' });
  const classes = await listClasses(tx, { wave: id });
  const policy = checkPolicy(policyOf(told), classes);
  if (!policy.ok) return policy;
  const isSame = canonicalJson(policy.value) === canonicalJson({ ...before.policy, employerAt: undefined }) && canonicalJson(before.classes) === canonicalJson(await classesFor(tx, classes, policy.value));
  if (isSame) return fail({ code: 'admission.policy-unchanged' });

  const number = (await listPolicies(tx, id))[0]!.number + 1;
  if (!(await addProposal(tx, centre, id, { number, policy: policy.value, note: note.trim(), now, user: actor.id, name: actor.name }))) return fail({ code: 'admission.policy-waits', name: '' });
  record({ subject: { type: 'wave-policy', id }, before: before.policy, after: policy.value, why: note.trim() });
  return ok({ wave: id, number });
});

/** A second person puts a proposed correction in force. The draw's promise stays as it was, so a correction never draws again. */
export const approvePolicy = action('admission.approve-policy', Type.Object({ wave: field.id<'wave'>() }), async (context, { wave: id }) => {
  const { tx, actor, now, record } = context;
  const wave = await getWave(tx, id);
  const before = await findPolicy(tx, id, { lock: true });
  const proposed = wave && await findProposal(tx, id);
  const draw = await findDraw(tx, id);
  if (!wave || !before.frozenAt || !draw) return fail(notFound);
  if (!proposed) return fail({ code: 'admission.no-policy-waits' });
  if (proposed.proposedBy === actor.id) return fail({ code: 'admission.policy-second-person' });
  const decided = await refuseDecided(tx, id);
  if (decided) return decided;
  const packages = await listClasses(tx, { wave: id });
  const policy = checkPolicy(proposed.policy, packages);
  if (!policy.ok) return policy;

  const classes = await classesFor(tx, packages, policy.value);
  const text = policyText({ wave, number: proposed.number, policy: policy.value, classes, rubric: (await findRubric(tx, id)).criteria, commitment: draw.commitment, note: proposed.note ?? undefined });
  await retirePolicy(tx, id, before.number, 'replaced');
  await freezePolicy(tx, id, { number: proposed.number, classes, text, hash: policyHash(text), now, user: actor.id, name: actor.name });
  const told = await tellOfCorrection(context, wave, proposed.note ?? '');
  record({ subject: { type: 'wave-policy', id }, before: { hash: before.hash }, after: { frozen: true, hash: policyHash(text), told }, why: proposed.note ?? undefined });
  return ok({ wave: id, number: proposed.number });
});

/** A proposed correction that nobody wants after all; it stays in the list as dropped. */
export const dropProposal = action('admission.drop-policy', Type.Object({ wave: field.id<'wave'>() }), async ({ tx, record }, { wave: id }) => {
  await findPolicy(tx, id, { lock: true });
  const proposed = await findProposal(tx, id);
  if (!proposed) return fail({ code: 'admission.no-policy-waits' });
  await retirePolicy(tx, id, proposed.number, 'dropped');
  record({ subject: { type: 'wave-policy', id }, before: { proposed: proposed.number }, after: { dropped: true } });
  return ok({ wave: id });
});
