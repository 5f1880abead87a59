import { createRequire } from 'node:module';
import { preparePlan } from '../../src/loop/3-waves/rules/planner/plan-instance.ts';
import type { PlanInput } from '../../src/loop/3-waves/rules/planner/plan-input.ts';

/** The same question as a time-indexed 0/1 model in CPLEX LP text: one variable an option, `F` the whole points of fairness. */
export function exactModel(input: PlanInput): string {
  const { weeks, rooms, budgets, instructorCount, fund, cost, value, district, possible, first, starts, ends, kinds, teachers, fairnessWeight } = preparePlan(input);
  const rows: string[] = [];
  const inRoom = Array.from({ length: rooms.length * weeks }, (): string[] => []);
  const teaches = Array.from({ length: instructorCount * weeks }, (): string[] => []);
  const spent = Array.from(budgets, (): string[] => []);
  const served = Array.from(possible, (): string[] => []);
  const gains: string[] = [];
  for (let of = 0; of < value.length; of += 1) {
    const own: string[] = [];
    for (let option = first[of]!; option < first[of + 1]!; option += 1) {
      const name = `x${option}`;
      own.push(name);
      gains.push(`${value[of]} ${name}`);
      spent[fund[of]!]!.push(`${cost[of]} ${name}`);
      served[district[of]!]!.push(`${value[of]} ${name}`);
      for (let week = starts[option]!; week < ends[option]!; week += 1) {
        inRoom[kinds[option]! * weeks + week]!.push(name);
        teaches[teachers[option]! * weeks + week]!.push(name);
      }
    }
    if (own.length > 0) rows.push(`${own.join(' + ')} <= 1`);
  }
  for (const [at, names] of inRoom.entries()) if (names.length > 0) rows.push(`${names.join(' + ')} <= ${rooms[Math.floor(at / weeks)]}`);
  for (const names of teaches) if (names.length > 0) rows.push(`${names.join(' + ')} <= 1`);
  for (const [at, names] of spent.entries()) if (names.length > 0) rows.push(`${names.join(' + ')} <= ${budgets[at]}`);
  for (const [at, names] of served.entries()) if (possible[at]! > 0) rows.push(`${possible[at]} F ${names.map((name) => `- ${100 * Number(name.split(' ')[0])} ${name.split(' ')[1]}`).join(' ')} <= 0`);
  return `Maximize\n obj: ${gains.join(' + ')} + ${fairnessWeight} F\nSubject To\n${rows.map((row, at) => ` c${at}: ${row}`).join('\n')}\nBounds\n 0 <= F <= 100\nGenerals\n F\nBinaries\n ${Array.from(starts, (_, option) => `x${option}`).join(' ')}\nEnd\n`;
}

type Highs = (settings?: object) => Promise<{ solve(model: string, options: object): { Status: string; ObjectiveValue: number } }>;
export type ExactAnswer = { readonly objective: number | undefined; readonly isProven: boolean };

/** HiGHS at the same question for so many seconds. It keeps the process busy meanwhile. */
export async function solveExactly(input: PlanInput, seconds: number): Promise<ExactAnswer> {
  const load = createRequire(import.meta.url)('highs') as Highs;
  const { Status, ObjectiveValue } = (await load()).solve(exactModel(input), { time_limit: seconds, output_flag: false });
  return { objective: Number.isFinite(ObjectiveValue) ? Math.round(ObjectiveValue) : undefined, isProven: Status === 'Optimal' };
}
