import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { costBases, type Resources } from '../rules/resources.ts';
import { lockVersion, saveVersion } from '../store/save-versions.ts';
import { getVersion } from '../store/versions.ts';

// A row of the table that was left empty is no row; one with a name needs the rest.
const named = { name: Type.Optional(Type.String({ maxLength: 120 })) };
const equipment = Type.Object({ ...named, specification: Type.Optional(Type.String({ maxLength: 160 })), traineesEach: Type.Optional(field.whole(1, 100)) });
const material = Type.Object({ ...named, quantity: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 100_000 })), measure: Type.Optional(Type.String({ maxLength: 20 })), price: Type.Optional(field.whole(0, 1_000_000_000)) });
const cost = Type.Object({ ...named, amount: Type.Optional(field.whole(0, 10_000_000_000)), per: Type.Optional(field.oneOf(costBases)) });
const input = Type.Object({
  programVersion: field.id<'program-version'>(), version: field.whole(1, 1_000_000), instructors: Type.Optional(Type.String({ maxLength: 1000 })),
  equipment: Type.Array(equipment, { maxItems: 100 }), materials: Type.Array(material, { maxItems: 100 }), costs: Type.Optional(Type.Array(cost, { maxItems: 50 })),
});

/** Writes down what a class of a draft needs: who may teach, tools with their ratio, materials each trainee uses. */
export const saveResources = action('programs.save-resources', input, async ({ tx, record }, { programVersion: id, version, instructors = '', equipment: tools, materials, costs }) => {
  await lockVersion(tx, id);
  const before = await getVersion(tx, id);
  if (!before) return fail(notFound);
  if (before.version !== version) return fail(stale);
  if (before.status !== 'draft') return fail({ code: 'programs.not-draft', status: before.status });
  const nameless = materials.findIndex((one) => one.name && (one.quantity === undefined || !one.measure));
  if (nameless >= 0) return fail({ code: 'programs.quantity-missing', field: `materials.${nameless}.quantity`, name: materials[nameless]!.name! });
  const amountless = (costs ?? []).findIndex((one) => one.name && one.amount === undefined);
  if (amountless >= 0) return fail({ code: 'programs.amount-missing', field: `costs.${amountless}.amount`, name: costs![amountless]!.name! });
  const resources: Resources = {
    instructors,
    equipment: tools.flatMap(({ name, specification, traineesEach = 1 }) => (name ? [{ name, traineesEach, ...(specification ? { specification } : {}) }] : [])),
    materials: materials.flatMap(({ name, quantity, measure, price }) => (name ? [{ name, quantity: quantity!, measure: measure!, ...(price === undefined ? {} : { price }) }] : [])),
    ...(costs ? { costs: costs.flatMap(({ name, amount, per = 'class' }) => (name ? [{ name, amount: amount!, per }] : [])) } : before.resources.costs ? { costs: before.resources.costs } : {}),
  };
  await saveVersion(tx, id, { resources });
  const facts = (all: Resources) => ({ instructors: all.instructors, tools: all.equipment.length, materials: all.materials.length });
  record({ subject: { type: 'program', id: before.program }, before: facts(before.resources), after: { number: before.number, ...facts(resources) } });
  return ok({ program: before.program, programVersion: id, number: before.number });
});
