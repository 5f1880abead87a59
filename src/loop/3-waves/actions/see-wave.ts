import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { findVersions } from '#programs';
import { conflictsOf } from '../rules/board.ts';
import { isComplete } from '../rules/wave-states.ts';
import { classesWithoutCells } from '../store/cells.ts';
import { listClasses } from '../store/classes.ts';
import { listFunding } from '../store/funding.ts';
import { listAbsences, listInstructors } from '../store/instructors.ts';
import { listSchedule } from '../store/schedule.ts';
import { getWave } from '../store/waves.ts';
import { listClosures } from '../store/workshops.ts';

const input = Type.Object({ wave: field.id<'wave'>(), show: Type.Optional(field.oneOf(['without-timetable'])), field: Type.Optional(Type.String({ maxLength: 40 })) });

/** A wave with its classes, what is missing before it may go public, and what happened to it. */
export const seeWave = question('waves.see-wave', input, async ({ tx, today }, { wave: id, show, field: ofField }) => {
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const packages = await listClasses(tx, { wave: id });
  const schedule = new Map((await listSchedule(tx, { wave: id })).map((one) => [one.id, one]));
  const names = new Map((await listInstructors(tx)).map((one) => [one.id, one.name]));
  const versions = await findVersions(tx, packages.map((one) => one.versionId));
  const empty = new Set((await classesWithoutCells(tx, wave.startsOn, wave.endsOn)).map((one) => one.class));
  const classes = packages.map((one) => {
    const teachers = schedule.get(one.id)?.instructors ?? [];
    const version = versions.get(one.versionId);
    return {
      ...one, program: version?.program, programName: version?.name ?? '', field: version?.field, programNumber: version?.number, totalJp: version?.totalJp ?? 0,
      instructors: teachers.map((teacher) => names.get(teacher) ?? ''), isComplete: isComplete({ ...one, instructors: teachers.length }), hasTimetable: !empty.has(one.id),
    };
  });
  const range = { from: wave.startsOn, until: wave.endsOn };
  const conflicts = conflictsOf({ classes: [...schedule.values()], absences: await listAbsences(tx, range), closures: await listClosures(tx, range) });
  const source = (await listFunding(tx)).find((one) => one.id === wave.fundingSource);
  return ok({
    wave, today, source, classes, show, field: ofField, shown: classes.filter((one) => (!show || !one.hasTimetable) && (!ofField || one.field === ofField)), seats: classes.reduce((sum, one) => sum + one.seats, 0), reserves: classes.reduce((sum, one) => sum + one.reserves, 0),
    away: conflicts.flatMap((one) => (one.kind === 'leave' ? [{ ...one, name: names.get(one.resource as never) ?? '', label: schedule.get(one.class as never)?.label ?? '' }] : [])),
    timeline: await listTimeline(tx, { type: 'wave', id }),
  });
});

export type WaveRecord = Extract<Awaited<ReturnType<typeof seeWave.run>>, { ok: true }>['value'];
