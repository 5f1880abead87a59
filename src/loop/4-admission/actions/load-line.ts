import type { Id } from '#kernel/id';
import type { QuestionContext } from '#platform/actions/action';
import type { Transaction } from '#platform/database/transaction';
import { listClasses, type ClassPackage } from '#waves';
import type { Line, Standing } from '../rules/line.ts';
import { lastReplacementDay } from '../rules/offer.ts';
import type { Policy } from '../rules/policy.ts';
import { lateScore, runInputOf, type Scored } from '../rules/run-of-wave.ts';
import type { RunApplicant, RunChoice } from '../rules/run/run-input.ts';
import { traitsAt } from '../rules/traits.ts';
import { listApplications } from '../store/applications.ts';
import { listCorrected } from '../store/corrections.ts';
import { listLateAskers } from '../store/late-wishes.ts';
import { listInLine, type InLine } from '../store/line.ts';
import { listPauses, type Pause } from '../store/pauses.ts';
import { findPolicy } from '../store/policies.ts';
import { findRun, findRunRecord, nameInRun } from '../store/runs.ts';
import { countFreeSeats } from '../store/seats.ts';
import { namedClasses } from './freeze-policy.ts';
import { loadScored } from './load-scored.ts';

/** A class after the result: its name in the run, the seats nobody holds, and why it may call nobody just now. */
export type CallingClass = { readonly of: ClassPackage; readonly name: string; readonly free: number; readonly pause: Pause | undefined; readonly isOver: boolean };
export type LoadedLine = { readonly line: Line; readonly people: ReadonlyMap<string, InLine>; readonly classes: readonly CallingClass[]; readonly policy: Policy };

/** Everything the rule looks at to call somebody; undefined before the result is public. Whoever acts on it holds the turn of the wave. */
export async function loadLine(context: QuestionContext, wave: Id<'wave'>): Promise<LoadedLine | undefined> {
  const { tx, today } = context;
  const run = await findRun(tx, wave);
  if (run?.status !== 'published') return undefined;
  const { policy, classes: frozen } = await findPolicy(tx, wave);
  const packages = await listClasses(tx, { wave });
  const nameOf = (of: Id<'class'>): string => nameInRun(run, of);
  const people = await listInLine(tx, wave);
  const [pauses, free] = [await listPauses(tx, packages.map(({ id }) => id)), await countFreeSeats(tx, packages.map(({ id }) => id))];
  const classes = packages.map((of): CallingClass => ({
    of, name: nameOf(of.id), free: free.get(of.id) ?? 0, pause: pauses.find((one) => one.class === of.id && one.resumedAt === null), isOver: today > lastReplacementDay(of.startsOn, policy),
  }));
  const begun = new Set(packages.filter(({ startsOn }) => startsOn <= today).map(({ id }) => id));
  const standings = people.map((one): Standing => ({
    id: one.number, seat: one.seat && nameOf(one.seat), better: one.better && nameOf(one.better), staysInLine: one.staysInLine && !(one.seat && begun.has(one.seat)), passedUp: one.passedUp.map(nameOf),
  }));
  const wished = await wishesNow(tx, wave, await findRunRecord(tx, run.id), { named: frozen ?? namedClasses(packages), policy });
  const late = await lateWishes(tx, classes, people, policy);
  const applicants = wished.applicants.map((one) => withHeld(one, people.find(({ number }) => number === one.id), late, nameOf));
  return {
    people: new Map(people.map((one) => [one.number, one])), classes, policy,
    line: { wishes: { ...wished, seed: run.seed ?? '', applicants }, standings, silent: new Set(classes.filter(({ pause, isOver }) => pause || isOver).map(({ name }) => name)), late: [...late.values()] },
  };
}

type Rule = { readonly named: Parameters<typeof runInputOf>[0]['classes']; readonly policy: Policy };

/** The wishes of the run; whoever's points were corrected since, or who came late, stands with the points they have now. */
async function wishesNow<Record extends { readonly applicants: readonly RunApplicant[] }>(tx: Transaction, wave: Id<'wave'>, record: Record, { named, policy }: Rule): Promise<Record> {
  const corrected = await listCorrected(tx, wave);
  if (corrected.length === 0) return record;
  const scored = await loadScored(tx, await listApplications(tx, { ids: corrected }));
  const now = new Map(runInputOf({ classes: named, policy, applicants: [...scored.values()] }).applicants.map((one) => [one.id, one]));
  return { ...record, applicants: [...record.applicants.filter(({ id }) => !now.has(id)), ...now.values()] };
}

/** What was asked for after the result, with the points that count there. */
async function lateWishes(tx: Transaction, classes: readonly CallingClass[], people: readonly InLine[], policy: Policy): Promise<Map<string, RunApplicant>> {
  const asked = await listLateAskers(tx, classes.map(({ of }) => of.id));
  const scored = await loadScored(tx, await listApplications(tx, { ids: people.filter(({ id }) => asked.has(id)).map(({ id }) => id) }));
  return new Map([...scored].map(([id, one]) => [one.number, { id: one.number, choices: asked.get(id)!.flatMap((of) => lateChoice(one, classes.find((calling) => calling.of.id === of)!, policy)) }]));
}

function lateChoice(one: Scored, { of, name }: CallingClass, policy: Policy): RunChoice[] {
  const score = lateScore(one, of.id, policy);
  return score === undefined ? [] : [{ class: name, score, traits: traitsAt(one, of.place) }];
}

/** A seat got by asking late is held behind every wish made in time. */
function withHeld(one: RunApplicant, held: InLine | undefined, late: ReadonlyMap<string, RunApplicant>, nameOf: (of: Id<'class'>) => string): RunApplicant {
  const seat = held?.seat && nameOf(held.seat);
  if (!seat || one.choices.some((choice) => choice.class === seat)) return one;
  return { ...one, choices: [...one.choices, ...(late.get(one.id)?.choices.filter((choice) => choice.class === seat) ?? [])] };
}
