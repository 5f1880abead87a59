import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import { lessonRuns } from '../rules/lesson-runs.ts';
import { writeEntry, type JournalEntry, type Method } from '../rules/journal.ts';
import type { KeptEntry } from '../store/journal.ts';
import type { SampleClass } from './sample-trainees.ts';

const obstacles = ['Listrik padam 20 menit, teori didahulukan.', 'Dua mesin sedang diperbaiki; peserta bergantian.', 'Bahan datang siang; latihan dimulai jam ke-3.', 'Tiga peserta perlu pengulangan besok.'];
const words: Readonly<Record<Method, string>> = { talk: 'Penjelasan', demonstration: 'Peragaan', practice: 'Latihan', discussion: 'Diskusi', test: 'Uji' };

/** What was taught, lesson by lesson; instructors of every third running class have not written yesterday's yet. */
export function sampleJournal({ pack, course, daysTaken, writer, number, isOver }: SampleClass, { today, random, newId }: SampleWorld, momentOf: (day: Day) => Instant): KeptEntry[] {
  const written = new Set(isOver || number % 3 !== 0 ? daysTaken : daysTaken.slice(0, -1));
  const units = course.units.map((unit) => unit.unitKey as string);
  const lines = new Map(course.units.map((unit) => [unit.unitKey as string, unit.lines]));
  return lessonRuns(course.lessons.filter((lesson) => written.has(lesson.day))).map((run) => {
    const method = run.unitKey ? random.pick<Method>(['practice', 'practice', 'practice', 'demonstration', 'talk', 'test']) : 'discussion';
    const own = run.unitKey ? lines.get(run.unitKey) ?? [] : [];
    const line = own.length > 0 ? random.pick(own) : undefined;
    const entry: JournalEntry = {
      day: run.day, fromPeriod: run.from, untilPeriod: run.until, unitKey: run.unitKey, method,
      covered: line && line.text !== run.title ? `${words[method]}: ${line.text}` : `${words[method]}: ${run.title || 'pembinaan kelas'}`,
      obstacles: random.next() < 0.09 ? random.pick(obstacles) : undefined,
    };
    const checked = writeEntry(entry, { today, startsOn: pack.startsOn, endsOn: pack.endsOn, units, sameDay: [] });
    if (!checked.ok) throw new Error(`the sample writes an impossible journal: ${checked.error.code}`);
    return { ...checked.value, id: newId<'journal'>(), class: pack.id, writtenBy: writer, writtenAt: momentOf(run.day), version: 1 };
  });
}
