import { createHash, randomBytes } from 'node:crypto';
import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getWave, listClasses } from '#waves';
import { checkCriteria, criteriaHash } from '../rules/criteria.ts';
import { findCriteria, freezeCriteria, saveCriteria } from '../store/criteria.ts';

/** Binds the sealed seed of a draw to its place. */
export const seedPlace = 'admission.seed';

const input = Type.Object({ wave: field.id<'wave'>(), version: field.whole(0, 1_000_000) });

/** Freezes the criteria before applications close. The draw's seed is made and sealed now and its hash is public, so nobody can choose a better one later. */
export const freezeWaveCriteria = action('admission.freeze-criteria', input, async ({ tx, centre, actor, today, now, vault, record }, { wave: id, version }) => {
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const classes = await listClasses(tx, { wave: id });
  const before = await findCriteria(tx, id, { lock: true });
  if (before.frozenAt) return fail({ code: 'admission.criteria-frozen', on: before.frozenAt });
  if (before.version !== version) return fail(stale);
  if (today > wave.applyUntil) return fail({ code: 'admission.freeze-too-late', until: wave.applyUntil });
  const criteria = checkCriteria(before.criteria, classes);
  if (!criteria.ok) return criteria;
  if (version === 0 && !(await saveCriteria(tx, centre, id, 0, criteria.value))) return fail(stale);

  const seed = randomBytes(16).toString('hex');
  const seedHash = createHash('sha256').update(seed).digest('hex');
  const hash = criteriaHash({ wave: id, criteria: criteria.value, classes, seedHash });
  await freezeCriteria(tx, id, { hash, seedHash, sealedSeed: vault.seal(seed, seedPlace), now, user: actor.id });
  record({ subject: { type: 'wave-criteria', id }, after: { frozen: true, hash, seedHash } });
  return ok({ wave: id, hash });
});
