import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { bulkDeeds } from '../rules/bulk.ts';
import { usualPolicy } from '../rules/policy.ts';
import { statuses } from '../rules/application.ts';
import { listApplications } from '../store/applications.ts';
import { listApplicationLines } from '../store/list-applications.ts';
import { pickWave } from './current-wave.ts';
import { searchKey } from './see-applications.ts';
import { whyNot } from './why-not.ts';

const most = 2_000;

const input = Type.Object({
  deed: field.oneOf(bulkDeeds),
  applications: Type.Array(field.id<'application'>(), { maxItems: most }),
  /** Everybody in the filter instead of the ticked ones. */
  everybody: Type.Optional(Type.Boolean()),
  wave: Type.Optional(field.id<'wave'>()), q: Type.Optional(Type.String({ maxLength: 80 })), status: Type.Optional(field.oneOf(statuses)), class: Type.Optional(field.id<'class'>()),
  region: Type.Optional(Type.String({ maxLength: 8, pattern: '^[0-9.]+$' })),
});

/** What a deed on many would do before it is done: to whom, and who is left out and why. */
export const seeBulk = question('admission.see-applications', input, async (context, { deed, applications, everybody, ...filter }) => {
  const { tx } = context;
  const { wave } = await pickWave(context, filter.wave);
  const ids = everybody && wave
    ? (await listApplicationLines(tx, { ...filter, wave: wave.id, q: filter.q && searchKey(filter.q), sort: 'number' }, usualPolicy, { limit: most, offset: 0 })).lines.map(({ id }) => id) : applications;
  const chosen = await listApplications(tx, { ids });
  const left = await whyNot(context, deed, chosen);
  const people = await findPersons(tx, chosen.flatMap(({ person }) => person ?? []));
  const line = ({ id, number, person, draft }: (typeof chosen)[number]) => ({ id, number: number ?? '', name: (person && people.get(person)?.fullName) ?? draft.identity?.fullName ?? '' });
  return ok({
    deed, wave, included: chosen.filter(({ id }) => !left.has(id)).map(line),
    excluded: chosen.flatMap((one) => (left.has(one.id) ? [{ ...line(one), why: left.get(one.id)! }] : [])).sort((one, other) => (one.why !== other.why ? (one.why < other.why ? -1 : 1) : one.number < other.number ? -1 : 1)),
  });
});
