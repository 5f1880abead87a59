import { Type } from 'typebox';
import { addDays } from '#kernel/day';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import type { Figure, Work, WorkItem } from '#platform/work';
import { listWaves } from '#waves';
import { listRegister } from '../store/list-register.ts';
import { work as words } from '../texts/work.ts';
import { listClassLines } from './class-lines.ts';

/** How long after its end a class may still put work on a desk; what is older is found in the lists. */
const daysAfterEnd = 400;
/** A class should be assessed this soon after it ends (the centre's own wish; no rule of the land says so). */
const daysToAssess = 7;

const seeWork = question('certification.see-work', Type.Object({}), async ({ tx, today }) => {
  const waves = (await listWaves(tx)).filter((wave) => wave.status !== 'draft' && wave.startsOn <= today && wave.endsOn >= addDays(today, -daysAfterEnd));
  const lines = await listClassLines(tx, waves);
  const [unassessed, toIssue] = [lines.filter((line) => line.unassessed > 0), lines.filter((line) => line.toIssue > 0)];
  const due = unassessed.map((line) => addDays(line.endsOn, daysToAssess)).sort()[0];
  const sum = (of: typeof lines, count: (line: (typeof lines)[number]) => number): number => of.reduce((total, line) => total + count(line), 0);
  const nobody = { limit: 0, offset: 0 };
  const [awaited, valid] = [await listRegister(tx, { status: 'valid', national: 'awaited' }, nobody), await listRegister(tx, { status: 'valid' }, nobody)];
  const items: WorkItem[] = [
    { key: 'unassessed', count: unassessed.length, href: '/sertifikasi?state=unassessed', due, isLate: due !== undefined && due < today, facts: { people: sum(unassessed, (line) => line.unassessed) } },
    { key: 'to-issue', count: toIssue.length, href: '/sertifikasi?state=to-issue', facts: { people: sum(toIssue, (line) => line.toIssue) } },
    { key: 'national-awaited', count: awaited.total, href: '/sertifikasi/register?status=valid&national=awaited', isWaiting: true },
  ];
  const figures: Figure[] = [{ key: 'valid', value: valid.total, kind: 'count', href: '/sertifikasi/register?status=valid' }];
  return ok({ items: items.filter((item) => item.count > 0), figures });
});

/** What certification puts on people's desks. */
export const certificationWork: Work = { question: seeWork, words };
