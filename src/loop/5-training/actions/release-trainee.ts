import { Type } from 'typebox';
import { markTrainee } from '#access';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { TrainingLeft } from '../events.ts';
import { attendanceOf } from '../store/figures.ts';
import { enrolmentsOf } from '../store/enrolments.ts';
import { removeEnrolment, saveEnrolment } from '../store/save-enrolments.ts';

const input = Type.Object({ application: field.id<'application'>(), person: field.id<'person'>(), class: field.id<'class'>(), wave: field.id<'wave'>() });

/** Somebody gave a confirmed seat back. Who never sat in the class leaves no trace in it; who did has left it. */
export const releaseTrainee = action('training.release', input, async ({ tx, today, record, announce }, { application, person, class: of, wave }) => {
  const enrolment = (await enrolmentsOf(tx, { class: of, person, status: 'active' }))[0];
  if (!enrolment) {
    record({ subject: { type: 'application', id: application }, after: { released: false } });
    return ok({ released: false });
  }
  const wasThere = ((await attendanceOf(tx, [enrolment.id])).get(enrolment.id)?.total ?? 0) > 0;
  if (wasThere) {
    const endedOn = today > enrolment.startedOn ? today : enrolment.startedOn;
    await saveEnrolment(tx, { ...enrolment, status: 'resigned', endedOn, reason: 'other' });
    announce({ type: 'training.left', version: 1, enrolment: enrolment.id, person, class: of, wave, on: endedOn, reason: 'other' } satisfies TrainingLeft);
  } else {
    await removeEnrolment(tx, enrolment.id);
  }
  if ((await enrolmentsOf(tx, { person, status: 'active' })).length === 0) await markTrainee(tx, person, false);
  record({ subject: { type: 'enrolment', id: enrolment.id }, before: { status: 'active' }, after: { status: wasThere ? 'resigned' : 'removed' } });
  return ok({ released: true });
});
