import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { getEmployer } from '#employers';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { isRegion, occupationTitle, unitsByKey, type UnitKey } from '#standards';
import type { NeedRecorded } from '../events.ts';
import { recordNeed, sources, strengths } from '../rules/need.ts';
import { saveNeed } from '../store/needs.ts';

const input = Type.Object({
  employer: field.id<'employer'>(),
  occupation: field.text(10),
  units: Type.Array(field.text(60), { maxItems: 40 }),
  headcount: field.whole(1, 5000),
  month: field.day(),
  region: field.text(13),
  strength: field.oneOf(strengths),
  source: field.oneOf(sources),
  note: Type.Optional(Type.String({ maxLength: 1000 })),
  /** The letter, photo or document it rests on. */
  evidence: Type.Optional(field.file()), evidenceName: Type.Optional(Type.String({ maxLength: 200 })),
});

/** Writes a line into the demand ledger: by staff, by an employer for itself, from a file or through the API. */
export const recordNeedAction = action('demand.record-need', input, async ({ tx, centre, scope, today, files, newId, record, announce }, { evidence, evidenceName, ...facts }) => {
  if (scope.within === 'own' && scope.employer !== facts.employer) return fail(notFound);
  const employer = await getEmployer(tx, facts.employer);
  if (!employer) return fail(notFound);
  if (!occupationTitle(facts.occupation)) return fail({ code: 'demand.unknown-occupation', field: 'occupation' });
  if (!isRegion(facts.region)) return fail({ code: 'demand.unknown-region', field: 'region' });
  const units = await unitsByKey(tx, facts.units as UnitKey[]);
  const unknown = facts.units.find((unit) => !units.has(unit as UnitKey));
  if (unknown) return fail({ code: 'demand.unknown-unit', field: 'units', unit: unknown });

  // A hash names any file of the centre: who acts for itself could open one it was never shown by resting a line on it.
  if (evidence && (scope.within === 'own' || !(await files.read(evidence, { centre })))) return fail({ code: 'demand.evidence-missing', field: 'evidence' });

  const need = recordNeed(newId<'need'>(), evidence ? { ...facts, evidence: { file: evidence, name: evidenceName } } : facts, today);
  if (!need.ok) return need;

  await saveNeed(tx, centre, need.value);
  record({ subject: { type: 'need', id: need.value.id }, after: { ...need.value, employer: employer.name } });
  announce({ type: 'demand.need-recorded', version: 1, need: need.value.id, occupation: facts.occupation, headcount: facts.headcount } satisfies NeedRecorded);
  return ok({ id: need.value.id, expiresOn: need.value.expiresOn });
});
