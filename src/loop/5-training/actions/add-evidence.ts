import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import { addEvidenceRows } from '../store/evidence.ts';
import { unitsOf } from './class-course.ts';
import { enrolmentInReach } from './class-in-reach.ts';

const input = Type.Object({
  enrolment: field.id<'enrolment'>(), unit: field.text(60), criterion: field.text(20),
  file: Type.Optional(field.file()), fileName: Type.Optional(Type.String({ maxLength: 200 })),
});

/** Puts a photo or file to what a trainee has shown for one criterion. */
export const addEvidence = action('training.add-evidence', input, async ({ tx, centre, actor, scope, files, now, newId, record }, { enrolment: id, unit: unitKey, criterion, file, fileName }) => {
  const found = await enrolmentInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  if (found.enrolment.status !== 'active') return fail({ code: 'training.already-ended', on: found.enrolment.endedOn ?? found.enrolment.startedOn });
  const unit = (await unitsOf(tx, await getVersion(tx, found.class.versionId))).find((one) => one.unitKey === unitKey);
  if (!unit?.lines.some((line) => line.criterion === criterion)) return fail({ code: 'training.unknown-criterion', field: 'criterion' });
  const stored = file ? await files.read(file, { centre }) : undefined;
  if (!file || !stored) return fail({ code: 'training.file-missing', field: 'file' });
  const evidence = newId<'evidence'>();
  await addEvidenceRows(tx, centre, [{ id: evidence, enrolment: id, unitKey, criterion, file, fileKind: stored.kind, fileName: fileName ?? 'bukti', addedBy: actor.name, addedAt: now }]);
  record({ subject: { type: 'enrolment', id }, after: { evidence: `${unitKey} ${criterion}` } });
  return ok({ evidence, class: found.class.id, enrolment: id, unitKey, criterion });
});
