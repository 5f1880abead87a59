import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getWave, listClasses } from '#waves';
import { checkCriteria, type Criteria } from '../rules/criteria.ts';
import { findCriteria, saveCriteria } from '../store/criteria.ts';

const input = Type.Object({
  wave: field.id<'wave'>(),
  version: field.whole(0, 1_000_000),
  testPercent: field.whole(0, 100),
  interviewPercent: field.whole(0, 100),
  minimumScore: field.number(0, 100),
  disabilitySeats: field.whole(0, 40),
  poorHouseholdSeats: field.whole(0, 40),
});

/** Sets by what a wave's seats are given, as long as they are not frozen. */
export const setCriteria = action('admission.set-criteria', input, async ({ tx, centre, record }, { wave: id, version, ...told }) => {
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const before = await findCriteria(tx, id, { lock: true });
  if (before.frozenAt) return fail({ code: 'admission.criteria-frozen', on: before.frozenAt });
  if (before.version !== version) return fail(stale);
  const reserves = [{ trait: 'disability' as const, seats: told.disabilitySeats }, { trait: 'poor-household' as const, seats: told.poorHouseholdSeats }].filter(({ seats }) => seats > 0);
  const facts: Criteria = { testPercent: told.testPercent, interviewPercent: told.interviewPercent, minimumScore: Math.round(told.minimumScore * 100), reserves };
  const criteria = checkCriteria(facts, await listClasses(tx, { wave: id }));
  if (!criteria.ok) return criteria;

  if (!(await saveCriteria(tx, centre, id, version, criteria.value))) return fail(stale);
  record({ subject: { type: 'wave-criteria', id }, before: version === 0 ? undefined : before.criteria, after: criteria.value });
  return ok({ wave: id, version: version + 1 });
});
