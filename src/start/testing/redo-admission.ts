import { sampleStaff } from '#access';
import type { Actor } from '#kernel/actor';
import { addDays } from '#kernel/day';
import { applicantOf, applicationFacts, applicationsLeft, enter, forgetAccounts, loadApplications, look, when } from './redo-applications.ts';
import { dayOf, named, staffOf, type Facts, type Made, type Row, type SampleTwin, type Twice } from './sample-twin.ts';

export type Wave = { readonly id: string; readonly row: Row; readonly applications: readonly Row[]; readonly idOf: (before: unknown) => string; readonly numberOf: (id: unknown) => unknown };

/** A wave with its applications and, once `begin` has told them again, which is which. */
export async function loadWave(twin: SampleTwin, label: string) {
  const [row] = await twin.rows(`select * from waves.waves where label = '${label}'`);
  const id = String(row!['id']);
  const applications = await loadApplications(twin, `wave_id = '${id}'`);
  const now = new Map<string, string>();
  const wave: Wave = { id, row: row!, applications, idOf: (before) => [...now].find(([, old]) => old === before)![0], numberOf: (one) => applications.find(({ id: known }) => known === one)!['number'] };
  return { wave, told: await loadTold(twin, id), now };
}

/** The rule is frozen, and everybody applies as they did. */
export async function begin(twin: SampleTwin, { wave, told, now }: Awaited<ReturnType<typeof loadWave>>): Promise<void> {
  // Applications are taken by a wave that is open; it is closed again by its own deed.
  await twin.beyondDeeds(`update waves.waves set status = 'published', version = version - 1 where id = '${wave.id}'`);
  await freeze(twin, wave, told.draw);
  for (const one of wave.applications) now.set(await enter(twin, one), String(one['id']));
}

/** A wave from the freezing of its rule to what became of its seats: every table of the stage that has rows of it. */
export async function redoOfferedWave(twin: SampleTwin, label: string): Promise<Twice> {
  const loaded = await loadWave(twin, label);
  const { wave, told, now } = loaded;
  return twin.twice(offeredFacts(wave.id), async (): Promise<Made> => {
    await begin(twin, loaded);
    await throwDice(twin, wave, told.draw['public_value']);
    await screen(twin, wave);
    await score(twin, wave, told);
    now.set(await decide(twin, wave), String(told.run!['id']));
    await answer(twin, wave, told);
    await forgetAccounts(twin);
    return now;
  }, applicationsLeft);
}

function offeredFacts(id: string): Facts {
  const ofWave = `wave_id = '${id}'`;
  const ofClass = `class_id in (select id from waves.classes where ${ofWave})`;
  return {
    'admission.objections': ofWave, ...Object.fromEntries(['pauses', 'seats', 'seat_moves'].map((table) => [`admission.${table}`, ofClass])),
    'admission.results': `run_id in (select id from admission.runs where ${ofWave})`, 'admission.runs': ofWave, ...scoredFacts(id),
  };
}

/** What a wave is once its people were tested: nobody of a wave that is closed has photographs any more. */
export function scoredFacts(id: string): Facts {
  const ofWave = `wave_id = '${id}'`;
  const { 'admission.documents': none, ...applied } = applicationFacts(ofWave);
  return {
    ...Object.fromEntries(['tests', 'interviews', 'interview_scores'].map((table) => [`admission.${table}`, applied['admission.choices']!])),
    ...Object.fromEntries(['counters', 'policies', 'rubrics', 'draws'].map((table) => [`admission.${table}`, ofWave])), ...applied,
  };
}

async function loadTold({ rows }: SampleTwin, wave: string) {
  const of = `application_id in (select id from admission.applications where wave_id = '${wave}')`;
  const [tests, sheets, moves, objections, pauses, [draw], [run]] = await Promise.all([
    rows(`select * from admission.tests where ${of}`), rows(`select * from admission.interview_scores where ${of}`), rows(`select * from admission.seat_moves where ${of} order by at, application_id`),
    rows(`select * from admission.objections where wave_id = '${wave}'`), rows(`select * from admission.pauses where class_id in (select id from waves.classes where wave_id = '${wave}')`),
    rows(`select * from admission.draws where wave_id = '${wave}'`), rows(`select * from admission.runs where wave_id = '${wave}'`),
  ]);
  return { tests, sheets, moves, objections, pauses, draw: draw!, run };
}

type Told = Awaited<ReturnType<typeof loadTold>>;

/** The rule, frozen on the eve. The draw's secret is made by chance in that deed; the sample's takes its place, so that all that follows from it can be compared to the last lottery number. */
async function freeze({ redo, rows, beyondDeeds }: SampleTwin, { id, row }: Wave, draw: Row): Promise<void> {
  await redo('admission.freeze-policy', { wave: id, version: 0 }, { on: addDays(dayOf(row, 'apply_from'), -1), at: '05:00:00', as: staffOf('admission') });
  const [{ commitment }] = await rows(`select commitment from admission.draws where wave_id = '${id}'`) as [Row];
  const sealed = (draw['secret_sealed'] as Buffer).toString('hex');
  await beyondDeeds(
    `update admission.draws set commitment = '${String(draw['commitment'])}', secret_sealed = '\\x${sealed}' where wave_id = '${id}'`,
    `update admission.policies set text = replace(text, '${String(commitment)}', '${String(draw['commitment'])}') where wave_id = '${id}'`,
    `update admission.policies set hash = encode(sha256(convert_to(text, 'UTF8')), 'hex') where wave_id = '${id}'`,
  );
}

/** The day after closing the dice are thrown before two people. */
async function throwDice({ redo }: SampleTwin, { id, row }: Wave, value: unknown): Promise<void> {
  for (const [role, at] of [['admission', '03:00:00'], ['head', '04:00:00']] as const) await redo('admission.enter-public-value', { wave: id, value }, { on: addDays(dayOf(row, 'apply_until'), 1), at, as: staffOf(role) });
}

/** On that day documents are looked at and everybody is called. */
export async function screen(twin: SampleTwin, { id, row, applications, idOf }: Wave): Promise<void> {
  const on = addDays(dayOf(row, 'apply_until'), 1);
  await twin.redo('waves.close-wave', { wave: id }, { on, as: staffOf('planner') });
  for (const one of applications) await look(twin, one, idOf(one['id']));
  await twin.redo('admission.call-to-test', { applications: applications.map((one) => idOf(one['id'])) }, { on, at: '08:40:00', as: staffOf('admission') });
}

/** Points: the test by an officer, each interview by its own two scorers. */
export async function score({ redo }: SampleTwin, { row, applications, idOf }: Wave, { tests, sheets }: Told): Promise<void> {
  const on = dayOf(row, 'test_on');
  const classOf = (application: unknown) => (applications.find(({ id }) => id === application)!['choices'] as readonly unknown[])[0];
  const written = (hundredths: unknown): string => String(Number(hundredths) / 100);
  for (const one of tests) await redo('admission.enter-scores', { class: classOf(one['application_id']), scores: [{ application: idOf(one['application_id']), test: written(one['score']) }] }, { on, at: '08:00:00', as: staffOf('admission') });
  for (const as of scorersOf(sheets)) {
    for (const one of sheets.filter(({ scorer }) => scorer === as.id)) {
      const points = Object.fromEntries(Object.entries(one['points'] as Row).map(([key, hundredths]) => [key, written(hundredths)]));
      await redo('admission.score-interview', { class: one['class_id'], scores: [{ application: idOf(one['application_id']), points }] }, { on, at: '09:00:00', as });
    }
  }
}

const turns = ['admission', 'instructor', 'administrator'];

/** An officer first, then who teaches; an administrator where nobody who teaches signs in, and as the third. */
const scorersOf = (sheets: readonly Row[]): Actor[] =>
  sampleStaff.filter(({ userId }) => sheets.some(({ scorer }) => scorer === userId)).map(({ userId: id, name, role }): Actor => ({ id, name, roles: [role] })).sort((one, other) => turns.indexOf(one.roles[0]!) - turns.indexOf(other.roles[0]!));

/** One computes, another approves, and the clock publishes at the minute announced. */
async function decide({ redo }: SampleTwin, { id, row }: Wave): Promise<string> {
  const announceOn = dayOf(row, 'announce_on');
  const { run } = await redo('admission.compute-run', { wave: id }, { on: addDays(announceOn, -1), at: '05:00:00', as: staffOf('admission') });
  await redo('admission.publish-run', { run }, { on: addDays(announceOn, -1), at: '06:30:00', as: staffOf('head') });
  await redo('admission.publish-due-runs', {}, { on: announceOn, as: named('admission.publish-due-runs') });
  return String(run);
}

const deedOf: Readonly<Record<string, string>> = { confirmed: 'confirm-seat', declined: 'decline-seat' };

/** What people did with their offers, and the offers nobody answered; objections and their answers; a list that stands still. */
async function answer({ redo }: SampleTwin, { applications, idOf }: Wave, { moves, objections, pauses }: Told): Promise<void> {
  const applicant = (id: unknown) => applicantOf(applications.find((one) => one['id'] === id)!);
  for (const { kind, application_id: id, at } of moves) if (deedOf[String(kind)]) await redo(`admission.${deedOf[String(kind)]!}`, { application: idOf(id) }, { ...when(at), as: applicant(id) });
  const ended = moves.find(({ kind }) => kind === 'expired')!;
  await redo('admission.close-offers', {}, { ...when(ended['at']), as: named(ended['by_name']) });
  for (const one of objections) {
    const filed = await redo('admission.file-objection', { application: idOf(one['application_id']), reason: one['reason'], text: one['text'] }, { ...when(one['filed_at']), as: one['assisted_by_name'] ? staffOf('admission') : applicant(one['application_id']) });
    if (one['status'] !== 'open') await redo('admission.answer-objection', { objection: filed['objection'], verdict: one['status'], answer: one['answer'] }, { ...when(one['answered_at']), as: staffOf('head') });
  }
  for (const one of pauses) await redo('admission.pause-line', { class: one['class_id'], why: one['why'] }, { ...when(one['paused_at']), as: staffOf('head') });
}
