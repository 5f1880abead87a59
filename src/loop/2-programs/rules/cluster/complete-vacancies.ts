import type { Random } from '#kernel/random';
import { addUnit, dropUnit, lossOf, openChosenUnits, sharpen, type ChosenUnits } from './chosen-units.ts';
import type { SearchBudget } from '#kernel/search-budget';
import type { Found } from './found-cluster.ts';
import type { ClusterInstance } from './cluster-instance.ts';

/** One round: how many moves, how sharply and how hotly it begins and ends. Temperatures are in mean weights of a vacancy. */
type Round = { readonly moves: number; readonly bluntest: number; readonly sharpest: number; readonly hottest: number; readonly coldest: number };

// Short rounds from nothing find the right neighbourhood more surely than one long round; cooler ones then settle the best of them.
const fresh: Round = { moves: 400, bluntest: 3, sharpest: 8, hottest: 2, coldest: 0.05 };
const settling: Round = { moves: 1_000, bluntest: 5, sharpest: 9, hottest: 0.7, coldest: 0.05 };
const settleEvery = 8;

/**
 * Simulated annealing by completing vacancies: an unserved vacancy gets the units it lacks, with what they need, and other units leave
 * until the hours fit. What is kept is judged by a guide that also counts half-served vacancies, less and less as a round goes on.
 */
export function completeVacancies(instance: ClusterInstance, random: Random, budget: SearchBudget, found: Found): void {
  if (instance.weights.length === 0) return;
  let best: Uint8Array | undefined;
  const noted: Found = { weight: found.weight, better: (weight, isChosen) => { best = isChosen.slice(); found.better(weight, isChosen); } };
  for (let rounds = 1; !budget.isOver(); rounds += 1) {
    const isSettling = rounds % settleEvery === 0 && best !== undefined;
    anneal(openChosenUnits(instance, isSettling ? best : undefined), random, isSettling ? settling : fresh, budget, noted);
  }
}

function anneal(chosen: ChosenUnits, random: Random, { moves, bluntest, sharpest, hottest, coldest }: Round, budget: SearchBudget, found: Found): void {
  const { weights } = chosen.instance;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const move = openMove(chosen.instance);
  const stages = sharpest - bluntest + 1;
  for (let stage = 0; stage < stages; stage += 1) {
    sharpen(chosen, bluntest + stage);
    for (let at = 0; at < moves / stages; at += 1) {
      if (!budget.spend()) return;
      const heat = mean * hottest * (coldest / hottest) ** (stage / stages + at / moves);
      const before = chosen.guide;
      if (!complete(chosen, move, random) || (chosen.guide < before && random.next() >= Math.exp((chosen.guide - before) / heat))) undo(chosen, move);
      else if (chosen.covered > found.weight()) found.better(chosen.covered, chosen.isChosen);
    }
  }
}

const leaversDrawn = 3;
const vacanciesDrawn = 2;

type Move = {
  /** Units changed by this move, in order: `unit + 1` added, `-unit - 1` dropped. */
  readonly changed: number[];
  /** The move in which a unit was last needed by the vacancy being completed: it may not leave again. */
  readonly keptIn: Int32Array;
  readonly lacking: number[];
  number: number;
};

const openMove = (instance: ClusterInstance): Move => ({ changed: [], keptIn: new Int32Array(instance.hours.length), lacking: [], number: 0 });

/** Serves one more vacancy and makes room; false when the hours cannot be made to fit. */
function complete(chosen: ChosenUnits, move: Move, random: Random): boolean {
  move.changed.length = 0;
  move.number += 1;
  const vacancy = pickVacancy(chosen, random);
  if (vacancy < 0) return false;
  for (const unit of lackingUnits(chosen, move, vacancy, random)) teach(chosen, move, unit);
  keepAsked(chosen, move, vacancy);
  let tries = chosen.size * 4;
  while (chosen.hours > chosen.instance.ceiling && tries > 0) {
    tries -= 1;
    const unit = pickLeaver(chosen, move, random);
    if (unit >= 0) leave(chosen, move, unit);
  }
  return chosen.hours <= chosen.instance.ceiling;
}

/** An unserved vacancy, every second time one that shares a chosen unit; -1 when none was met in a few draws. */
function pickVacancy(chosen: ChosenUnits, random: Random): number {
  let [picked, most] = [-1, -1];
  for (let draw = 0; draw < vacanciesDrawn; draw += 1) {
    const vacancy = drawVacancy(chosen, random);
    if (vacancy < 0) continue;
    const ratio = chosen.instance.weights[vacancy]! * (chosen.has[vacancy]! + 1) / chosen.instance.enough[vacancy]!;
    if (ratio > most) [picked, most] = [vacancy, ratio];
  }
  return picked;
}

function drawVacancy({ instance: { askedBy, weights, enough }, list, size, has }: ChosenUnits, random: Random): number {
  for (let tries = 0; tries < 8; tries += 1) {
    let vacancy: number;
    if (size > 0 && random.next() < 0.5) {
      const unit = list[random.integer(size)]!;
      const [from, until] = [askedBy.starts[unit]!, askedBy.starts[unit + 1]!];
      if (from === until) continue;
      vacancy = askedBy.items[from + random.integer(until - from)]!;
    } else vacancy = random.integer(weights.length);
    if (has[vacancy]! < enough[vacancy]!) return vacancy;
  }
  return -1;
}

/** As many units as the vacancy lacks; which of them, chance says when not all are needed. */
function lackingUnits({ instance: { asked, enough }, isChosen, has }: ChosenUnits, { lacking }: Move, vacancy: number, random: Random): readonly number[] {
  lacking.length = 0;
  for (let at = asked.starts[vacancy]!; at < asked.starts[vacancy + 1]!; at += 1) if (!isChosen[asked.items[at]!]) lacking.push(asked.items[at]!);
  const wanted = enough[vacancy]! - has[vacancy]!;
  for (let at = 0; at < wanted && wanted < lacking.length; at += 1) {
    const other = at + random.integer(lacking.length - at);
    [lacking[at], lacking[other]] = [lacking[other]!, lacking[at]!];
  }
  lacking.length = Math.min(lacking.length, wanted);
  return lacking;
}

function teach(chosen: ChosenUnits, move: Move, unit: number): void {
  const { starts, items } = chosen.instance.closure;
  for (let at = starts[unit]!; at < starts[unit + 1]!; at += 1) {
    const needed = items[at]!;
    move.keptIn[needed] = move.number;
    if (chosen.isChosen[needed]) continue;
    addUnit(chosen, needed);
    move.changed.push(needed + 1);
  }
}

/** What already served the vacancy stays while room is made: as much of it as is enough. */
function keepAsked({ instance: { asked, closure }, isChosen }: ChosenUnits, move: Move, vacancy: number): void {
  for (let at = asked.starts[vacancy]!; at < asked.starts[vacancy + 1]!; at += 1) {
    const unit = asked.items[at]!;
    if (!isChosen[unit]) continue;
    for (let from = closure.starts[unit]!; from < closure.starts[unit + 1]!; from += 1) move.keptIn[closure.items[from]!] = move.number;
  }
}

/** Of a few units drawn, the one whose leaving costs least for the hours it frees; -1 when none of them may leave. */
function pickLeaver(chosen: ChosenUnits, { keptIn, number }: Move, random: Random): number {
  let [leaver, least] = [-1, Infinity];
  for (let draw = 0; draw < leaversDrawn; draw += 1) {
    const unit = chosen.list[random.integer(chosen.size)]!;
    if (keptIn[unit] === number || chosen.instance.isPinned[unit] || unit === leaver) continue;
    const cost = lossOf(chosen, unit) / Math.max(1, chosen.instance.hours[unit]!);
    if (cost < least) [leaver, least] = [unit, cost];
  }
  return leaver;
}

function leave(chosen: ChosenUnits, move: Move, unit: number): void {
  const { starts, items } = chosen.instance.dependants;
  for (let at = starts[unit]!; at < starts[unit + 1]!; at += 1) {
    const dependant = items[at]!;
    if (!chosen.isChosen[dependant]) continue;
    dropUnit(chosen, dependant);
    move.changed.push(-dependant - 1);
  }
}

function undo(chosen: ChosenUnits, { changed }: Move): void {
  for (let at = changed.length - 1; at >= 0; at -= 1) {
    const change = changed[at]!;
    if (change > 0) dropUnit(chosen, change - 1);
    else addUnit(chosen, -change - 1);
  }
}
