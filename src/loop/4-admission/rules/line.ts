import { callNext, callOrder } from './run/call-next.ts';
import { computePlaces } from './run/run-admission.ts';
import type { RunApplicant, RunClass, RunInput } from './run/run-input.ts';

/** Somebody after the result, by receipt number: the seat offered to or confirmed by them, and a better one on offer beside it. Whoever left is not among them. */
export type Standing = {
  readonly id: string; readonly seat: string | null; readonly better: string | null;
  /** Of a holder: whether choices they like better may still be offered. */
  readonly staysInLine: boolean;
  readonly passedUp: readonly string[];
};

export type Line = {
  /** The wishes the result was computed from, with corrected points and late seats, whoever asked. */
  readonly wishes: RunInput;
  readonly standings: readonly Standing[];
  /** Classes that call nobody: their list is paused, or the last day for a reserve is over. */
  readonly silent: ReadonlySet<string>;
  /** Wishes made after the result: they come after everybody who asked in time. */
  readonly late?: readonly RunApplicant[];
};

export type Call = { readonly applicant: string; readonly class: string };

/**
 * Who is called to the seats that are free now. One run of the same rule in which every seat that is held, or on offer, keeps its holder before
 * every score and every reserve; who holds a seat asks only for what they like better and gives nothing up by asking. So nobody loses, no seat
 * is promised twice, and no free seat passes over somebody whom the rule would have chosen for it.
 */
export function nextCalls(line: Line): Call[] {
  const held = holdersOf(line);
  const input = callInput(line);
  const keepers = new Set([...held.values()].flat().map(({ id }) => id));
  const calls = computePlaces(input).flatMap(({ applicant, class: of }) => (of === null || keepers.has(applicant) ? [] : [{ applicant, class: of }]));
  return [...calls, ...lateCalls(line, held, calls)];
}

/** What `nextCalls` computes, for the check of its result. */
export function callInput(line: Line): RunInput {
  const held = [...holdersOf(line).entries()].flatMap(([of, holders]) => holders.map((one) => ({ ...one, holds: of })));
  return { ...line.wishes, applicants: [...held, ...seekersOf(line).map((one) => ({ ...one, choices: one.choices.filter((choice) => !line.silent.has(choice.class)) }))] };
}

/** The reserve list of a class, first to be called first: everybody who would rather be there than where they are. A pause moves nobody on it. */
export function listOf(line: Line, of: string): string[] {
  const rule = line.wishes.classes.find(({ id }) => id === of);
  if (!rule) return [];
  const holders = holdersOf(line).get(of) ?? [];
  const inTime = callOrder(rule, holders, seekersOf(line), line.wishes.seed ?? '');
  const late = (line.late ?? []).filter(({ id }) => !inTime.includes(id) && isSeatless(line, id));
  return [...inTime, ...callOrder(rule, holders, late, line.wishes.seed ?? '')];
}

const keeper = (id: string, of: string): string => `${id} keeps ${of}`;

/** Each seat that is held or on offer, by class: its holder as somebody who asks for nothing else. */
function holdersOf({ wishes, standings }: Line): Map<string, RunApplicant[]> {
  const asked = new Map(wishes.applicants.map((one) => [one.id, one]));
  const held = new Map<string, RunApplicant[]>();
  for (const { id, seat, better } of standings) {
    for (const of of [seat, better]) {
      if (of === null) continue;
      const wish = asked.get(id)?.choices.find((choice) => choice.class === of) ?? { class: of, score: 0, traits: [] };
      held.set(of, [...(held.get(of) ?? []), { id: keeper(id, of), choices: [wish], lottery: 0 }]);
    }
  }
  return held;
}

/** Everybody with the wishes they like better than what they hold. */
function seekersOf({ wishes, standings }: Line): RunApplicant[] {
  const known = new Map(standings.map((one) => [one.id, one]));
  return wishes.applicants.flatMap((one) => {
    const standing = known.get(one.id);
    if (!standing) return [];
    const holds = standing.better ?? standing.seat;
    if (holds !== null && !standing.staysInLine) return [];
    const at = holds === null ? -1 : one.choices.findIndex((choice) => choice.class === holds);
    const wanted = (at < 0 ? one.choices : one.choices.slice(0, at)).filter((choice) => !standing.passedUp.includes(choice.class));
    return wanted.length === 0 ? [] : [{ ...one, choices: wanted }];
  });
}

const isSeatless = ({ standings }: Line, id: string): boolean => standings.some((one) => one.id === id && one.seat === null);

/** Seats that those who asked in time leave free, by the same rule among those who asked late. */
function lateCalls(line: Line, held: ReadonlyMap<string, RunApplicant[]>, calls: readonly Call[]): Call[] {
  const waiting = (line.late ?? []).filter(({ id }) => isSeatless(line, id) && !calls.some((call) => call.applicant === id));
  const called = new Set<string>();
  return line.wishes.classes.filter(({ id }) => !line.silent.has(id)).flatMap((rule): Call[] => {
    const inTime = calls.filter((call) => call.class === rule.id).map(({ applicant }) => line.wishes.applicants.find(({ id }) => id === applicant)!);
    const next = callNext(rule satisfies RunClass, [...(held.get(rule.id) ?? []), ...inTime], waiting.filter(({ id }) => !called.has(id)), line.wishes.seed ?? '');
    next.forEach((id) => called.add(id));
    return next.map((applicant) => ({ applicant, class: rule.id }));
  });
}
