import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { getEmployer } from '#employers';
import { question } from '#platform/actions/action';
import { notFound } from '#platform/actions/refusal';
import { occupationTitle, regionName } from '#standards';
import { mayRenew } from '../rules/change-need.ts';
import { daysBeforeFading } from '../rules/need.ts';
import { discounted } from '../rules/discount.ts';
import { keptPromise } from '../rules/kept-promise.ts';
import { listRecords } from '../store/kept-promises.ts';
import { listLinesOf } from '../store/lines.ts';

/** What an employer finds behind its link: its needs with what became of them, and its own record. */
export const seeEmployerHome = question('demand.see-needs', Type.Object({}), async ({ tx, scope, today }) => {
  const employer = scope.within === 'own' && scope.employer ? await getEmployer(tx, scope.employer) : undefined;
  if (!employer) return fail(notFound);
  const lines = (await listLinesOf(tx, [employer.id])).reverse();
  const fading = addDays(today, daysBeforeFading);
  const record = (await listRecords(tx, today, [employer.id])).get(employer.id) ?? { promised: 0, hired: 0 };
  return ok({
    name: employer.name, kept: keptPromise(record.promised, record.hired),
    /** Of ten people promised in writing, how many we count on. */
    ofTen: Math.round(discounted(10, 'pledge', record) / 100),
    lines: lines.map((line) => ({
      ...line, occupationTitle: occupationTitle(line.occupation) ?? line.occupation, regionName: regionName(line.region),
      mayRenew: mayRenew(line, today), isFaded: line.expiresOn < today, isFading: line.expiresOn >= today && line.expiresOn <= fading,
    })),
  });
});
