import { Type } from 'typebox';
import { getNeed } from '#demand';
import { employerOptions, getEmployer } from '#employers';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { listPublished, unitKeysOf } from '#programs';
import { isRegion, occupationOptions, occupationTitle, regencies, unitsByKey, type UnitKey } from '#standards';
import { recordVacancy } from '../rules/vacancy.ts';
import { addVacancies } from '../store/vacancies.ts';

const input = Type.Object({
  employer: field.id<'employer'>(),
  need: Type.Optional(field.id<'need'>()),
  title: field.text(150),
  occupation: field.text(10),
  region: field.text(13),
  headcount: field.whole(1, 5000),
  /** Unit keys, or whole programs whose units are asked for. */
  units: Type.Array(field.text(60), { maxItems: 40 }),
  programs: Type.Optional(Type.Array(field.id<'program-version'>(), { maxItems: 5 })),
  shift: Type.Optional(field.oneOf(['yes', 'no'])),
  wage: Type.Optional(field.whole(1, 1_000_000_000)),
  closesOn: field.day(),
});

/** Writes down an opening to which graduates can be introduced: by staff, or from a line of the demand ledger. */
export const recordVacancyAction = action('matching.record-vacancy', input, async ({ tx, centre, today, newId, record }, { programs = [], units, ...facts }) => {
  const employer = await getEmployer(tx, facts.employer);
  const need = facts.need ? await getNeed(tx, facts.need) : undefined;
  if (!employer || (facts.need && need?.employer !== facts.employer)) return fail(notFound);
  if (!occupationTitle(facts.occupation)) return fail({ code: 'matching.unknown-occupation', field: 'occupation' });
  if (!isRegion(facts.region)) return fail({ code: 'matching.unknown-region', field: 'region' });
  const keys = [...new Set([...splitKeys(units), ...await unitsOfPrograms(tx, programs)])];
  const known = await unitsByKey(tx, keys);
  const unknown = keys.find((key) => !known.has(key));
  if (unknown) return fail({ code: 'matching.unknown-unit', field: 'units', unit: unknown });

  const vacancy = recordVacancy(newId<'vacancy'>(), {
    ...facts, need: facts.need, wage: facts.wage, shift: facts.shift === 'yes', units: keys.map((unitKey) => ({ unitKey, weight: 1 })),
  }, today);
  if (!vacancy.ok) return vacancy;
  await addVacancies(tx, centre, [vacancy.value]);
  record({ subject: { type: 'vacancy', id: vacancy.value.id }, after: { ...vacancy.value, units: keys, employer: employer.name } });
  return ok({ id: vacancy.value.id });
});

/** Keys as they come from boxes or from lines of a text field. */
const splitKeys = (units: readonly string[]): UnitKey[] => units.flatMap((text) => text.split(/[\s,;]+/)).filter(Boolean) as UnitKey[];

async function unitsOfPrograms(tx: Transaction, ids: readonly Id<'program-version'>[]): Promise<UnitKey[]> {
  if (ids.length === 0) return [];
  return (await listPublished(tx)).filter((version) => ids.includes(version.id)).flatMap(unitKeysOf);
}

/** What the form of a new opening offers; with a need, what the ledger already knows. */
export const openVacancyForm = question('matching.record-vacancy', Type.Object({ kebutuhan: Type.Optional(field.id<'need'>()) }), async ({ tx }, { kebutuhan }) => {
  const need = kebutuhan ? await getNeed(tx, kebutuhan) : undefined;
  const programs = await listPublished(tx);
  const units = await unitsByKey(tx, programs.flatMap(unitKeysOf));
  return ok({
    need, employers: await employerOptions(tx), occupations: occupationOptions(), regions: regencies('36').map(({ value, text }) => ({ value, text })),
    programs: programs.map((version) => ({
      id: version.id, name: version.name, occupation: version.occupation,
      units: unitKeysOf(version).map((key) => ({ key, code: units.get(key)?.code ?? key, title: units.get(key)?.title ?? key })),
    })),
  });
});
