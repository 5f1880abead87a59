import { findPersons } from '#people';
import type { Id } from '#kernel/id';
import type { ActionContext } from '#platform/actions/action';
import type { ClassPackage } from '#waves';
import type { Application } from '../rules/application.ts';
import { answerBy, lastReplacementDay } from '../rules/offer.ts';
import type { Policy } from '../rules/policy.ts';
import { callNext } from '../rules/run/call-next.ts';
import type { RunInput } from '../rules/run/run-input.ts';
import { changeApplication, listApplications } from '../store/applications.ts';
import { findPolicy } from '../store/policies.ts';
import { findRun, findRunInput } from '../store/runs.ts';
import { lockSeats, takeSeat } from '../store/seats.ts';
import { offerMessage } from '../texts/messages.ts';

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

  const ranked = run.classes.find((one) => one.class === of.id)?.waiting.filter((one) => one.placedAt === undefined) ?? [];
  const waiting = await listApplications(tx, { ids: ranked.map((one) => one.applicant as Id<'application'>), statuses: ['reserve', 'not-admitted'], lock: true });
  const called = whoIsNext(of, await findRunInput(tx, run.id), run.seed ?? '', seats, waiting);
  for (const application of called) await offer(context, of, application, policy);
  return called.map(({ id }) => id);
}

function whoIsNext(of: ClassPackage, input: Omit<RunInput, 'seed'>, seed: string, seats: readonly (Id<'application'> | null)[], waiting: readonly Application[]): Application[] {
  const standing = new Map(waiting.map((application) => [application.id as string, application]));
  const rule = input.classes.find(({ id }) => id === of.id);
  if (!rule) return [];
  const holders = input.applicants.filter(({ id }) => seats.includes(id as Id<'application'>));
  const others = input.applicants.filter(({ id }) => standing.has(id));
  return callNext({ ...rule, seats: seats.length }, holders, others, seed).map((id) => standing.get(id)!);
}

async function offer({ tx, today, record, notify }: ActionContext, of: ClassPackage, { id, number, status, person }: Application, policy: Policy): Promise<void> {
  if (!(await takeSeat(tx, of.id, id))) throw new Error('a seat was taken although all were held');
  const until = answerBy(today, of.startsOn, policy);
  await changeApplication(tx, id, { status: 'offered', seat_class_id: of.id, answer_by: until, reserve_class_id: null, reserve_rank: null, reason: null });
  record({ subject: { type: 'application', id }, before: { status }, after: { status: 'offered', class: of.label, answerBy: until } });
  const phone = person && (await findPersons(tx, [person])).get(person)?.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: offerMessage(number!, of.label, until), purpose: 'admission.offered' });
}
