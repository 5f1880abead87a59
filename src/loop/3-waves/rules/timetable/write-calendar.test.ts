import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import { readFeed } from './testing/read-feed.ts';
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

test('a parser that is not ours reads back every sign, the hours in Jakarta whatever zone it stands in, and events in their order', () => {
  const changedAt = '2026-03-01T01:02:03.000Z' as Instant;
  const blockTitle = `Mengelas pelat; posisi 1G, 2G \\ "datar" – Ka’bah\nbagian kedua: ${'– ½ ø ✓ 🔧 '.repeat(30)}`;
  const feed = readFeed(calendar([
    lesson('07:15', '08:00', blockTitle, { changedAt }), lesson('08:00', '08:45', blockTitle, { changedAt, place: 'Jl. Raya, Serang; gedung 2\\3' }), lesson('22:30', '23:59', 'Praktik', { day: '2027-12-31' as Day }),
  ], 'Kelas Ny. Šri, Dr.; S.Pd'));
  expect(feed).toMatchObject({ name: 'Kelas Ny. Šri\\, Dr.\\; S.Pd', method: null, zones: ['Asia/Jakarta'] });
  expect(feed.events.map(({ title, place, from, until, zone }) => ({ title, place, from: from.toISOString(), until: until.toISOString(), zone }))).toEqual([
    { title: blockTitle, place: 'Bengkel Las 1; Serang', from: '2027-03-01T00:15:00.000Z', until: '2027-03-01T01:45:00.000Z', zone: 'Asia/Jakarta' },
    { title: 'Praktik', place: 'Bengkel Las 1; Serang', from: '2027-12-31T15:30:00.000Z', until: '2027-12-31T16:59:00.000Z', zone: 'Asia/Jakarta' },
  ]);
  expect(feed.events.map(({ sequence, stamp }) => [sequence, stamp])).toEqual([[5_101_323, '2026-03-01T01:02:03Z'], [0, '2027-02-01T03:04:05Z']]);
});

test('whatever is typed as a title comes back from the parser, control signs left out, and no line is over 75 octets or cut within a letter', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (title) => {
    const text = calendar([lesson('08:00', '08:45', title)]);
    // eslint-disable-next-line no-control-regex -- what the format forbids in a text (RFC 5545, 3.3.11)
    expect(readFeed(text).events[0]!.title).toBe(title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''));
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
  }));
});

test('a class without lessons is still a calendar', () => {
  expect(readFeed(calendar([]))).toMatchObject({ zones: ['Asia/Jakarta'], events: [] });
});

test('lessons of a centre in another zone stand at that centre’s hour', () => {
  const feed = readFeed(writeCalendar({ name: 'x', zone: 'Asia/Jayapura', now: '2027-02-01T03:04:05.000Z' as Instant, lessons: [lesson('08:00', '08:45', 'Las')] }));
  expect([feed.zones, feed.events[0]!.zone, feed.events[0]!.from.toISOString()]).toEqual([['Asia/Jayapura'], 'Asia/Jayapura', '2027-02-28T23:00:00.000Z']);
});
