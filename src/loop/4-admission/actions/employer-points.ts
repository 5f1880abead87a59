import { Type } from 'typebox';
import { findPersons } from '#people';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale, type FieldProblem, type PlatformRefusal } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { getClass, getWave, type ClassPackage } from '#waves';
import { unassessed } from '../rules/employer-points.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { readScore, type Hundredths } from '../rules/score.ts';
import { listApplications } from '../store/applications.ts';
import { confirmEmployerSheet, findEmployerSheet, saveEmployerSheet } from '../store/employer-points.ts';
import { findPolicy } from '../store/policies.ts';
import { findRun } from '../store/runs.ts';
import { listScores } from '../store/scores.ts';
import { refuseDecided } from './refuse-decided.ts';

/** The class, and the employer that the frozen rule names for it; neither where the rule gives no employer a say. */
async function assessedClass(tx: Transaction, id: Id<'class'>): Promise<{ of: ClassPackage; employer: string; percent: number } | undefined> {
  const of = await getClass(tx, id);
  const { policy, classes } = of ? await findPolicy(tx, of.wave) : { policy: undefined, classes: null };
  const employer = classes?.find((one) => one.class === id)?.employer;
  return of && employer && policy?.employerPercent ? { of, employer, percent: policy.employerPercent } : undefined;
}

const calledTo = async (tx: Transaction, of: ClassPackage, lock = false) => (await listApplications(tx, { wave: of.wave, statuses: ['called', 'scored'], lock })).filter(({ choices }) => choices.includes(of.id));

/** Whom an employer assesses, by receipt number, with no points but its own: neither it nor whoever copies its paper reads the others here. */
export const seeEmployerPoints = question('admission.see-employer-points', Type.Object({ class: field.id<'class'>() }), async ({ tx, actor }, { class: id }) => {
  const known = await assessedClass(tx, id);
  if (!known) return fail(notFound);
  const { of, employer, percent } = known;
  const [called, sheet] = [await calledTo(tx, of), await findEmployerSheet(tx, id)];
  const people = await findPersons(tx, called.flatMap(({ person }) => person ?? []));
  const lines = called.map((one) => ({ id: one.id, number: one.number ?? '', name: (one.person && people.get(one.person)?.fullName) ?? '', points: sheet?.points.get(one.id) }));
  const run = await findRun(tx, of.wave);
  return ok({
    class: of, wave: (await getWave(tx, of.wave))!, employer, percent, sheet, isOwn: sheet?.recordedBy === actor.id, isDecided: run?.status === 'approved' || run?.status === 'published',
    lines: lines.sort((one, other) => (one.number < other.number ? -1 : 1)),
  });
});

const recorded = Type.Object({
  class: field.id<'class'>(), paper: field.text(200), why: Type.Optional(Type.String({ maxLength: 300 })),
  scores: Type.Array(Type.Object({ application: field.id<'application'>(), points: Type.Optional(Type.String({ maxLength: 12 })) }), { minItems: 1, maxItems: 500 }),
});

/** Takes over an employer's paper, whole. It counts once somebody else has confirmed it; one that counts already is changed only with a reason. */
export const recordEmployerPoints = action('admission.record-employer-points', recorded, async ({ tx, centre, now, actor, record }, { class: id, paper, why, scores }) => {
  const known = await assessedClass(tx, id);
  if (!known) return fail(notFound);
  const decided = await refuseDecided(tx, known.of.wave);
  if (decided) return decided;
  const before = await findEmployerSheet(tx, id, { lock: true });
  if (before?.confirmedAt && !why?.trim()) return fail({ code: 'admission.why-missing', field: 'why' });
  const called = new Map((await calledTo(tx, known.of, true)).map((one) => [one.id, one.number ?? '']));
  const problems: FieldProblem[] = [];
  const points = scores.flatMap(({ application, points: text }, at): { application: Id<'application'>; score: Hundredths }[] => {
    if (!called.has(application) || !text?.trim()) return [];
    const read = readScore(text);
    if (!read.ok) problems.push({ field: `scores.${at}.points`, code: read.error.code, facts: { text } });
    return read.ok ? [{ application, score: read.value }] : [];
  });
  if (problems.length > 0) return fail({ code: 'input.invalid', problems }) as Result<never, PlatformRefusal | AdmissionError>;
  if (points.length === 0) return fail({ code: 'admission.nothing-changed' });
  await saveEmployerSheet(tx, centre, { class: id, paper: paper.trim(), now, user: actor.id, name: actor.name, points });
  const told = (given: Iterable<readonly [Id<'application'>, Hundredths]>) => Object.fromEntries([...given].map(([application, score]) => [called.get(application) ?? application, score / 100]));
  record({
    subject: { type: 'wave-policy', id: known.of.wave }, why: why?.trim(), before: before && { class: known.of.label, paper: before.paper, points: told(before.points) },
    after: { class: known.of.label, employer: known.employer, paper: paper.trim(), points: told(points.map(({ application, score }) => [application, score])) },
  });
  return ok({ class: id, people: points.length });
});

const confirmed = Type.Object({ class: field.id<'class'>(), /** When what they compared was recorded: what was copied anew meanwhile, nobody has compared. */ seen: field.instant() });

/** Somebody else has held the employer's paper beside what was recorded: from now on it counts. */
export const confirmEmployerPoints = action('admission.confirm-employer-points', confirmed, async ({ tx, now, actor, record }, { class: id, seen }) => {
  const known = await assessedClass(tx, id);
  const sheet = known && await findEmployerSheet(tx, id, { lock: true });
  if (!known || !sheet) return fail(notFound);
  const decided = await refuseDecided(tx, known.of.wave);
  if (decided) return decided;
  if (sheet.confirmedAt) return fail({ code: 'admission.nothing-changed' });
  if (sheet.recordedAt !== seen) return fail(stale);
  if (sheet.recordedBy === actor.id) return fail({ code: 'admission.employer-second-person' });
  const called = await calledTo(tx, known.of);
  const left = await unassessedAmong(tx, called.map((one) => one.id), id, sheet.points);
  if (left > 0) return fail({ code: 'admission.employer-points-missing', class: known.of.label, count: left });
  await confirmEmployerSheet(tx, id, { now, user: actor.id, name: actor.name });
  record({ subject: { type: 'wave-policy', id: known.of.wave }, after: { class: known.of.label, employer: known.employer, confirmed: sheet.points.size } });
  return ok({ class: id, people: sheet.points.size });
});

async function unassessedAmong(tx: Transaction, called: readonly Id<'application'>[], of: Id<'class'>, points: ReadonlyMap<Id<'application'>, Hundredths> | undefined): Promise<number> {
  const scores = await listScores(tx, called);
  return unassessed(called.map((id) => ({ id, hasInterview: scores.get(id)?.interviews[of] !== undefined })), points).length;
}

/** The first class whose employer still owes a confirmed assessment of somebody interviewed there, with how many. */
export async function owedByEmployers(tx: Transaction, wave: Id<'wave'>): Promise<{ class: string; count: number } | undefined> {
  const { policy } = await findPolicy(tx, wave);
  for (const id of policy.employerAt ?? []) {
    const of = (await getClass(tx, id))!;
    const sheet = await findEmployerSheet(tx, id);
    const count = await unassessedAmong(tx, (await calledTo(tx, of)).map((one) => one.id), id, sheet?.confirmedAt ? sheet.points : undefined);
    if (count > 0) return { class: of.label, count };
  }
  return undefined;
}
