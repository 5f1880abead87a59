import { findPersons } from '#people';
import type { Id } from '#kernel/id';
import type { ActionContext } from '#platform/actions/action';
import type { Transaction } from '#platform/database/transaction';
import type { ClassPackage } from '#waves';
import type { Application } from '../rules/application.ts';
import { answerBy, lastReplacementDay } from '../rules/offer.ts';
import type { Policy } from '../rules/policy.ts';
import { lateScore } from '../rules/run-of-wave.ts';
import { callNext } from '../rules/run/call-next.ts';
import type { RunApplicant } from '../rules/run/run-input.ts';
import { traitsAt } from '../rules/traits.ts';
import { changeApplication, listApplications } from '../store/applications.ts';
import { listLateAskers } from '../store/late-wishes.ts';
import { findPolicy } from '../store/policies.ts';
import { findRun, findRunRecord, nameInRun, type Run } from '../store/runs.ts';
import { lockSeats, takeSeat } from '../store/seats.ts';
import { offerMessage } from '../texts/messages.ts';
import { loadScored } from './load-scored.ts';

/**
 * Offers the free seats of a class to whoever the rule calls next, and answers whom. Every seat of the class is held meanwhile: two officers
 * filling it at the same moment come one after the other, and the second finds what the first left.
 */
export async function fillSeats(context: ActionContext, of: ClassPackage): Promise<Id<'application'>[]> {
  const { tx, today } = context;
  const { policy } = await findPolicy(tx, of.wave);
  if (today > lastReplacementDay(of.startsOn, policy)) return [];
  const run = await findRun(tx, of.wave);
  if (run?.status !== 'published') return [];
  const seats = await lockSeats(tx, of.id);
  if (!seats.includes(null)) return [];

  const called = await whoIsNext(context, of, run, policy, seats);
  for (const application of called) await offer(context, of, application, policy);
  return called.map(({ id }) => id);
}

/** Those who asked in time come first; only seats that they leave go to whoever asked after the result, by the same rule among themselves. */
async function whoIsNext({ tx }: ActionContext, of: ClassPackage, run: Run, policy: Policy, seats: readonly (Id<'application'> | null)[]): Promise<Application[]> {
  const ranked = run.classes.find((one) => one.class === of.id)?.waiting.filter((one) => one.placedAt === undefined) ?? [];
  const inTime = await listApplications(tx, { ids: ranked.map((one) => one.applicant as Id<'application'>), statuses: ['reserve', 'not-admitted'], lock: true });
  const askedLate = (await listLateAskers(tx, of.id)).filter((id) => !inTime.some((one) => one.id === id));
  const late = await listApplications(tx, { ids: askedLate, statuses: ['reserve', 'not-admitted'], lock: true });
  const record = await findRunRecord(tx, run.id);
  const rule = record.classes.find(({ id }) => id === nameInRun(run, of.id));
  if (!rule) return [];
  const holders = await listApplications(tx, { ids: seats.flatMap((id) => id ?? []) });
  const wishes = new Map(record.applicants.map((one) => [one.id, one]));
  for (const [number, wish] of await lateWishes(tx, rule.id, of, [...late, ...holders.filter(({ number }) => !asks(wishes.get(number ?? ''), rule.id))], policy)) wishes.set(number, wish);

  const standing = new Map([...inTime, ...late].map((one) => [one.number!, one]));
  const applicants = (of: readonly Application[]) => of.flatMap(({ number }) => wishes.get(number ?? '') ?? []);
  const call = (held: readonly Application[], waiting: readonly Application[]) =>
    callNext({ ...rule, seats: seats.length }, applicants(held), applicants(waiting), run.seed ?? '').flatMap((number) => standing.get(number) ?? []);
  const first = call(holders, inTime);
  return [...first, ...call([...holders, ...first], late)];
}

const asks = (one: RunApplicant | undefined, of: string): boolean => one?.choices.some((choice) => choice.class === of) ?? false;

/** What the rule may know of people at a class they had not asked for in time. */
async function lateWishes(tx: Transaction, name: string, of: ClassPackage, applications: readonly Application[], policy: Policy): Promise<Map<string, RunApplicant>> {
  const scored = await loadScored(tx, applications);
  return new Map([...scored.values()].flatMap((one): [string, RunApplicant][] => {
    const score = lateScore(one, of.id, policy);
    return score === undefined ? [] : [[one.number, { id: one.number, choices: [{ class: name, score, traits: traitsAt(one, of.place) }] }]];
  }));
}

async function offer({ tx, today, record, notify }: ActionContext, of: ClassPackage, { id, number, status, person }: Application, policy: Policy): Promise<void> {
  if (!(await takeSeat(tx, of.id, id))) throw new Error('a seat was taken although all were held');
  const until = answerBy(today, of.startsOn, policy);
  await changeApplication(tx, id, { status: 'offered', seat_class_id: of.id, answer_by: until, reserve_class_id: null, reserve_rank: null, reason: null });
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'offered', class: of.label, answerBy: until } });
  const phone = person && (await findPersons(tx, [person])).get(person)?.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: offerMessage(number!, of.label, until), purpose: 'admission.offered' });
}
