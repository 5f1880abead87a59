import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { getPerson } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { getWave } from '#waves';
import { listMarks } from '../store/attendance.ts';
import { listEvidence } from '../store/evidence.ts';
import { listFollowUps } from '../store/follow-ups.ts';
import { listProgress } from '../store/progress.ts';
import { courseOf } from './class-course.ts';
import { enrolmentInReach } from './class-in-reach.ts';
import { standingOf } from './class-standing.ts';
import { waveName } from './running-classes.ts';

/** One trainee's place in a class: how they stand, day by day and unit by unit, with evidence, follow-ups and history. */
export const seeEnrolment = question('training.see-classes', Type.Object({ enrolment: field.id<'enrolment'>() }), async ({ tx, scope, today }, { enrolment: id }) => {
  const found = await enrolmentInReach({ tx, scope }, id);
  if (!found) return fail(notFound);
  const { enrolment, class: of } = found;
  const course = await courseOf(tx, of);
  const standing = await standingOf(tx, of, course, [enrolment], today);
  const person = await getPerson(tx, enrolment.person);
  const wave = await getWave(tx, of.wave);
  const judged = await listProgress(tx, [id]);
  return ok({
    enrolment, class: of, waveLabel: wave ? waveName(wave) : '', person: { id: enrolment.person, name: person?.fullName ?? '', phone: person?.phone ?? null, maskedNik: person?.maskedNik ?? '' },
    minimum: standing.minimum, standing: standing.of.get(id)!, days: await listMarks(tx, [id], of.startsOn, of.endsOn), today,
    units: course.units.map((unit) => ({ ...unit, lines: unit.lines.map((line) => ({ ...line, judgement: judged.find((one) => one.unitKey === unit.unitKey && one.criterion === line.criterion) })) })),
    evidence: await listEvidence(tx, [id]), followUps: await listFollowUps(tx, [id]), timeline: await listTimeline(tx, { type: 'enrolment', id }, 30),
  });
});
