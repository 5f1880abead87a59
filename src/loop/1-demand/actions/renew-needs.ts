import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { renewNeed } from '../rules/change-need.ts';
import { findLine, lockLedger } from '../store/lines.ts';
import { saveMovements } from '../store/movements.ts';

const input = Type.Object({ needs: Type.Array(field.id<'need'>(), { maxItems: 200 }) });

/** The employer stands by several of its promises at once. One that was renewed meanwhile stays as it is; a foreign one refuses all. */
export const renewNeedsAction = action('demand.renew-needs', input, async ({ tx, centre, scope, today, newId, record }, { needs }) => {
  if (needs.length === 0) return fail({ code: 'demand.none-chosen', field: 'needs' });
  await lockLedger(tx);
  let renewed = 0;
  for (const need of new Set(needs)) {
    const line = await findLine(tx, need);
    if (!line || (scope.within === 'own' && scope.employer !== line.employer)) return fail(notFound);
    const until = renewNeed(line, today);
    if (!until.ok && until.error.code !== 'demand.already-renewed') return until;
    if (!until.ok) continue;
    await saveMovements(tx, centre, [{ id: newId<'movement'>(), need, kind: 'renewed', people: 0, on: today, class: null, cause: null, fromSeat: false, expiresOn: until.value, reason: null }]);
    record({ subject: { type: 'need', id: need }, before: { expiresOn: line.expiresOn }, after: { expiresOn: until.value } });
    renewed += 1;
  }
  if (renewed === 0) return fail({ code: 'demand.all-renewed' });
  return ok({ renewed });
});
