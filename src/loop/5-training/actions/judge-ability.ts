import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import { progressResults } from '../rules/progress-result.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { listProgress, saveProgress } from '../store/progress.ts';
import { unitsOf } from './class-course.ts';
import { classInReach } from './class-in-reach.ts';

const input = Type.Object({
  class: field.id<'class'>(), unit: field.text(60), criterion: field.text(20),
  /** By enrolment; who is not named is not judged now. */
  results: Type.Optional(Type.Record(Type.String(), field.oneOf(progressResults))),
  notes: Type.Optional(Type.Record(Type.String(), Type.String({ maxLength: 500 }))),
  /** Version of each judgement as it was shown, 0 where there was none. */
  versions: Type.Optional(Type.Record(Type.String(), field.whole(0, 1_000_000))),
});

/** Says of many trainees at once whether they have shown one criterion. Only what changes is written; somebody else's newer word is not overwritten. */
export const judgeAbility = action('training.judge-ability', input, async ({ tx, centre, actor, scope, now, record }, { class: id, unit: unitKey, criterion, results = {}, notes = {}, versions = {} }) => {
  const found = await classInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const unit = (await unitsOf(tx, await getVersion(tx, found.versionId))).find((one) => one.unitKey === unitKey);
  if (!unit) return fail({ code: 'training.unknown-unit', field: 'unitKey' });
  if (!unit.lines.some((line) => line.criterion === criterion)) return fail({ code: 'training.unknown-criterion', field: 'criterion' });
  const told = Object.entries(results) as [Id<'enrolment'>, (typeof progressResults)[number]][];
  if (told.length === 0) return fail({ code: 'training.nothing-judged', field: 'results' });
  const active = new Set((await enrolmentsOf(tx, { class: id, status: 'active' })).map((one) => one.id));
  if (told.some(([one]) => !active.has(one))) return fail({ code: 'training.unknown-trainee', field: 'marks' });

  const before = new Map((await listProgress(tx, told.map(([one]) => one), { unitKey, criterion })).map((one) => [one.enrolment, one]));
  const changed = told.filter(([one, result]) => before.get(one)?.result !== result || (notes[one] !== undefined && (before.get(one)?.note ?? '') !== notes[one]));
  if (changed.some(([one]) => versions[one] !== undefined && (before.get(one)?.version ?? 0) !== versions[one])) return fail(stale);
  await saveProgress(tx, centre, changed.map(([enrolment, result]) =>
    ({ enrolment, unitKey, criterion, result, note: (notes[enrolment] ?? before.get(enrolment)?.note) || undefined, by: actor.name, at: now })));
  for (const [enrolment, result] of changed) record({ subject: { type: 'enrolment', id: enrolment }, before: { [`${unitKey} ${criterion}`]: before.get(enrolment)?.result }, after: { [`${unitKey} ${criterion}`]: result } });
  record({ subject: { type: 'class', id }, after: { judged: changed.length, unit: unitKey, criterion } });
  return ok({ changed: changed.length, judged: told.length });
});
