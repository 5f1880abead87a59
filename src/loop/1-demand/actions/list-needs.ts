import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { employerOptions, findEmployers } from '#employers';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Transaction } from '#platform/database/transaction';
import { offsetOf, perPage } from '#platform/http/list-state';
import { occupationTitle, regionName, searchOccupations, unitsByKey, type UnitKey } from '#standards';
import { forItsEmployer } from '../rules/for-its-employer.ts';
import { daysBeforeFading, sources, strengths } from '../rules/need.ts';
import { listLines, states, sorts } from '../store/list-lines.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  strength: Type.Optional(field.oneOf(strengths)),
  source: Type.Optional(field.oneOf(sources)),
  employer: Type.Optional(field.id<'employer'>()),
  occupation: Type.Optional(Type.String({ maxLength: 10 })), unit: Type.Optional(Type.String({ maxLength: 60 })), month: Type.Optional(field.day()),
  region: Type.Optional(Type.String({ maxLength: 13 })),
  state: Type.Optional(field.oneOf(states)),
  sort: Type.Optional(field.oneOf(sorts)),
  page: Type.Optional(field.whole(1, 10_000)),
  /** All lines of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Lines of the ledger as somebody may see them: an employer sees its own only. Without a state, those that still count. */
export const listNeedsQuestion = question('demand.see-needs', input, async ({ tx, scope, today }, filter) => {
  const { q, page, whole, ...exact } = filter;
  const search = q?.trim() ? await namedBy(tx, q) : undefined;
  const fading = addDays(today, daysBeforeFading);
  const { lines, total, people } = await listLines(tx, scope, { ...exact, search, today, fading }, whole ? 50_000 : perPage, whole ? 0 : offsetOf(page));
  const employers = await findEmployers(tx, lines.map((line) => line.employer));
  const named = lines.map((line) => (scope.within === 'own' ? forItsEmployer(line) : line)).map((line) => ({
    ...line, isFading: !line.isWithdrawn && line.expiresOn >= today && line.expiresOn <= fading, isFaded: line.expiresOn < today,
    employerName: employers.get(line.employer)?.name ?? '', occupationTitle: occupationTitle(line.occupation) ?? line.occupation, regionName: regionName(line.region, { level: 'regency' }),
  }));
  const chosen = exact.employer ? employers.get(exact.employer) ?? (await findEmployers(tx, [exact.employer])).get(exact.employer) : undefined;
  const employerName = scope.within === 'own' ? undefined : chosen?.name;
  const unitTitle = exact.unit && ((await unitsByKey(tx, [exact.unit as UnitKey])).get(exact.unit as UnitKey)?.title ?? exact.unit);
  return ok({ lines: named, total, people, filter, page: page ?? 1, employerName, unitTitle });
});

/** What a typed word may mean: an employer's name, an occupation, or a word of the note. */
async function namedBy(tx: Transaction, q: string): Promise<{ employers: Id<'employer'>[]; occupations: string[]; note: string }> {
  const words = fold(q).split(' ').filter(Boolean);
  const employers = (await employerOptions(tx)).filter(({ text }) => words.every((word) => fold(text).includes(word))).map(({ value }) => value);
  return { employers, occupations: searchOccupations(q, 2_000).map(({ code }) => code), note: q.trim() };
}
