import type { Day } from '#kernel/day';
import { toEpoch, type Instant } from '#kernel/instant';
import { timeIn } from '#kernel/zone';

type Lesson = { readonly class: string; readonly classLabel: string; readonly place: string; readonly day: Day; readonly startsAt: string; readonly endsAt: string; readonly blockTitle: string; readonly changedAt?: Instant | undefined };
type Calendar = { readonly name: string; /** The centre's time zone: lessons are told by its clock. */ readonly zone: string; readonly now: Instant; readonly lessons: readonly Lesson[] };

function zoneLines(zone: string): string[] {
  const { hours, short } = timeIn(zone);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000', `TZOFFSETFROM:+0${hours}00`, `TZOFFSETTO:+0${hours}00`, `TZNAME:${short}`, 'END:STANDARD', 'END:VTIMEZONE'];
}

/** Moments before this were never written: a sequence counts seconds from here and so only grows. */
const beginning = '2026-01-01T00:00:00.000Z' as Instant;
const compact = (moment: Instant): string => `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * Lessons as iCalendar (RFC 5545): those of one block that follow each other without a break are one event, in the centre's time. An event keeps its UID
 * wherever and however often it is read; SEQUENCE grows when the timetable of its class was changed. There is no METHOD: a published one must name
 * an ORGANIZER in every event (RFC 5546, 3.2.1), and these calendars name nobody.
 */
export function writeCalendar({ name, zone, now, lessons }: Calendar): string {
  const events = joined(lessons).flatMap((lesson) => [
    'BEGIN:VEVENT', `UID:${lesson.class}-${lesson.day}-${lesson.startsAt.replace(':', '')}@jadwal.balai`, `DTSTAMP:${compact(lesson.changedAt ?? now)}`, `DTSTART;TZID=${zone}:${moment(lesson.day, lesson.startsAt)}`,
    `DTEND;TZID=${zone}:${moment(lesson.day, lesson.endsAt)}`, `SEQUENCE:${lesson.changedAt ? Math.max(0, Math.floor((toEpoch(lesson.changedAt) - toEpoch(beginning)) / 1000)) : 0}`,
    ...(lesson.changedAt ? [`LAST-MODIFIED:${compact(lesson.changedAt)}`] : []), `SUMMARY:${escaped(lesson.blockTitle)}`, `LOCATION:${escaped(lesson.place)}`, `DESCRIPTION:${escaped(lesson.classLabel)}`, 'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Balai//Jadwal//ID', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${escaped(name)}`, `X-WR-TIMEZONE:${zone}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H',
    ...zoneLines(zone), ...events, 'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function joined(lessons: readonly Lesson[]): Lesson[] {
  const events: Lesson[] = [];
  for (const lesson of lessons) {
    const before = events.at(-1);
    if (before?.day === lesson.day && before.class === lesson.class && before.blockTitle === lesson.blockTitle && before.endsAt === lesson.startsAt) events[events.length - 1] = { ...before, endsAt: lesson.endsAt };
    else events.push(lesson);
  }
  return events;
}

const moment = (day: Day, time: string): string => `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
// What a text may not hold (RFC 5545, 3.3.11) is left out: one such sign in a title, and some readers refuse the whole calendar.
// eslint-disable-next-line no-control-regex -- these very signs
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');

/** Lines hold at most 75 octets; the rest goes on after a line break and a space, never inside a letter. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > 74) {
      parts.push(part);
      [part, octets] = ['', 1];
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
