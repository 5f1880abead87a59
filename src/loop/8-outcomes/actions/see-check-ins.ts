import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { employerOptions } from '#employers';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import type { Transaction } from '#platform/database/transaction';
import { offsetOf, perPage } from '#platform/http/list-state';
import { findClasses, listWaves } from '#waves';
import { checkInMonths, stateOn, wantsConfirming, type CheckInMonth } from '../rules/check-in.ts';
import { findCheckIn, listCheckIns } from '../store/check-ins.ts';
import { listHires } from '../store/hires.ts';
import { countCheckIns, listCheckInIds, listPersonsAsked, listStates } from '../store/list-check-ins.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  wave: Type.Optional(field.id<'wave'>()),
  month: Type.Optional(Type.Unsafe<CheckInMonth>(Type.Integer({ enum: [...checkInMonths] }))),
  state: Type.Optional(field.oneOf(listStates)),
  page: Type.Optional(field.whole(1, 10_000)),
  /** All of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Questions to graduates as a list of work: without a state, those that wait for an answer. */
export const listCheckInsQuestion = question('outcomes.see-check-ins', input, async ({ tx, today }, filter) => {
  const { q, page, whole, ...exact } = filter;
  const wanted = { ...exact, today };
  const persons = q?.trim() ? await namedBy(tx, await listPersonsAsked(tx, wanted), q) : undefined;
  const total = await countCheckIns(tx, { ...wanted, persons });
  const ids = await listCheckInIds(tx, { ...wanted, persons }, whole ? 50_000 : perPage, whole ? 0 : offsetOf(page));
  const waves = await listWaves(tx);
  return ok({ rows: await describe(tx, ids, today), total, filter, page: page ?? 1, waves: waves.filter((one) => one.status === 'finished' || one.status === 'closed').map(({ id, label, year }) => ({ id, label, year })) });
});

/** Of people those whose name holds every word. */
export async function namedBy(tx: Transaction, ids: readonly Id<'person'>[], q: string): Promise<Id<'person'>[]> {
  const words = fold(q).split(' ').filter(Boolean);
  return [...(await findPersons(tx, ids)).values()].filter(({ fullName }) => words.every((word) => fold(fullName).includes(word))).map(({ id }) => id);
}

async function describe(tx: Transaction, ids: readonly Id<'check-in'>[], today: Parameters<typeof stateOn>[1]) {
  const found = new Map((await listCheckIns(tx, { ids })).map((one) => [one.id, one]));
  const checkIns = ids.map((id) => found.get(id)!);
  const people = await findPersons(tx, checkIns.map((one) => one.person));
  const classes = await findClasses(tx, checkIns.map((one) => one.class));
  const hires = new Map((await listHires(tx, { ids: checkIns.flatMap((one) => one.hire ?? []) })).map((hire) => [hire.id, hire]));
  return checkIns.map((one) => ({
    ...one, name: people.get(one.person)?.fullName ?? '', phone: people.get(one.person)?.phone ?? null, classLabel: classes.get(one.class)?.label ?? '',
    state: stateOn(one, today), wantsConfirming: wantsConfirming(one), employerName: one.hire ? hires.get(one.hire)?.employerName : undefined,
  }));
}

/** One question with everything that was told about its person, for whoever calls them. */
export const seeCheckIn = question('outcomes.see-check-ins', Type.Object({ checkIn: field.id<'check-in'>() }), async ({ tx, today }, { checkIn: id }) => {
  const one = await findCheckIn(tx, id);
  if (!one) return fail(notFound);
  const others = await listCheckIns(tx, { person: one.person, class: one.class });
  const [checkIn] = await describe(tx, [id], today);
  const hires = await listHires(tx, { person: one.person, class: one.class });
  return ok({
    checkIn: checkIn!, hire: hires.find((hire) => hire.id === one.hire), all: await describe(tx, others.map((other) => other.id), today), hires,
    email: (await findPersons(tx, [one.person])).get(one.person)?.email ?? null, employers: await employerOptions(tx), today, timeline: await listTimeline(tx, { type: 'check-in', id }),
  });
});
