import { findPersons } from '#people';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { ActionContext } from '#platform/actions/action';
import type { ClassPackage } from '#waves';
import type { WaitingChanged } from '../events.ts';
import { callInput, listOf, nextCalls, type Call, type Line } from '../rules/line.ts';
import { checkPlaces } from '../rules/run/check-places.ts';
import { checkRunInput } from '../rules/run/check-run-input.ts';
import { computePlaces } from '../rules/run/run-admission.ts';
import { changeEach, type ChangeOfOne } from '../store/change-each.ts';
import { savePlaces, type InLine } from '../store/line.ts';
import { addMoves } from '../store/seat-moves.ts';
import { takeSeats } from '../store/seats.ts';
import { countReserves } from '../store/waiting.ts';
import { betterMessage, offerMessage } from '../texts/messages.ts';
import { endsOfOffers } from './centre-time.ts';
import { loadLine, type LoadedLine } from './load-line.ts';

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
  await offerAll(context, loaded, calls);
  await savePlaces(context.tx, placesOf({ ...loaded, line: withCalls(loaded.line, calls) }));
  const left = await countReserves(context.tx, loaded.classes.map(({ of }) => of.id));
  context.announce({ type: 'admission.waiting-changed', version: 1, wave, waiting: loaded.classes.map(({ of }) => ({ class: of.id, people: left.get(of.id) ?? 0 })) } satisfies WaitingChanged);
  return calls.map(({ applicant, class: name }) => ({ application: loaded.people.get(applicant)!.id, class: classNamed(loaded, name).id }));
}

const classNamed = ({ classes }: LoadedLine, name: string): ClassPackage => classes.find((known) => known.name === name)!.of;

type Offer = { readonly one: InLine; readonly of: ClassPackage; readonly place: number; readonly until: Instant };

async function offerAll(context: ActionContext, loaded: LoadedLine, calls: readonly Call[]): Promise<void> {
  if (calls.length === 0) return;
  const { tx, centre, now, newId, actor } = context;
  const ends = await endsOfOffers(context, loaded.classes.map(({ of }) => of), loaded.policy);
  const lists = new Map([...new Set(calls.map((call) => call.class))].map((name) => [name, listOf(loaded.line, name)]));
  const offers = calls.map(({ applicant, class: name }): Offer => {
    const of = classNamed(loaded, name);
    return { one: loaded.people.get(applicant)!, of, place: lists.get(name)!.indexOf(applicant) + 1, until: ends.get(of.id)! };
  });
  const taken = await takeSeats(tx, offers.map(({ one, of }) => ({ application: one.id, class: of.id })));
  if (taken !== offers.length) throw new Error('a seat was taken although the turn was held');
  await addMoves(tx, centre, offers.map(({ one, of, place }) => ({ id: newId<'seat-move'>(), class: of.id, application: one.id, kind: one.seat ? 'better-offered' : 'offered', place, at: now, byName: actor.name })));
  await changeEach(tx, offers.map((offer) => ({ id: offer.one.id, change: changeBy(offer) })));
  await tell(context, offers);
}

function changeBy({ one: { status, seat }, of, until }: Offer): ChangeOfOne['change'] {
  // An unanswered offer of the lower seat waits as long as the better one.
  if (seat) return { better_class_id: of.id, better_by: until, reminded_to_answer_at: null, ...(status === 'offered' ? { answer_by: until } : {}) };
  return { status: 'offered', seat_class_id: of.id, answer_by: until, reserve_class_id: null, reserve_rank: null, reason: null, stays_in_line: true, reminded_to_answer_at: null };
}

async function tell({ tx, record, notify }: ActionContext, offers: readonly Offer[]): Promise<void> {
  const people = await findPersons(tx, offers.flatMap(({ one }) => one.person ?? []));
  for (const { one: { id, status, seat, number, person, language }, of, until } of offers) {
    record({ subject: { type: 'application', id }, before: { status }, after: { ...(seat ? { better: of.label } : { status: 'offered', class: of.label }), answerBy: until } });
    const phone = person && people.get(person)?.phone;
    if (phone) notify({ channel: 'whatsapp', to: phone, text: (seat ? betterMessage : offerMessage)(number, of.label, until, language), purpose: 'admission.offered' });
  }
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
