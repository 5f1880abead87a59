import { randomBytes } from 'node:crypto';
import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { action, question, type ActionContext, type QuestionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { getWave, listClasses, listWaves, type ClassPackage, type Wave } from '#waves';
import { commitmentOf } from '../rules/draw.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { classIds, policyHash, policyText, type PolicyClass } from '../rules/policy-text.ts';
import { checkPolicy, type Policy } from '../rules/policy.ts';
import { coSelectorsOf } from './co-selectors.ts';
import { addDraw } from '../store/draws.ts';
import { holdRubric } from '../store/rubrics.ts';
import { findPolicy, freezePolicy, listFrozen, savePolicy, type WavePolicy } from '../store/policies.ts';

/** Binds the sealed secret of a draw to its place. */
export const secretPlace = 'admission.seed';

const input = Type.Object({ wave: field.id<'wave'>(), version: field.whole(0, 1_000_000) });

/** Freezes the rule before the window opens. The draw's secret is made and sealed now and its promise is public, so nobody can choose a better one later. */
export const freezeWavePolicy = action('admission.freeze-policy', input, async (context, { wave: id, version }) => {
  const { tx } = context;
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const before = await findPolicy(tx, id, { lock: true });
  if (before.frozenAt) return fail({ code: 'admission.policy-frozen', on: before.frozenAt });
  return before.version === version ? freeze(context, wave, before) : fail(stale);
});

async function freeze(context: ActionContext, wave: Wave, before: WavePolicy): Promise<Result<{ wave: Id<'wave'>; hash: string }, AdmissionError | typeof stale>> {
  const { tx, centre, actor, now, today, vault, record } = context;
  if (wave.status !== 'published') return fail({ code: 'admission.wave-not-published' });
  if (today > wave.applyUntil) return fail({ code: 'admission.freeze-too-late', until: wave.applyUntil });
  const packages = await listClasses(tx, { wave: wave.id });
  const policy = checkPolicy(before.policy, packages);
  if (!policy.ok) return policy;
  if (before.version === 0 && !(await savePolicy(tx, centre, wave.id, 0, policy.value))) return fail(stale);

  const secret = randomBytes(32).toString('hex');
  const commitment = commitmentOf(secret);
  const classes = await classesFor(tx, packages, policy.value);
  const text = policyText({ wave, number: before.number, policy: policy.value, classes, rubric: await holdRubric(tx, centre, wave.id), commitment });
  const hash = policyHash(text);
  await addDraw(tx, centre, wave.id, { commitment, sealedSecret: vault.seal(secret, secretPlace) });
  await freezePolicy(tx, wave.id, { number: before.number, classes, text, hash, now, user: actor.id, name: actor.name });
  record({ subject: { type: 'wave-policy', id: wave.id }, after: { frozen: true, hash, commitment } });
  return ok({ wave: wave.id, hash });
}

/** The classes of a wave as its frozen rule names them: with the employer that co-selects, where the rule gives employers a part of the score. */
export const classesFor = async (tx: Transaction, packages: readonly ClassPackage[], policy: Policy): Promise<PolicyClass[]> => namedClasses(packages, policy.employerPercent ? await coSelectorsOf(tx, packages) : undefined);

/** Classes by readable names. */
export function namedClasses(packages: readonly ClassPackage[], coSelectors: ReadonlyMap<Id<'class'>, string> = new Map()): PolicyClass[] {
  const names = classIds(packages);
  return packages.map(({ id, label, seats, place, startsOn }) => {
    const employer = coSelectors.get(id);
    return { id: names.get(id)!, class: id, label, seats, place, startsOn, ...(employer ? { employer } : {}) };
  });
}

/** Published waves that open tomorrow or have opened, and whose rule is still not frozen. */
async function listDue({ tx, today }: QuestionContext): Promise<Wave[]> {
  const near = (await listWaves(tx, { status: 'published' })).filter(({ applyFrom, applyUntil }) => applyFrom <= addDays(today, 1) && applyUntil >= today);
  const frozen = await listFrozen(tx, near.map(({ id }) => id));
  return near.filter(({ id }) => !frozen.has(id));
}

export const countDuePolicies = question('admission.freeze-due-policies', Type.Object({}), async (context) => ok({ due: (await listDue(context)).length }));

/** Freezes what officers saved, or else the usual rule, a day before the window opens: no intake ever opens without one. Called by the clock. */
export const freezeDuePolicies = action('admission.freeze-due-policies', Type.Object({}), async (context) => {
  const frozen: Id<'wave'>[] = [];
  for (const wave of await listDue(context)) {
    const before = await findPolicy(context.tx, wave.id, { lock: true });
    if (!before.frozenAt && (await freeze(context, wave, before)).ok) frozen.push(wave.id);
  }
  return frozen.length === 0 ? fail({ code: 'admission.nothing-changed' }) : ok({ frozen });
});
