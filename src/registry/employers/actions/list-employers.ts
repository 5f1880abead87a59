import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import { regionName } from '#standards';
import { maySeeContact, withoutContact } from '../rules/contact.ts';
import { sectors, sizes } from '../rules/employer.ts';
import { listEmployers } from '../store/list-employers.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  sector: Type.Optional(field.oneOf(sectors)),
  region: Type.Optional(Type.String({ maxLength: 13 })),
  size: Type.Optional(field.oneOf(sizes)),
  sort: Type.Optional(field.oneOf(['name', 'newest'])),
  page: Type.Optional(field.whole(1, 10_000)),
  /** All rows of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Employers by name; contacts only for those who call them. */
export const listEmployersQuestion = question('employers.see-employers', input, async ({ tx, actor }, { page, whole, ...filter }) => {
  const { employers, total } = await listEmployers(tx, filter, whole ? 50_000 : perPage, whole ? 0 : offsetOf(page));
  const lines = employers.map((employer) => ({
    ...(maySeeContact(actor, employer) ? employer : withoutContact(employer)), regionName: employer.regionCode ? regionName(employer.regionCode, { level: 'regency' }) : '',
  }));
  return ok({ lines, total, filter, page: page ?? 1 });
});

/** What the list shows. */
export type EmployerList = Extract<Awaited<ReturnType<typeof listEmployersQuestion.run>>, { ok: true }>['value'];
