import { addDays } from '#kernel/day';
import { dayOf, staffOf, type Row, type SampleTwin, type Twice } from './sample-twin.ts';

/** A wave from its draft to its end: classes with room and teachers, each timetable, and every step it went. */
export async function redoWave({ rows, redo, twice }: SampleTwin, label: string): Promise<Twice> {
  const planner = staffOf('planner');
  const [wave] = await rows(`select * from waves.waves where label = '${label}'`);
  const classes = await rows(`select * from waves.classes where wave_id = '${String(wave!['id'])}'`);
  const [teachers, planned] = await Promise.all([rows('select * from waves.class_instructors'), rows('select distinct class_id from waves.timetable_cells')]);
  const ofWave = `wave_id in (select id from waves.waves where label = '${label}')`;
  const ofClass = `class_id in (select id from waves.classes where ${ofWave})`;
  const before = addDays(dayOf(wave!, 'apply_from'), -14);
  return twice({ 'waves.timetable_cells': ofClass, 'waves.class_instructors': ofClass, 'waves.classes': ofWave, 'waves.waves': `label = '${label}'` }, async () => {
    const { wave: made } = await redo('waves.save-wave', {
      label, fundingSource: wave!['funding_source_id'], sequence: wave!['sequence'], applyFrom: wave!['apply_from'], applyUntil: wave!['apply_until'], testOn: wave!['test_on'], announceOn: wave!['announce_on'],
      startsOn: wave!['starts_on'], endsOn: wave!['ends_on'],
    }, { on: before, as: planner });
    for (const one of classes) {
      const { class: id } = await redo('waves.save-class', { wave: made, ...factsOf(one), instructors: teachers.filter((each) => each['class_id'] === one['id']).map((each) => each['instructor_id']) }, { on: before, as: planner });
      if (planned.some((each) => each['class_id'] === one['id'])) await redo('waves.fill-timetable', { class: id }, { on: before, as: planner });
    }
    if (wave!['status'] === 'draft') return;
    await redo('waves.publish-wave', { wave: made }, { on: before, as: planner });
    if (wave!['status'] !== 'published') await redo('waves.close-wave', { wave: made }, { on: addDays(dayOf(wave!, 'apply_until'), 1), as: planner });
    if (wave!['status'] === 'finished') await redo('waves.finish-wave', { wave: made }, { on: addDays(dayOf(wave!, 'ends_on'), 1), as: planner });
  }, ['wave_id', 'class_id']);
}

const factsOf = (one: Row): Row => ({
  programVersion: one['program_version_id'], label: one['label'], seats: one['seats'], reserves: one['reserves'], workshop: one['workshop_id'] ?? undefined, startsOn: one['starts_on'], endsOn: one['ends_on'],
  shift: one['shift'], mode: one['mode'], place: one['place'], boarding: one['boarding'],
});

/** Rooms with their closed days, people with their proofs and leave, money by year. */
export async function redoCentre({ rows, redo, twice, today }: SampleTwin): Promise<Twice> {
  const planner = { on: today, as: staffOf('planner') };
  const names = ['workshops', 'closures', 'station_faults', 'instructors', 'competences', 'leaves', 'funding_sources'] as const;
  const [workshops, closures, faults, instructors, competences, leaves, funding] = await Promise.all(names.map((name) => rows(`select * from waves.${name}`)));
  return twice(Object.fromEntries(names.map((name) => [`waves.${name}`, 'true'])), async () => {
    for (const one of workshops!) {
      const { workshop } = await redo('waves.save-workshop', { code: one['code'], name: one['name'], field: one['field'], stations: one['stations'], shifts: one['shifts'], weekdays: one['weekdays'], place: one['place'], isMobile: one['is_mobile'] }, planner);
      for (const fault of faults!.filter((each) => each['workshop_id'] === one['id'])) await redo('waves.note-station', { workshop, station: fault['station'], condition: fault['condition'], note: fault['note'] }, { ...planner, on: dayOf(fault, 'since') });
      for (const day of closures!.filter((each) => each['workshop_id'] === one['id'])) await redo('waves.close-workshop', { workshop, from: day['from_day'], until: day['until_day'], reason: day['reason'] }, planner);
    }
    for (const one of instructors!) {
      const { instructor } = await redo('waves.save-instructor', { name: one['name'], initials: one['initials'], user: one['user_id'] ?? undefined, isExternal: one['is_external'], weeklyPeriods: one['weekly_periods'] }, planner);
      for (const each of competences!.filter((proof) => proof['instructor_id'] === one['id'])) await redo('waves.add-competence', { instructor, unit: each['unit_key'], evidence: each['evidence'], validUntil: each['valid_until'] ?? undefined }, planner);
      for (const each of leaves!.filter((leave) => leave['instructor_id'] === one['id'])) await redo('waves.add-leave', { instructor, from: each['from_day'], until: each['until_day'], reason: each['reason'] }, planner);
    }
    for (const one of funding!) {
      await redo('waves.save-funding', {
        code: one['code'], name: one['name'], year: one['year'], budget: Number(one['budget']), from: one['from_day'], until: one['until_day'], accountCode: one['account_code'], rules: one['rules'], costOfClass: Number(one['cost_of_class']),
      }, planner);
    }
  }, ['workshop_id', 'instructor_id']);
}
