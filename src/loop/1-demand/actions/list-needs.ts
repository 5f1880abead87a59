import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { findEmployers } from '#employers';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { occupationTitle, regionName } from '#standards';
import { strengths } from '../rules/need.ts';
import { listNeeds } from '../store/list-needs.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  strength: Type.Optional(field.oneOf(strengths)),
  employer: Type.Optional(field.id<'employer'>()),
  page: Type.Optional(field.whole(1, 10_000)),
});

/** The ledger, newest line first, as somebody may see it: an employer sees its own lines only. */
export const listNeedsQuestion = question('demand.see-needs', input, async ({ tx, scope }, filter) => {
  const { needs, total } = await listNeeds(tx, scope, filter);
  const employers = await findEmployers(tx, needs.map((need) => need.employer));
  const lines = needs.map((need) => ({
    ...need,
    employerName: employers.get(need.employer)?.name ?? '',
    occupationTitle: occupationTitle(need.occupation) ?? need.occupation,
    regionName: regionName(need.region),
  }));
  return ok({ lines, total, filter });
});
