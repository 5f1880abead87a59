import { addDays } from '#kernel/day';
import { begin, loadWave, score, scoredFacts, screen, type Wave } from './redo-admission.ts';
import { applicantOf, applicationsLeft, forgetAccounts, when } from './redo-applications.ts';
import { dayOf, staffOf, type Made, type Row, type SampleTwin, type Twice } from './sample-twin.ts';

type Planned = { readonly sittings: readonly Row[]; readonly slots: readonly Row[]; readonly bookings: readonly Row[]; /** Old id of a sitting, slot or sheet → the one made anew. */ readonly anew: Map<string, string> };

const officer = staffOf('admission');

/** A wave whose people were tested: rooms and hours, who came, who was excused and is called again, and points of two scorers or three. */
export async function redoTestedWave(twin: SampleTwin, label: string): Promise<Twice> {
  const loaded = await loadWave(twin, label);
  const { wave, told, now } = loaded;
  const ofWave = `wave_id = '${wave.id}'`;
  const ofSitting = `sitting_id in (select id from admission.sittings where ${ofWave})`;
  const ofSlot = `slot_id in (select id from admission.slots where ${ofSitting})`;
  const ofSheet = `sheet_id in (select s.id from admission.score_sheets s join waves.classes c on c.id = s.class_id where c.${ofWave})`;
  const [sittings, slots, bookings, sheets, lines] = await Promise.all([
    twin.rows(`select * from admission.sittings where ${ofWave} order by starts_at`), twin.rows(`select * from admission.slots where ${ofSitting} order by starts_at`), twin.rows(`select * from admission.bookings where ${ofSlot} order by kind desc, slot_id, application_id`),
    twin.rows(`select * from admission.score_sheets where ${ofSheet.replace('sheet_id', 'id')} order by uploaded_at`), twin.rows(`select * from admission.score_sheet_rows where ${ofSheet}`),
  ]);
  const planned: Planned = { sittings, slots, bookings, anew: new Map() };
  return twin.twice({ 'admission.score_sheet_rows': ofSheet, 'admission.score_sheets': ofSheet.replace('sheet_id', 'id'), 'admission.bookings': ofSlot, 'admission.slots': ofSitting, 'admission.sittings': ofWave, ...scoredFacts(wave.id) }, async (): Promise<Made> => {
    await begin(twin, loaded);
    const [onTheDays, madeUp] = [sittings.filter((one) => one['closed_at']), sittings.filter((one) => !one['closed_at'])];
    for (const one of onTheDays) await planAgain(twin, planned, one, { on: addDays(dayOf(wave.row, 'apply_until'), 1), at: '03:00:00' });
    await screen(twin, wave);
    await excuseAbsent(twin, wave, planned, madeUp);
    await hold(twin, wave, planned, onTheDays.filter(({ kind }) => kind === 'test'));
    const onSheet = await sendSheets(twin, sheets, lines, planned.anew);
    await score(twin, wave, { ...told, tests: told.tests.filter((one) => !onSheet.has(wave.numberOf(one['application_id']))) });
    for (const one of madeUp) await planAgain(twin, planned, one, { on: dayOf(wave.row, 'test_on'), at: '10:00:00' });
    await callAgain(twin, wave, planned, madeUp);
    await hold(twin, wave, planned, [...onTheDays.filter(({ kind }) => kind === 'interview'), ...madeUp]);
    await forgetAccounts(twin);
    return new Map([...now, ...[...planned.anew].map(([old, made]): [string, string] => [made, old])]);
  }, applicationsLeft);
}

const inJakarta = (moment: unknown): string => new Date(Date.parse(String(moment)) + 7 * 3_600_000).toISOString();

/** A sitting in its room and hours, with its slots. */
async function planAgain({ redo, rows }: SampleTwin, { slots, anew }: Planned, one: Row, planned: ReturnType<typeof when>): Promise<void> {
  const own = slots.filter((slot) => slot['sitting_id'] === one['id']);
  const moments = own.map((slot) => Date.parse(String(slot['starts_at'])));
  const [from, until] = [inJakarta(one['starts_at']), inJakarta(one['ends_at'])];
  const { id } = await redo('admission.plan-sittings', {
    wave: one['wave_id'], kind: one['kind'], room: one['room'], bring: one['bring'], day: from.slice(0, 10), startsAt: from.slice(11, 16), endsAt: until.slice(11, 16), places: own[0]!['places'],
    excuseHours: (moments[0]! - Date.parse(String(one['excuse_until']))) / 3_600_000, minutes: moments.length > 1 ? (moments[1]! - moments[0]!) / 60_000 : undefined,
  }, { ...planned, as: officer });
  anew.set(String(one['id']), String(id));
  for (const [at, made] of (await rows(`select id from admission.slots where sitting_id = '${String(id)}' order by starts_at`)).entries()) anew.set(String(own[at]!['id']), String(made['id']));
}

/** Score sheets as they came back from a spreadsheet; answers whose points came by one that counts. One of today waits. */
async function sendSheets({ redo }: SampleTwin, sheets: readonly Row[], lines: readonly Row[], anew: Map<string, string>): Promise<ReadonlySet<unknown>> {
  for (const one of sheets) {
    const { sheet } = await redo('admission.import-scores', { class: one['class_id'], file: one['file_hash'], fileName: one['file_name'] }, { ...when(one['uploaded_at']), as: officer });
    if (one['status'] === 'confirmed') await redo('admission.import-scores', { sheet, why: one['file_name'] }, { ...when(one['confirmed_at']), as: officer });
    anew.set(String(one['id']), String(sheet));
  }
  const counted = sheets.filter(({ status }) => status === 'confirmed').map(({ id }) => id);
  return new Set(lines.filter((line) => counted.includes(line['sheet_id'])).map(({ number }) => number));
}

const sittingOf = ({ slots, sittings }: Planned, booking: Row): Row => sittings.find(({ id }) => id === slots.find((slot) => slot['id'] === booking['slot_id'])!['sitting_id'])!;
const applicant = ({ applications }: Wave, booking: Row) => applicantOf(applications.find(({ id }) => id === booking['application_id'])!);

/** On the eve those who cannot come say so. */
async function excuseAbsent({ redo }: SampleTwin, wave: Wave, planned: Planned, madeUp: readonly Row[]): Promise<void> {
  for (const one of planned.bookings.filter((booking) => madeUp.includes(sittingOf(planned, booking)))) {
    await redo('admission.excuse', { application: wave.idOf(one['application_id']), kind: one['kind'], why: 'Sakit.' }, { on: addDays(dayOf(wave.row, 'test_on'), -1), as: applicant(wave, one) });
  }
}

/** They find another hour themselves, or the office finds it for them. */
async function callAgain({ redo }: SampleTwin, wave: Wave, planned: Planned, madeUp: readonly Row[]): Promise<void> {
  for (const one of planned.bookings.filter((booking) => madeUp.includes(sittingOf(planned, booking)))) {
    await redo('admission.move-slot', { application: wave.idOf(one['application_id']), slot: planned.anew.get(String(one['slot_id'])) }, { on: dayOf(wave.row, 'test_on'), at: '11:00:00', as: one['moves'] ? applicant(wave, one) : officer });
  }
}

/** At the door, and the room is closed after the last came. */
async function hold({ redo }: SampleTwin, { idOf }: Wave, planned: Planned, sittings: readonly Row[]): Promise<void> {
  for (const sitting of sittings) {
    const id = planned.anew.get(String(sitting['id']));
    for (const one of planned.bookings.filter((booking) => booking['presence'] === 'present' && sittingOf(planned, booking) === sitting)) {
      await redo('admission.mark-presence', { sitting: id, application: idOf(one['application_id']), present: true }, { ...when(one['marked_at']), as: officer });
    }
    if (sitting['closed_at']) await redo('admission.close-sitting', { sitting: id }, { ...when(sitting['closed_at']), as: officer });
  }
}
