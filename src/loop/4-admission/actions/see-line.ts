import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getClass, getWave } from '#waves';
import { listOf } from '../rules/line.ts';
import { lastReplacementDay } from '../rules/offer.ts';
import { listApplications } from '../store/applications.ts';
import { listPauses } from '../store/pauses.ts';
import { listMoves } from '../store/seat-moves.ts';
import { loadLine, type LoadedLine } from './load-line.ts';

/** The reserve list of a class as the rule computes it now, the seats, open offers, and how the list has moved. */
export const seeLine = question('admission.see-line', Type.Object({ class: field.id<'class'>() }), async (context, { class: id }) => {
  const { tx, today, now } = context;
  const of = await getClass(tx, id);
  const loaded = of && await loadLine(context, of.wave);
  const calling = loaded?.classes.find((one) => one.of.id === id);
  if (!of || !loaded || !calling) return fail(notFound);
  const moves = await listMoves(tx, id);
  const waiting = listOf(loaded.line, calling.name).flatMap((number) => loaded.people.get(number) ?? []);
  const seated = [...loaded.people.values()].filter(({ seat, better }) => seat === id || better === id);
  const ids = [...new Set([...waiting, ...seated].map((one) => one.id).concat(moves.map(({ application }) => application)))];
  const applications = new Map((await listApplications(tx, { ids })).map((one) => [one.id, one]));
  const people = await findPersons(tx, [...applications.values()].flatMap(({ person }) => person ?? []));
  const who = (application: Id<'application'>) => {
    const one = applications.get(application);
    return { id: application, number: one?.number ?? '', name: (one?.person && people.get(one.person)?.fullName) ?? '', status: one?.status ?? 'withdrawn' as const };
  };
  const labelOf = (seat: Id<'class'> | null): string | undefined => loaded.classes.find((one) => one.of.id === seat)?.of.label;
  return ok({
    class: of, wave: (await getWave(tx, of.wave))!, today, now, free: calling.free, pause: calling.pause, isOver: calling.isOver, until: lastReplacementDay(of.startsOn, loaded.policy), pauses: await listPauses(tx, [id]),
    waiting: waiting.map((one, at) => ({ ...who(one.id), place: at + 1, holds: labelOf(one.better ?? one.seat), score: scoreAt(loaded, one.number, calling.name) })),
    offers: seated.filter((one) => one.better === id || one.status === 'offered').map((one) => ({ ...who(one.id), until: one.better === id ? applications.get(one.id)!.betterBy! : applications.get(one.id)!.answerBy! })),
    confirmed: seated.filter((one) => one.seat === id && one.status === 'confirmed').map((one) => who(one.id)),
    moves: moves.map((move) => ({ ...who(move.application), ...move, id: move.application, key: move.id })),
  });
});

const scoreAt = ({ line }: LoadedLine, number: string, name: string): number | undefined =>
  [...line.wishes.applicants, ...(line.late ?? [])].filter(({ id }) => id === number).flatMap(({ choices }) => choices).find((choice) => choice.class === name)?.score;
