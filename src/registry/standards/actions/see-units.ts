import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { offsetOf, perPage } from '#platform/http/list-state';
import { readUnitCode, type UnitKey } from '../rules/unit-code.ts';
import { listDecrees } from '../store/decrees.ts';
import { criteriaOf, listUnits, unitsByKey } from '../store/units.ts';

const list = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })), decree: Type.Optional(Type.String({ maxLength: 30 })), page: Type.Optional(field.whole(1, 10_000)), whole: Type.Optional(Type.Boolean()),
});

/** Units by code or title, within one decree if wanted. */
export const listUnitsQuestion = question('standards.see-units', list, async ({ tx }, { page, whole, ...filter }) => {
  const decrees = await listDecrees(tx);
  const labels = new Map(decrees.map((decree) => [decree.key, decree]));
  const { units, total } = await listUnits(tx, filter, whole ? 100_000 : perPage, whole ? 0 : offsetOf(page));
  return ok({ lines: units.map((unit) => ({ ...unit, decreeLabel: labels.get(unit.decree)?.label ?? unit.decree, isRevoked: labels.get(unit.decree)?.isRevoked ?? false })), total, filter, page: page ?? 1, decrees });
});

/** One unit with its elements and criteria, and the same code in other decrees. */
export const seeUnit = question('standards.see-units', Type.Object({ unit: Type.String({ maxLength: 100 }) }), async ({ tx }, { unit: key }) => {
  const unit = (await unitsByKey(tx, [key as UnitKey])).get(key as UnitKey);
  if (!unit) return fail(notFound);
  const decree = (await listDecrees(tx)).find((one) => one.key === unit.decree)!;
  const others = (await listUnits(tx, { q: unit.code }, 20)).units.filter((other) => other.code === unit.code && other.key !== unit.key);
  return ok({ unit, decree, others, criteria: (await criteriaOf(tx, [unit.key])).get(unit.key)!, ...readUnitCode(unit.code) });
});

type Value<Asked extends { run: (...args: never[]) => Promise<unknown> }> = Extract<Awaited<ReturnType<Asked['run']>>, { ok: true; value: unknown }>['value'];
/** What the pages show. */
export type UnitList = Value<typeof listUnitsQuestion>;
export type UnitRecord = Value<typeof seeUnit>;
