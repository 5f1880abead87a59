import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { withdrawNeed } from '../rules/change-need.ts';
import { findLine, lockLedger } from '../store/lines.ts';
import { saveMovements } from '../store/movements.ts';

const input = Type.Object({ need: field.id<'need'>(), reason: field.text(500) });

/** The promise is taken back: the line stays in the ledger and no longer counts. */
export const withdrawNeedAction = action('demand.withdraw-need', input, async ({ tx, centre, scope, today, newId, record }, { need, reason }) => {
  await lockLedger(tx);
  const line = await findLine(tx, need);
  if (!line || (scope.within === 'own' && scope.employer !== line.employer)) return fail(notFound);
  const withdrawn = withdrawNeed(line);
  if (!withdrawn.ok) return withdrawn;
  await saveMovements(tx, centre, [{
    id: newId<'movement'>(), need, kind: 'withdrawn', people: 0, on: today, class: null, cause: need, fromSeat: false, expiresOn: null, reason,
  }]);
  record({ subject: { type: 'need', id: need }, before: { counts: true }, after: { counts: false }, why: reason });
  return ok({ need });
});
