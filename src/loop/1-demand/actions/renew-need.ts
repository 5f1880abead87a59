import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { renewNeed } from '../rules/change-need.ts';
import { findLine, lockLedger } from '../store/lines.ts';
import { saveMovements } from '../store/movements.ts';

const input = Type.Object({ need: field.id<'need'>(), reason: Type.Optional(Type.String({ maxLength: 500 })) });

/** The employer still stands by its promise: the line counts again as long as a new one would. */
export const renewNeedAction = action('demand.renew-need', input, async ({ tx, centre, scope, today, newId, record }, { need, reason }) => {
  await lockLedger(tx);
  const line = await findLine(tx, need);
  if (!line || (scope.within === 'own' && scope.employer !== line.employer)) return fail(notFound);
  const until = renewNeed(line, today);
  if (!until.ok) return until;
  await saveMovements(tx, centre, [{
    id: newId<'movement'>(), need, kind: 'renewed', people: 0, on: today, class: null, cause: null, fromSeat: false, expiresOn: until.value, reason: reason ?? null,
  }]);
  record({ subject: { type: 'need', id: need }, before: { expiresOn: line.expiresOn }, after: { expiresOn: until.value }, why: reason });
  return ok({ need, expiresOn: until.value });
});
