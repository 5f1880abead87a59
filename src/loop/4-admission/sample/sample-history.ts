import { sampleStaff } from '#access';
import { systemActor, type Actor, type StaffRole } from '#kernel/actor';
import { addDays, type Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Change } from '#platform/actions/action';
import { saveChanges } from '#platform/audit/entries';
import type { SampleWorld } from '#platform/sample';
import type { Wave } from '#waves';
import type { Status } from '../rules/application.ts';
import type { SampleApplication } from './sample-rows.ts';

/** An application and where it stands in the end. */
export type Told = { readonly application: SampleApplication; readonly status: Status };

export const applicant: Actor = { id: 'sample-applicant', name: 'Pendaftar', roles: ['citizen'] };
const beforeTest: readonly Status[] = ['draft', 'submitted', 'needs-fix', 'documents-complete', 'withdrawn'];
const at = (day: Day, time: string): Instant => `${day}T${time}:00.000Z` as Instant;

/** The timelines of a wave's applications: what the deeds would have recorded, day by day. */
export async function tellSampleHistory(world: SampleWorld, wave: Wave, told: readonly Told[]): Promise<void> {
  const { today } = world;
  await tellSending(world, told);
  const checkedOn = wave.applyUntil < today ? addDays(wave.applyUntil, 1) : addDays(today, -1);
  const tested = told.filter(({ status }) => !beforeTest.includes(status));
  const where = (...statuses: readonly Status[]): readonly Told[] => told.filter(({ status }) => statuses.includes(status));
  await tell(world, staff('admission'), 'check-documents', at(checkedOn, '04:10'), [...moved([...tested, ...where('documents-complete')], 'submitted', 'documents-complete'), ...moved(where('needs-fix'), 'submitted', 'needs-fix')]);
  await tell(world, applicant, 'withdraw-application', at(checkedOn, '05:20'), moved(where('withdrawn'), 'submitted', 'withdrawn'));
  await tell(world, staff('admission'), 'call-to-test', at(checkedOn, '08:40'), moved(tested, 'documents-complete', 'called'));
  await tell(world, staff('admission'), 'enter-scores', at(addDays(wave.testOn, 1), '08:00'), moved(tested.filter(({ application }) => application.test !== undefined), 'called', 'scored'));
  await tellPolicy(world, wave, told);
  const decided = tested.filter(({ status }) => status !== 'called' && status !== 'scored');
  await tell(world, systemActor('admission.publish-due-runs'), 'publish-due-runs', at(wave.announceOn, '03:00'), decided.map((one) => change(one, one.application.test === undefined ? 'called' : 'scored', one.status === 'reserve' || one.status === 'not-admitted' ? one.status : 'offered')));
  await tell(world, applicant, 'confirm-seat', at(wave.announceOn, '09:30'), moved(where('confirmed'), 'offered', 'confirmed'));
  await tell(world, applicant, 'decline-seat', at(addDays(wave.announceOn, 2), '02:15'), moved(where('declined'), 'offered', 'declined'));
  await tell(world, systemActor('admission.close-offers'), 'close-offers', at(addDays(wave.announceOn, 2), '03:00'), moved(where('expired'), 'offered', 'expired'));
}

/** What was done to the wave as a whole: frozen in time, computed by one person, approved by another, published by the clock. */
async function tellPolicy(world: SampleWorld, wave: Wave, told: readonly Told[]): Promise<void> {
  const of = (after: Change['after']): Change[] => [{ subject: { type: 'wave-policy', id: wave.id }, after }];
  const offered = told.filter(({ status }) => ['offered', 'confirmed', 'declined', 'expired'].includes(status)).length;
  await tell(world, staff('admission'), 'freeze-policy', at(addDays(wave.applyFrom, -1), '05:00'), of({ frozen: true }));
  if (offered === 0) return;
  await tell(world, staff('admission'), 'enter-public-value', at(addDays(wave.applyUntil, 1), '03:00'), of({ enteredBy: staff('admission').name }));
  await tell(world, staff('head'), 'enter-public-value', at(addDays(wave.applyUntil, 1), '04:00'), of({ settled: true }));
  await tell(world, staff('admission'), 'compute-run', at(addDays(wave.announceOn, -1), '05:00'), of({ placed: offered }));
  await tell(world, staff('head'), 'publish-run', at(addDays(wave.announceOn, -1), '06:30'), of({ publishAt: at(wave.announceOn, '03:00') }));
  await tell(world, systemActor('admission.publish-due-runs'), 'publish-due-runs', at(wave.announceOn, '03:00'), of({ offered }));
}

function staff(role: StaffRole): Actor {
  const { userId, name } = sampleStaff.find((one) => one.role === role)!;
  return { id: userId, name, roles: [role] };
}

const change = ({ application: { id } }: Told, before: Status, after: Status): Change => ({ subject: { type: 'application', id }, before: { status: before }, after: { status: after } });
const moved = (told: readonly Told[], before: Status, after: Status): Change[] => told.map((one) => change(one, before, after));

/** One entry for each application sent, all of a day written together. */
async function tellSending(world: SampleWorld, told: readonly Told[]): Promise<void> {
  const byDay = new Map<Day, Change[]>();
  for (const { application: { id, number, submittedAt } } of told) {
    if (!submittedAt) continue;
    const day = submittedAt.slice(0, 10) as Day;
    byDay.set(day, [...(byDay.get(day) ?? []), { subject: { type: 'application', id }, before: { status: 'draft' }, after: { status: 'submitted', number } }]);
  }
  for (const [day, changes] of [...byDay].sort(([one], [other]) => (one < other ? -1 : 1))) await tell(world, applicant, 'submit-application', at(day, '11:00'), changes);
}

async function tell({ tx, centre, now: loadedAt }: SampleWorld, actor: Actor, deed: string, now: Instant, changes: readonly Change[]): Promise<void> {
  if (changes.length > 0 && now < loadedAt) await saveChanges(tx, { centre, actor, deed: `admission.${deed}`, now }, changes);
}
