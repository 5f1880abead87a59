import { expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { addMinutes, type Instant } from '#kernel/instant';
import { whyNotAccept, whyNotCall, whyNotRemind } from './bulk.ts';
import { completenessOf, lacking, lookAt } from './completeness.ts';
import { checkClosing, checkExcuse, markAtDoor, tappedAt } from './presence.ts';
import { checkSlotMove, fillSlots, otherSlots, slotTimes, type Booking, type Sitting, type Slot } from './sitting.ts';

const at = (time: string, day = '2026-12-08'): Instant => `${day}T${time}:00.000Z` as Instant;
const test1: Sitting = {
  id: 's1' as Id<'sitting'>, wave: 'w' as Id<'wave'>, kind: 'test', class: null, room: 'Aula', startsAt: at('01:00'), endsAt: at('03:00'), excuseUntil: at('13:00', '2026-12-07'), bring: 'KTP',
  closedAt: null, closedByName: null, version: 1,
};
const slot = (id: string, facts: Partial<Slot> = {}, sitting: Partial<Sitting> = {}): Slot => ({ id: id as Id<'slot'>, sitting: { ...test1, ...sitting }, startsAt: at('01:00'), places: 2, taken: 0, ...facts });
const booking: Booking = { application: 'a' as Id<'application'>, kind: 'test', slot: 'one' as Id<'slot'>, moves: 0, presence: null, excuse: null, markedAt: null, markedByName: null };
const before = at('02:00', '2026-12-06');
const move = { booking, from: slot('one'), to: slot('two'), other: undefined, firstWish: undefined, now: before, byStaff: false };

test('nobody looked is not looked and something missing; what comes after a look is new', () => {
  const sent = (kind: 'identity-card' | 'diploma', addedAt: Instant) => ({ kind, status: 'new' as const, note: null, addedAt });
  const unseen = completenessOf({ required: ['identity-card', 'diploma'], documents: [sent('identity-card', at('01:00'))], checks: [] });
  expect(unseen.map(({ state }) => state)).toEqual(['new', 'not-there']);
  expect([lookAt(unseen), lacking(unseen)]).toEqual(['nobody-looked', []]);
  const checks = [{ kind: 'identity-card' as const, verdict: 'accepted' as const, note: null, by: 'Ratna', at: at('02:00') }, { kind: 'diploma' as const, verdict: 'missing' as const, note: 'Bawa SKL', by: 'Ratna', at: at('02:00') }];
  const seen = completenessOf({ required: ['identity-card', 'diploma'], documents: [sent('identity-card', at('01:00'))], checks });
  expect([lookAt(seen), lacking(seen).map(({ kind, state, look }) => [kind, state, look?.by])]).toEqual(['lacking', [['diploma', 'missing', 'Ratna']]]);
  const sentAfter = completenessOf({ required: ['identity-card', 'diploma'], documents: [sent('identity-card', at('01:00')), sent('diploma', at('03:00'))], checks });
  expect([sentAfter.map(({ state }) => state), lookAt(sentAfter), lacking(sentAfter)]).toEqual([['accepted', 'new'], 'new-since', []]);
});

test('a sitting has one slot, or one every so many minutes that still ends in time', () => {
  expect(slotTimes({ startsAt: at('01:00'), endsAt: at('02:00'), minutes: undefined })).toEqual([at('01:00')]);
  expect(slotTimes({ startsAt: at('01:00'), endsAt: at('02:10'), minutes: 20 })).toEqual([at('01:00'), at('01:20'), at('01:40')]);
  expect(slotTimes({ startsAt: at('01:00'), endsAt: at('01:10'), minutes: 20 })).toEqual([]);
});

test('places fill from the earliest, the slots of the own class first; whoever gets none is not in the answer', () => {
  const person = (id: string, firstWish = 'las') => ({ id: id as Id<'application'>, firstWish: firstWish as Id<'class'>, other: undefined });
  const slots = [slot('late', { startsAt: at('02:00'), places: 1 }), slot('early', { places: 1 }), slot('own', { startsAt: at('04:00'), places: 1 }, { class: 'las' as Id<'class'> })];
  const placed = fillSlots([person('a'), person('b'), person('c'), person('d'), person('e', 'jahit')], slots);
  expect([...placed].map(([id, { id: to }]) => [id, to])).toEqual([['a', 'own'], ['b', 'early'], ['c', 'late']]);
});

test('nobody is interviewed while they sit the test', () => {
  const interviews = [slot('during', { startsAt: at('02:00') }, { kind: 'interview' }), slot('after', { startsAt: at('03:00') }, { kind: 'interview' })];
  expect(fillSlots([{ id: 'a' as Id<'application'>, firstWish: undefined, other: slot('one') }], interviews).get('a' as Id<'application'>)?.id).toBe('after');
  expect(checkSlotMove({ ...move, booking: { ...booking, kind: 'interview' }, from: interviews[1]!, to: interviews[0]!, other: slot('one') })).toMatchObject({ error: { code: 'admission.slot-clash' } });
});

test('an appointment moves once, in time, to a free place; the office moves more often but never into a full room', () => {
  expect(checkSlotMove(move).ok).toBe(true);
  expect(checkSlotMove({ ...move, booking: { ...booking, moves: 1 } })).toEqual({ ok: false, error: { code: 'admission.slot-moved-once' } });
  expect(checkSlotMove({ ...move, now: test1.excuseUntil })).toEqual({ ok: false, error: { code: 'admission.slot-too-late', until: test1.excuseUntil } });
  expect(checkSlotMove({ ...move, booking: { ...booking, moves: 3 }, now: at('00:30'), byStaff: true }).ok).toBe(true);
  expect(checkSlotMove({ ...move, to: slot('two', { taken: 2 }), byStaff: true })).toMatchObject({ error: { code: 'admission.slot-full' } });
  expect(checkSlotMove({ ...move, booking: { ...booking, presence: 'present' }, byStaff: true })).toMatchObject({ error: { code: 'admission.marked-present' } });
  expect(otherSlots([slot('one'), slot('full', { taken: 2 }), slot('free'), slot('talk', {}, { kind: 'interview' })], move).map(({ id }) => id)).toEqual(['free']);
});

test('coming wins at the door; a mark is taken back only by whoever saw that very mark', () => {
  const mark = { booking, sitting: test1, present: true, at: at('01:05'), seen: undefined, why: undefined };
  const marked: Booking = { ...booking, presence: 'present', markedAt: at('01:05'), markedByName: 'x' };
  expect(markAtDoor(mark)).toEqual({ ok: true, value: { presence: 'present' } });
  expect(markAtDoor({ ...mark, booking: marked })).toEqual({ ok: true, value: { presence: 'present' } });
  expect(markAtDoor({ ...mark, booking: marked, present: false, seen: at('01:05') })).toEqual({ ok: true, value: { presence: null } });
  expect(markAtDoor({ ...mark, booking: marked, present: false, seen: at('01:01') })).toEqual({ ok: false, error: { code: 'admission.presence-changed' } });
});

test('after closing a mark takes a reason, unless it was tapped before and came late', () => {
  const closed = { ...test1, closedAt: at('03:10') };
  const mark = { booking: { ...booking, presence: 'absent' as const, markedAt: at('03:10') }, sitting: closed, present: true, at: at('03:30'), seen: undefined, why: undefined };
  expect(markAtDoor(mark)).toMatchObject({ error: { code: 'admission.presence-why' } });
  expect(markAtDoor({ ...mark, why: 'Duduk di ruang lain' }).ok).toBe(true);
  expect(markAtDoor({ ...mark, at: at('01:02') }).ok).toBe(true);
});

test('the phone’s word on when it was tapped counts where it can be true, so nobody turns back the clock to spare themselves a reason', () => {
  const closed = { ...test1, closedAt: at('03:10') };
  expect(tappedAt(at('01:02'), closed, at('04:00'))).toBe(at('01:02'));
  expect(tappedAt(undefined, closed, at('04:00'))).toBe(at('04:00'));
  expect(tappedAt(at('05:00'), closed, at('04:00'))).toBe(at('04:00'));
  // Twelve hours after the door was closed a phone has found its network, or the mark takes a reason.
  expect(tappedAt(at('01:02'), closed, addMinutes(closed.closedAt, 12 * 60))).toBe(at('01:02'));
  expect(tappedAt(at('01:02'), closed, addMinutes(closed.closedAt, 12 * 60 + 1))).toBe(addMinutes(closed.closedAt, 12 * 60 + 1));
  // Nobody was at the door half a day before it opened.
  expect(tappedAt(addMinutes(test1.startsAt, -12 * 60), test1, at('01:00'))).toBe(at('01:00'));
});

test('an excuse counts before the stated hour, and a sitting closes only after it began', () => {
  expect(checkExcuse(booking, test1, before).ok).toBe(true);
  expect(checkExcuse(booking, test1, test1.excuseUntil)).toEqual({ ok: false, error: { code: 'admission.excuse-too-late', until: test1.excuseUntil } });
  expect(checkClosing(test1, at('00:59'))).toMatchObject({ error: { code: 'admission.sitting-not-begun' } });
  expect(checkClosing(test1, at('01:00')).ok).toBe(true);
});

test('a deed on many leaves out, with the reason, everybody it must not reach', () => {
  const states = completenessOf({ required: ['identity-card'], documents: [{ kind: 'identity-card', status: 'new', note: null, addedAt: at('01:00') }], checks: [] });
  const letter = completenessOf({ required: ['identity-card'], documents: [{ kind: 'identity-card', status: 'new', note: null, addedAt: at('01:00') }, { kind: 'support-letter', status: 'new', note: null, addedAt: at('01:00') }], checks: [] });
  const sent = { status: 'submitted' as const, states, isUnlinked: false, isDouble: false };
  expect([whyNotAccept(sent), whyNotAccept({ ...sent, status: 'called' }), whyNotAccept({ ...sent, states: letter }), whyNotAccept({ ...sent, isUnlinked: true }), whyNotAccept({ ...sent, isDouble: true }), whyNotAccept({ ...sent, states: completenessOf({ required: ['diploma'], documents: [], checks: [] }) })])
    .toEqual([undefined, 'status.called', 'letter-to-read', 'account-to-match', 'double', 'nothing-sent']);
  expect([whyNotCall({ status: 'documents-complete', hasPlace: false }), whyNotCall({ status: 'submitted', hasPlace: true })]).toEqual(['no-place', 'status.submitted']);
  const mending = { status: 'needs-fix' as const, hasPhone: true, remindedAt: null, dayAgo: at('01:00') };
  expect([whyNotRemind(mending), whyNotRemind({ ...mending, hasPhone: false }), whyNotRemind({ ...mending, remindedAt: at('05:00') })]).toEqual([undefined, 'no-phone', 'reminded-today']);
});
