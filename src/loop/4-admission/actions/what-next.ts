import type { Id } from '#kernel/id';
import { getPerson } from '#people';
import type { QuestionContext } from '#platform/actions/action';
import { regionName } from '#standards';
import { findClasses, listClasses, listWaves } from '#waves';
import type { Application } from '../rules/application.ts';
import { refusalOf } from '../rules/eligibility-of-class.ts';
import { listOf } from '../rules/line.ts';
import { byNearness } from '../rules/nearness.ts';
import { lastReplacementDay } from '../rules/offer.ts';
import { lateScore } from '../rules/run-of-wave.ts';
import { listLateWishes } from '../store/late-wishes.ts';
import { findPolicy } from '../store/policies.ts';
import { listPauses } from '../store/pauses.ts';
import { findRun, nameInRun, type Run } from '../store/runs.ts';
import { countFreeSeats } from '../store/seats.ts';
import { isInResult } from './ask-late.ts';
import { toldBy } from './choose-classes.ts';
import { judgeClasses } from './judge-choices.ts';
import { loadLine } from './load-line.ts';
import { loadScored } from './load-scored.ts';

type FreeClass = { readonly id: Id<'class'>; readonly label: string; readonly free: number; readonly placeName: string };

/** The ways on for somebody without a seat: classes of the wave that still have some, the nearest first, and the wave after it. Undefined for everybody else. */
export async function whatNext(context: QuestionContext, application: Application) {
  const { tx, today } = context;
  if (application.status !== 'reserve' && application.status !== 'not-admitted') return undefined;
  const run = await findRun(tx, application.wave);
  if (run?.status !== 'published') return undefined;
  const next = (await listWaves(tx, { status: 'published' })).filter(({ id, applyUntil }) => id !== application.wave && applyUntil >= today).sort((one, other) => (one.applyFrom < other.applyFrom ? -1 : 1))[0];
  const asked = await listLateWishes(tx, application.id);
  const labels = await findClasses(tx, asked);
  return { next, asked: asked.flatMap((id) => labels.get(id)?.label ?? []), free: await freeFor(context, application, run, asked) };
}

/** Only what this person may have: open to them by the rules of the program, in time, and with points that count. */
async function freeFor(context: QuestionContext, application: Application, run: Run, asked: readonly Id<'class'>[]): Promise<FreeClass[]> {
  const { tx, today } = context;
  if (!(await isInResult(tx, application))) return [];
  const { policy } = await findPolicy(tx, application.wave);
  const scored = (await loadScored(tx, [application])).get(application.id);
  const others = (await listClasses(tx, { wave: application.wave })).filter(({ id, startsOn }) => !application.choices.includes(id) && !asked.includes(id) && today <= lastReplacementDay(startsOn, policy));
  const seats = await countLeft(context, run, others.map(({ id }) => id));
  const free = others.filter(({ id }) => (seats.get(id) ?? 0) > 0 && scored && lateScore(scored, id, policy) !== undefined);
  const judged = await judgeClasses(context, free.map(({ id }) => id), await toldBy(context, application));
  const home = application.person ? (await getPerson(tx, application.person))?.regionCode ?? '' : '';
  return judged.filter(({ class: of, eligibility }) => refusalOf(of, eligibility) === undefined)
    .map(({ class: { id, label, place } }) => ({ id, label, place, free: seats.get(id)!, placeName: regionName(place) })).sort(byNearness(home));
}

/** Free seats that nobody waits for who asked in time: only those can be somebody else's. A list that is not paused has called already whoever waits. */
async function countLeft(context: QuestionContext, run: Run, of: readonly Id<'class'>[]): Promise<Map<Id<'class'>, number>> {
  const free = await countFreeSeats(context.tx, of);
  const paused = (await listPauses(context.tx, [...free.keys()])).filter((one) => one.resumedAt === null && free.get(one.class)! > 0);
  const loaded = paused.length > 0 ? await loadLine(context, run.wave) : undefined;
  return new Map([...free].map(([id, seats]) => [id, loaded && paused.some((one) => one.class === id) ? seats - listOf(loaded.line, nameInRun(run, id)).length : seats]));
}
