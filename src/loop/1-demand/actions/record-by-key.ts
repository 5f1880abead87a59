import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { employerKey, findEmployerIds, getEmployer } from '#employers';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { isRegion, occupationTitle, unitsByKey, type UnitKey } from '#standards';
import type { NeedRecorded } from '../events.ts';
import { oneMoreUse } from '../rules/key-use.ts';
import { recordNeed, strengths } from '../rules/need.ts';
import { lockKey, noteUse } from '../store/keys.ts';
import { saveNeed } from '../store/needs.ts';

/** The id an actor has who came by a key. */
export const actorOfKey = (id: Id<'key'>): string => `key:${id}`;

const input = Type.Object({
  /** The employer's name in any spelling; a key of one employer needs none. */
  employer: Type.Optional(field.text(150)), occupation: field.text(10), units: Type.Optional(Type.Array(field.text(60), { maxItems: 40 })), headcount: field.whole(1, 5000),
  month: field.day(), region: field.text(13), strength: field.oneOf(strengths), note: Type.Optional(Type.String({ maxLength: 1000 })),
});

/** A need from another system, by its key: for the key's own employer, or for one it names and the centre knows. */
export const recordByKey = action('demand.record-by-key', input, async ({ tx, centre, actor, now, today, newId, record, announce }, { employer: name, units = [], ...facts }) => {
  const key = await lockKey(tx, actor.id.replace(/^key:/, '') as Id<'key'>);
  if (!key || key.revokedAt) return fail({ code: 'access.not-signed-in' });
  const use = oneMoreUse(key, now);
  if (!use) return fail({ code: 'demand.key-too-often' });
  const named = name ? (await findEmployerIds(tx, [employerKey(name)])).get(employerKey(name)) : undefined;
  const employer = key.employer ?? named;
  // A key of one employer may name that one and no other.
  if (!employer || (name && named !== employer)) return fail({ code: 'demand.unknown-employer', field: 'employer', name: name ?? '' });
  // A promise is the employer's own: whoever reports for many can say no more than that it was written.
  if (!key.employer && strengths.indexOf(facts.strength) > strengths.indexOf('written')) return fail({ code: 'demand.not-theirs-to-promise', field: 'strength' });
  if (!occupationTitle(facts.occupation)) return fail({ code: 'demand.unknown-occupation', field: 'occupation' });
  if (!isRegion(facts.region)) return fail({ code: 'demand.unknown-region', field: 'region' });
  const known = await unitsByKey(tx, units as UnitKey[]);
  const unknown = units.find((unit) => !known.has(unit as UnitKey));
  if (unknown) return fail({ code: 'demand.unknown-unit', field: 'units', unit: unknown });
  const need = recordNeed(newId<'need'>(), { ...facts, employer, units, source: 'api', evidence: { origin: key.id } }, today);
  if (!need.ok) return need;

  await noteUse(tx, key, { on: today, ...use });
  await saveNeed(tx, centre, need.value);
  record({ subject: { type: 'need', id: need.value.id }, after: { ...need.value, evidence: key.id, employer: (await getEmployer(tx, employer))?.name ?? '' } });
  announce({ type: 'demand.need-recorded', version: 1, need: need.value.id, occupation: facts.occupation, headcount: facts.headcount } satisfies NeedRecorded);
  return ok({ need: need.value.id, expiresOn: need.value.expiresOn });
});
