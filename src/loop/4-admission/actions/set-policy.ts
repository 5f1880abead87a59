import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getWave, listClasses } from '#waves';
import { checkPolicy } from '../rules/policy.ts';
import { findPolicy, savePolicy } from '../store/policies.ts';
import { policyFields, policyOf } from './policy-fields.ts';

const input = Type.Object({ wave: field.id<'wave'>(), version: field.whole(0, 1_000_000), ...policyFields });

/** Sets by what a wave's seats are given, as long as it is not frozen. */
export const setPolicy = action('admission.set-policy', input, async ({ tx, centre, record }, { wave: id, version, ...told }) => {
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const before = await findPolicy(tx, id, { lock: true });
  if (before.frozenAt) return fail({ code: 'admission.policy-frozen', on: before.frozenAt });
  if (before.version !== version) return fail(stale);
  const policy = checkPolicy(policyOf(told), await listClasses(tx, { wave: id }));
  if (!policy.ok) return policy;

  if (!(await savePolicy(tx, centre, id, version, policy.value))) return fail(stale);
  record({ subject: { type: 'wave-policy', id }, before: version === 0 ? undefined : before.policy, after: policy.value });
  return ok({ wave: id, version: version + 1 });
});
