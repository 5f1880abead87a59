import { expect, test } from 'vitest';
import { callInput, listOf, nextCalls, type Line, type Standing } from './line.ts';
import { checkPlaces } from './run/check-places.ts';
import { checkRunInput } from './run/check-run-input.ts';
import { holds } from './run/testing/random-waves.ts';
import { computePlaces } from './run/run-admission.ts';
import { applicant, sewing, welding } from './run/run-examples.ts';
import type { RunInput } from './run/run-input.ts';

const none = new Set<string>();
const standing = (id: string, seat: string | null, facts: Partial<Standing> = {}): Standing => ({ id, seat, better: null, staysInLine: true, passedUp: [], ...facts });

/** Everybody where the result put them. */
const published = (wishes: RunInput): Line => ({ wishes, silent: none, standings: computePlaces(wishes).map((one) => standing(one.applicant, one.class)) });
const without = (line: Line, gone: (one: Standing, at: number) => boolean): Line => ({ ...line, standings: line.standings.filter((one, at) => !gone(one, at)) });
const accept = (line: Line): Line => {
  const calls = new Map(nextCalls(line).map((one) => [one.applicant, one.class]));
  return { ...line, standings: line.standings.map((one) => (calls.has(one.id) ? { ...one, seat: calls.get(one.id)! } : one)) };
};
const rank = ({ wishes }: Line, id: string, of: string | null): number => (of === null ? Infinity : wishes.applicants.find((one) => one.id === id)!.choices.findIndex((choice) => choice.class === of));
const taken = ({ standings }: Line, of: string): number => standings.flatMap(({ seat, better }) => [seat, better]).filter((held) => held === of).length;

test('calls fill free seats only, improve whoever is called, and pass the check of every result', () => holds((wishes, picked, other) => {
  const line = without(published(wishes), (_, at) => (at + picked) % 3 === other % 3);
  expect(checkRunInput(callInput(line))).toEqual([]);
  expect(checkPlaces(callInput(line), computePlaces(callInput(line)))).toEqual([]);
  const calls = nextCalls(line);
  for (const { id, seats } of wishes.classes) expect(taken(line, id) + calls.filter((call) => call.class === id).length).toBeLessThanOrEqual(seats);
  for (const { applicant: id, class: of } of calls) expect(rank(line, id, of)).toBeLessThan(rank(line, id, line.standings.find((one) => one.id === id)!.seat));
}));

test('when all take what they are called to, the end is what the rule itself asks for without those who left, and nobody who stayed has lost', () => holds((wishes, picked, other) => {
  const line = without(published(wishes), (_, at) => (at + picked) % 4 === other % 4);
  let end = line;
  for (let round = 0; nextCalls(end).length > 0; round += 1) {
    expect(round).toBeLessThan(200);
    end = accept(end);
  }
  const stayed = { ...wishes, applicants: wishes.applicants.filter(({ id }) => end.standings.some((one) => one.id === id)) };
  expect(checkPlaces(stayed, end.standings.map(({ id, seat }) => ({ applicant: id, class: seat })))).toEqual([]);
  for (const { id, seat } of line.standings) expect(rank(end, id, end.standings.find((one) => one.id === id)!.seat)).toBeLessThanOrEqual(rank(line, id, seat));
}));

test('the first of a reserve list is the one who is called when a seat of the class becomes free', () => holds((wishes, picked) => {
  const line = published(wishes);
  const left = line.standings[picked]!;
  if (left.seat === null) return;
  const after = without(line, ({ id }) => id === left.id);
  const called = nextCalls(after).filter((call) => call.class === left.seat).map((call) => call.applicant);
  // Somebody first in line may be called to a seat they like still better, of which there is none here: only one seat is free.
  const isOnlyFreeSeat = wishes.classes.every(({ id, seats }) => taken(after, id) === seats - (id === left.seat ? 1 : 0));
  if (isOnlyFreeSeat) expect(called).toEqual(listOf(after, left.seat).slice(0, 1));
}));

test('nobody is called twice to the same thing: with the calls on offer there is nobody left to call', () => holds((wishes, picked, other) => {
  const line = without(published(wishes), (_, at) => (at + picked) % 3 === other % 3);
  const calls = new Map(nextCalls(line).map((one) => [one.applicant, one.class]));
  const offered = { ...line, standings: line.standings.map((one) => { const of = calls.get(one.id) ?? null; return one.seat === null ? { ...one, seat: of } : { ...one, better: of }; }) };
  expect(nextCalls(offered)).toEqual([]);
  for (const { id, seats } of wishes.classes) expect(taken(offered, id)).toBeLessThanOrEqual(seats);
}));

// Two seats of welding, one of sewing; Budi would rather weld, Rina has nothing.
const wishes: RunInput = { seed: 's', classes: [welding({ seats: 1 }), sewing()], applicants: [applicant('sari', { welding: 9000 }), applicant('budi', { welding: 8000, sewing: 8000 }), applicant('rina', { sewing: 7000, welding: 6000 })] };
const afterSari = (budi: Partial<Standing> = {}): Line => ({ wishes, silent: none, standings: [standing('budi', 'sewing', budi), standing('rina', null)] });

test('whoever holds a lower choice is called to the better one and keeps the lower until the answer', () => {
  expect(nextCalls(afterSari())).toEqual([{ applicant: 'budi', class: 'welding' }]);
  expect(nextCalls(afterSari({ better: 'welding' }))).toEqual([]);
  expect(nextCalls({ ...afterSari(), standings: [standing('budi', 'welding'), standing('rina', null)] })).toEqual([{ applicant: 'rina', class: 'sewing' }]);
});

test('whoever asked not to be kept in line, or let the better seat go, is passed over and loses nothing', () => {
  expect(nextCalls(afterSari({ staysInLine: false }))).toEqual([{ applicant: 'rina', class: 'welding' }]);
  expect(nextCalls(afterSari({ passedUp: ['welding'] }))).toEqual([{ applicant: 'rina', class: 'welding' }]);
  expect(listOf(afterSari({ staysInLine: false }), 'welding')).toEqual(['rina']);
});

test('a paused list calls nobody and keeps its order; whoever waits for it may take another free seat meanwhile', () => {
  const line = { ...afterSari(), silent: new Set(['welding']), standings: [standing('budi', null), standing('rina', null)] };
  expect(nextCalls(line)).toEqual([{ applicant: 'budi', class: 'sewing' }]);
  expect(listOf(line, 'welding')).toEqual(['budi', 'rina']);
});

test('whoever asked late is called only to what those in time leave, and stands behind them on the list', () => {
  const late = [applicant('joko', { sewing: 9999 })];
  const line = { ...afterSari({ better: 'welding', seat: null }), late, standings: [standing('budi', 'welding'), standing('rina', null), standing('joko', null)] };
  expect(nextCalls(line)).toEqual([{ applicant: 'rina', class: 'sewing' }]);
  expect(listOf(line, 'sewing')).toEqual(['rina', 'joko']);
  expect(nextCalls({ ...line, standings: line.standings.filter(({ id }) => id !== 'rina') })).toEqual([{ applicant: 'joko', class: 'sewing' }]);
});
