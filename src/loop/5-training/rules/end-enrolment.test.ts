import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { endEnrolment } from './end-enrolment.ts';
import type { Enrolment } from './enrolment.ts';

const day = (text: string): Day => text as Day;
const sari: Enrolment = {
  id: 'e' as Id<'enrolment'>, person: 'p' as Id<'person'>, class: 'c' as Id<'class'>, wave: 'w' as Id<'wave'>, status: 'active', startedOn: day('2026-11-02'), endedOn: undefined, reason: undefined, version: 3,
};
const completed = { status: 'completed', on: day('2026-12-18'), attendance: 0.8, minimum: 80, until: day('2026-12-18') } as const;

test('whoever was there often enough completes the class on its last day', () => {
  expect(endEnrolment(sari, completed, day('2026-12-18'))).toMatchObject({ ok: true, value: { status: 'completed', endedOn: '2026-12-18', reason: undefined } });
});

test('below the rule of the class nobody completes, and the refusal says by how much', () => {
  expect(endEnrolment(sari, { ...completed, attendance: 0.7996 }, day('2026-12-18'))).toEqual({ ok: false, error: { code: 'training.too-little-attendance', share: 79.9, minimum: 80 } });
});

test('nobody completes a class that still runs', () => {
  expect(endEnrolment(sari, { ...completed, on: day('2026-12-17') }, day('2026-12-17'))).toMatchObject({ error: { code: 'training.class-still-runs' } });
});

test('leaving for a job is an ending of its own kind', () => {
  expect(endEnrolment(sari, { status: 'resigned', on: day('2026-11-20'), reason: 'job' }, day('2026-11-24'))).toMatchObject({ value: { status: 'resigned', reason: 'job' } });
});

test('an ending is not foretold, not before the beginning, and happens once', () => {
  const leave = { status: 'resigned', reason: 'other' } as const;
  expect(endEnrolment(sari, { ...leave, on: day('2026-11-25') }, day('2026-11-24'))).toMatchObject({ error: { code: 'training.end-ahead' } });
  expect(endEnrolment(sari, { ...leave, on: day('2026-11-01') }, day('2026-11-24'))).toMatchObject({ error: { code: 'training.end-too-early', from: '2026-11-02' } });
  expect(endEnrolment({ ...sari, status: 'dismissed', endedOn: day('2026-11-10') }, { ...leave, on: day('2026-11-24') }, day('2026-11-24'))).toMatchObject({ error: { code: 'training.already-ended', on: '2026-11-10' } });
});
