import { dayOf, named, type Row, type SampleTwin, type Twice } from './sample-twin.ts';

const periods = (marks: string): Row => Object.fromEntries([...marks].flatMap((letter, at) => (words[letter] ? [[at + 1, words[letter]]] : [])));
const words: Readonly<Record<string, string>> = { h: 'present', t: 'absent', i: 'leave', s: 'sick' };

/** The attendance of a class, day by day. `now` says which enrolment stands for which. */
async function takeDays({ redo }: SampleTwin, days: readonly Row[], marks: readonly Row[], now: (enrolment: string) => string): Promise<void> {
  for (const day of days) {
    const told = marks.filter((one) => String(one['day']) === String(day['day'])).map((one) => [now(String(one['enrolment_id'])), periods(String(one['marks']))]);
    await redo('training.take-attendance', { class: day['class_id'], day: day['day'], version: 0, marks: Object.fromEntries(told) as Row }, { on: dayOf(day, 'day'), as: named(day['taken_by']) });
  }
}

/** Everything written down of one class that runs: who was there, what was taught, what was shown, with photos and talks. */
export async function redoRunningClass(twin: SampleTwin, id: string): Promise<Twice> {
  const { rows, redo, twice } = twin;
  const own = `enrolment_id in (select id from training.enrolments where class_id = '${id}')`;
  const [days, marks, journal, progress, evidence, talks] = await Promise.all([
    rows(`select * from training.attendance_days where class_id = '${id}' order by day`), rows(`select * from training.attendance where ${own}`), rows(`select * from training.journal where class_id = '${id}' order by day, from_period`),
    rows(`select * from training.progress where ${own}`), rows(`select * from training.evidence where ${own}`), rows(`select * from training.follow_ups where ${own}`),
  ]);
  return twice({
    'training.attendance_days': `class_id = '${id}'`, 'training.attendance': own, 'training.journal': `class_id = '${id}'`, 'training.progress': own, 'training.evidence': own, 'training.follow_ups': own,
  }, async () => {
    await takeDays(twin, days, marks, (enrolment) => enrolment);
    for (const one of journal) {
      await redo('training.write-journal', {
        class: id, day: one['day'], fromPeriod: one['from_period'], untilPeriod: one['until_period'], unitKey: one['unit_key'] ?? undefined, covered: one['covered'], method: one['method'], obstacles: one['obstacles'] ?? undefined,
      }, { on: dayOf(one, 'day'), as: named(one['written_by']) });
    }
    const last = dayOf(days.at(-1)!, 'day');
    for (const criterion of new Set(progress.map((one) => `${String(one['unit_key'])} ${String(one['criterion'])}`))) {
      const judged = progress.filter((one) => `${String(one['unit_key'])} ${String(one['criterion'])}` === criterion);
      const by = (column: string) => Object.fromEntries(judged.flatMap((one) => (one[column] ? [[one['enrolment_id'], one[column]]] : []))) as Row;
      await redo('training.judge-ability', { class: id, unit: judged[0]!['unit_key'], criterion: judged[0]!['criterion'], results: by('result'), notes: by('note') }, { on: last, as: named(judged[0]!['judged_by']) });
    }
    for (const one of evidence) {
      await redo('training.add-evidence', { enrolment: one['enrolment_id'], unit: one['unit_key'], criterion: one['criterion'], file: one['file'], fileName: one['file_name'] }, { on: last, as: named(one['added_by']) });
    }
    for (const one of talks) await redo('training.follow-up', { enrolment: one['enrolment_id'], deed: one['deed'] }, { on: last, as: named(one['written_by']) });
  });
}

/** How everybody of a class came in and went out, with the attendance that lets them complete; a class that runs has nobody who left. */
export async function redoEnrolments(twin: SampleTwin, id: string): Promise<Twice> {
  const { rows, redo, twice } = twin;
  const own = `class_id = '${id}'`;
  const [[pack], enrolments, days, marks] = await Promise.all([
    rows(`select * from waves.classes where id = '${id}'`), rows(`select * from training.enrolments where ${own}`), rows(`select * from training.attendance_days where ${own} order by day`),
    rows(`select * from training.attendance where enrolment_id in (select id from training.enrolments where ${own})`),
  ]);
  return twice({ 'training.attendance': `enrolment_id in (select id from training.enrolments where ${own})`, 'training.attendance_days': own, 'training.enrolments': own }, async () => {
    const now = new Map<string, string>();
    for (const one of enrolments) {
      const { enrolment } = await redo('training.enrol', { application: one['application_id'], person: one['person_id'], class: id, wave: one['wave_id'] }, { on: dayOf(pack!, 'starts_on'), as: named('sample') });
      now.set(String(one['id']), String(enrolment));
    }
    for (const one of enrolments.filter(({ status }) => status === 'dismissed' || status === 'resigned')) {
      await redo(one['status'] === 'dismissed' ? 'training.dismiss' : 'training.resign', { enrolment: now.get(String(one['id'])), version: 1, on: one['ended_on'], reason: one['reason'], note: 'Seperti tercatat.' }, { on: dayOf(one, 'ended_on'), as: named('sample') });
    }
    await takeDays(twin, days, marks, (enrolment) => now.get(enrolment)!);
    const completed = enrolments.filter(({ status }) => status === 'completed').map((one) => now.get(String(one['id'])));
    if (completed.length > 0) await redo('training.complete', { class: id, enrolments: completed }, { on: dayOf(pack!, 'ends_on'), as: named('sample') });
  }, ['enrolment_id']);
}
