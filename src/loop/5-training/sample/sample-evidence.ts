import { addDays, type Day } from '#kernel/day';
import { addMinutes, type Instant } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import type { Evidence } from '../store/evidence.ts';
import type { FollowUp } from '../store/follow-ups.ts';
import { drawPhoto } from './draw-photo.ts';
import type { SampleClass } from './sample-trainees.ts';

/** A few photographs of work, drawn here: three of the first trainee, one each of four others, in every class that runs. */
export async function sampleEvidence({ files, centre, newId }: SampleWorld, classes: readonly SampleClass[], momentOf: (day: Day) => Instant): Promise<(Evidence & { fileKind: string })[]> {
  const photos = await Promise.all(Array.from({ length: 6 }, (_, number) => files.put(drawPhoto(number), { centre, kinds: ['png'], maxBytes: 100_000 })));
  const rows: (Evidence & { fileKind: string })[] = [];
  for (const { trainees, course, writer, daysTaken, isOver, number } of classes) {
    const [unit] = course.units;
    if (isOver || !unit || daysTaken.length === 0) continue;
    for (const [at, trainee] of trainees.slice(0, 5).entries()) {
      for (const line of unit.lines.slice(0, at === 0 ? 3 : 1)) {
        const kept = photos[(number + at) % photos.length];
        if (!kept?.ok) throw new Error(`the sample draws a photo nobody takes`);
        rows.push({
          id: newId<'evidence'>(), enrolment: trainee.id, unitKey: unit.unitKey, criterion: line.criterion, file: kept.value.hash, fileKind: kept.value.kind,
          fileName: `bukti-${line.criterion}.png`, addedBy: writer, addedAt: addMinutes(momentOf(daysTaken[Math.min(daysTaken.length - 1, 3)]!), at * 2),
        });
      }
    }
  }
  return rows;
}

/** What was already done for some who are away often. */
export function sampleFollowUps({ newId, today }: SampleWorld, classes: readonly SampleClass[]): FollowUp[] {
  return classes.filter(({ isOver, number }) => !isOver && number % 4 === 1).flatMap(({ trainees, manners, writer }) =>
    trainees.filter(({ id }) => manners.get(id) === 'away').slice(0, 1).map(({ id }) => ({
      id: newId<'follow-up'>(), enrolment: id, deed: 'Sudah ditelepon: anaknya sakit, kembali masuk minggu ini dan ikut pengulangan hari Jumat.', by: writer,
      at: `${addDays(today, -2)}T06:10:00.000Z` as Instant,
    })));
}
