import { dayOf, named, staffOf, type Row, type SampleTwin, type Twice } from './sample-twin.ts';

type Told = { readonly on: string; readonly tell: () => Promise<unknown> };

/** What became of some people: asked, answered, hired, each told again on the day it was told. */
export async function redoFates(twin: SampleTwin, persons: readonly string[]): Promise<Twice> {
  const of = `person_id in (${persons.map((one) => `'${one}'`).join(', ')})`;
  const [enrolments, checkIns, hires, introduced] = await Promise.all([
    twin.rows(`select * from training.enrolments where ${of} and status in ('completed', 'resigned')`), twin.rows(`select * from outcomes.check_ins where ${of} order by due_on`), twin.rows(`select * from outcomes.hires where ${of}`),
    twin.rows(`select i.*, v.employer_id, v.occupation from matching.introductions i join matching.vacancies v on v.id = i.vacancy_id where i.status = 'hired' and i.${of}`),
  ]);
  // A hire answers a line of its own day, and those are paid back already: today's lines sleep meanwhile.
  await twin.beyondDeeds('update demand.needs set expires_on = expires_on - 2000');
  const both = await twin.twice({ 'outcomes.check_ins': of, 'outcomes.hires': of }, async () => {
    for (const one of enrolments) {
      const facts = { enrolment: one['id'], person: one['person_id'], class: one['class_id'], wave: one['wave_id'], on: one['ended_on'] };
      await twin.redo(one['status'] === 'completed' ? 'outcomes.schedule' : 'outcomes.record-leaving', one['status'] === 'completed' ? facts : { ...facts, reason: one['reason'] }, { on: dayOf(one, 'ended_on'), as: named('sample') });
    }
    const told: Told[] = [
      ...introduced.map((one): Told => ({ on: dayOf(one, 'hired_on'), tell: () => twin.redo('outcomes.record-hire', { person: one['person_id'], employer: one['employer_id'], need: null, occupation: one['occupation'], on: one['hired_on'] }, { on: dayOf(one, 'hired_on'), as: named('sample') }) })),
      ...checkIns.flatMap((one) => askAndAnswer(twin, one, hires.find((hire) => hire['id'] === one['hire_id']))),
    ];
    for (const { tell } of told.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))) await tell();
  }, ['hire_id']);
  await twin.beyondDeeds('update demand.needs set expires_on = expires_on + 2000');
  return both;
}

function askAndAnswer({ rows, redo, today }: SampleTwin, one: Row, hire: Row | undefined): Told[] {
  const asked: Told[] = dayOf(one, 'due_on') < today ? [{ on: dayOf(one, 'due_on'), tell: () => redo('outcomes.ask-due', {}, { on: dayOf(one, 'due_on'), as: named('sample') }) }] : [];
  if (!one['situation']) return asked;
  const job = one['is_in_field'] === null ? {} : {
    employer: hire?.['employer_id'] ?? undefined, employerName: hire?.['employer_id'] ? undefined : hire?.['employer_name'] ?? undefined, startedOn: hire?.['started_on'] ?? one['due_on'],
    isInField: one['is_in_field'], wage: hire?.['wage'] ? Number(hire['wage']) : undefined,
  };
  const as = one['source'] === 'self' ? { ...named('sample'), roles: ['citizen' as const], person: String(one['person_id']) as never } : staffOf('employment');
  return [...asked, {
    on: dayOf(one, 'answered_on'),
    tell: async () => {
      const [made] = await rows(`select id, situation from outcomes.check_ins where person_id = '${String(one['person_id'])}' and class_id = '${String(one['class_id'])}' and month = ${String(one['month'])}`);
      // What an employer told has answered it already.
      if (made!['situation']) return;
      await redo('outcomes.answer-check-in', { checkIn: made!['id'], situation: one['situation'], ...job, ...(one['source'] === 'self' ? {} : { source: one['source'] }) }, { on: dayOf(one, 'answered_on'), as });
    },
  }];
}
