import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import { writeCalendar } from './write-calendar.ts';

const lesson = (startsAt: string, endsAt: string, blockTitle: string, facts: object = {}) => ({ class: 'k1', classLabel: 'SMAW A', place: 'Bengkel Las 1; Serang', day: '2027-03-01' as Day, startsAt, endsAt, blockTitle, ...facts });
const calendar = (lessons: Parameters<typeof writeCalendar>[0]['lessons'], name = 'SMAW A') =>
  writeCalendar({ name, zone: 'Asia/Jakarta', now: '2027-02-01T03:04:05.000Z' as Instant, lessons });

test('periods of one unit without a break between them are one event, in Jakarta time', () => {
  const text = calendar([lesson('08:00', '08:45', 'Las'), lesson('08:45', '09:30', 'Las'), lesson('10:30', '11:15', 'Las'), lesson('11:15', '12:00', 'K3')]);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(text).toContain('DTSTART;TZID=Asia/Jakarta:20270301T080000\r\nDTEND;TZID=Asia/Jakarta:20270301T093000\r\nSEQUENCE:0\r\nSUMMARY:Las\r\n');
  expect(text).toContain('UID:k1-2027-03-01-0800@jadwal.balai\r\nDTSTAMP:20270201T030405Z');
});

test('signs of the format are escaped, and long lines folded without cutting a letter', () => {
  const text = calendar([lesson('08:00', '08:45', `Membaca gambar, simbol – ${'ukuran tepat – '.repeat(8)}`)]);
  expect(text).toContain('LOCATION:Bengkel Las 1\\; Serang');
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:Membaca gambar\\, simbol – ${'ukuran tepat – '.repeat(8)}`);
});

test('every line of the format is there once, events know when they were changed, and two classes at one hour stay two', () => {
  const changedAt = '2026-01-02T00:00:00.000Z' as Instant;
  const text = calendar([lesson('08:00', '08:45', 'Las', { changedAt }), lesson('08:45', '09:30', 'Las', { class: 'k2' })]);
  for (const line of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'TZID:Asia/Jakarta', 'TZOFFSETTO:+0700', 'SEQUENCE:86400', 'LAST-MODIFIED:20260102T000000Z', 'SEQUENCE:0', 'END:VCALENDAR']) expect([line, text.split('\r\n').filter((one) => one === line).length]).toEqual([line, 1]);
  expect(text.match(/^UID:.*$/gm)).toEqual(['UID:k1-2027-03-01-0800@jadwal.balai', 'UID:k2-2027-03-01-0845@jadwal.balai']);
  expect(text.endsWith('\r\n') && !/[^\r]\n/.test(text)).toBe(true);
});
