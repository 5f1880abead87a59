import { findPersons } from '#people';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { ActionContext } from '#platform/actions/action';
import { callInput, listOf, nextCalls, type Call, type Line } from '../rules/line.ts';
import { answerBy, lastReplacementDay } from '../rules/offer.ts';
import { checkPlaces } from '../rules/run/check-places.ts';
import { checkRunInput } from '../rules/run/check-run-input.ts';
import { computePlaces } from '../rules/run/run-admission.ts';
import { changeApplication } from '../store/applications.ts';
import { savePlaces, type InLine } from '../store/line.ts';
import { addMoves } from '../store/seat-moves.ts';
import { takeSeat } from '../store/seats.ts';
import { betterMessage, offerMessage } from '../texts/messages.ts';
import { endOfDay } from './centre-time.ts';
import { loadLine, type CallingClass, type LoadedLine } from './load-line.ts';

export type Called = { readonly application: Id<'application'>; readonly class: Id<'class'> };

/**
 * Offers the free seats of a wave to whoever the rule calls, and answers whom. The caller holds the turn of the wave, so that of two deeds at the
 * same moment the second finds what the first left. A violation found by the independent check holds the calls back.
 */
export async function fillSeats(context: ActionContext, wave: Id<'wave'>): Promise<Called[]> {
  const loaded = await loadLine(context, wave);
  if (!loaded) return [];
  const calls = nextCalls(loaded.line);
  const input = callInput(loaded.line);
  const faults = checkRunInput(input).length > 0 ? 1 : checkPlaces(input, computePlaces(input)).length;
  if (faults > 0) {
    context.record({ subject: { type: 'wave-policy', id: wave }, after: { callsHeldBack: faults } });
    return [];
  }
  const called: Called[] = [];
  for (const call of calls) called.push(await offer(context, loaded, call));
  await savePlaces(context.tx, placesOf({ ...loaded, line: withCalls(loaded.line, calls) }));
  return called;
}

async function offer(context: ActionContext, { line, people, classes, policy }: LoadedLine, { applicant, class: name }: Call): Promise<Called> {
  const { tx, centre, now, newId, actor } = context;
  const one = people.get(applicant)!;
  const { of } = classes.find((known) => known.name === name)!;
  if (!(await takeSeat(tx, of.id, one.id))) throw new Error('a seat was taken although the turn was held');
  const until = answerBy(now, await endOfDay(tx, lastReplacementDay(of.startsOn, policy)), policy);
  await addMoves(tx, centre, [{ id: newId<'seat-move'>(), class: of.id, application: one.id, kind: one.seat ? 'better-offered' : 'offered', place: listOf(line, name).indexOf(applicant) + 1, at: now, byName: actor.name }]);
  await write(context, one, of, until);
  return { application: one.id, class: of.id };
}

async function write({ tx, record, notify }: ActionContext, one: InLine, of: CallingClass['of'], until: Instant): Promise<void> {
  const { id, status, seat, number, person, language } = one;
  if (seat) {
    // An unanswered offer of the lower seat waits as long as the better one.
    await changeApplication(tx, id, { better_class_id: of.id, better_by: until, reminded_to_answer_at: null, ...(status === 'offered' ? { answer_by: until } : {}) });
  } else {
    await changeApplication(tx, id, { status: 'offered', seat_class_id: of.id, answer_by: until, reserve_class_id: null, reserve_rank: null, reason: null, stays_in_line: true, reminded_to_answer_at: null });
  }
  record({ subject: { type: 'application', id }, before: { status }, after: { ...(seat ? { better: of.label } : { status: 'offered', class: of.label }), answerBy: until } });
  const phone = person && (await findPersons(tx, [person])).get(person)?.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: (seat ? betterMessage : offerMessage)(number, of.label, until, language), purpose: 'admission.offered' });
}

function withCalls(line: Line, calls: readonly Call[]): Line {
  const called = new Map(calls.map((call) => [call.applicant, call.class]));
  return { ...line, standings: line.standings.map((one) => { const of = called.get(one.id); return !of ? one : one.seat === null ? { ...one, seat: of } : { ...one, better: of }; }) };
}

/** Where every reserve stands now on the list of their class. */
function placesOf({ line, people, classes }: LoadedLine) {
  const waiting = line.standings.filter(({ seat }) => seat === null).flatMap(({ id }) => people.get(id) ?? []).filter(({ status }) => status === 'reserve');
  const lists = new Map(classes.filter(({ of }) => waiting.some(({ reserveClass }) => reserveClass === of.id)).map(({ of, name }) => [of.id, listOf(line, name)]));
  return waiting.flatMap(({ id, number, reserveClass }) => {
    const at = reserveClass ? (lists.get(reserveClass)?.indexOf(number) ?? -1) : -1;
    return at < 0 ? [] : [{ application: id, place: at + 1 }];
  });
}
