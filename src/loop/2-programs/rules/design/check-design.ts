import { fail, ok, type Result } from '#kernel/result';
import { checkClusterInput } from '../cluster/check-cluster-input.ts';
import type { ProgramsError } from '../errors.ts';
import type { DesignQuestion, DesignUnit, Wish } from './cluster-design.ts';
import { clusterQuestion } from './cluster-question.ts';

/** A row of the table of units as a person sends it: hours, the numbers of the rows it needs, and what is wished of it. */
export type TypedUnit = { readonly jp?: number | undefined; readonly needs?: string | undefined; readonly wish: Wish };

/** The units with what was typed beside each; the place of a row is its number on the page, from 1. */
export function readTypedUnits(units: readonly DesignUnit[], typed: readonly TypedUnit[]): Result<DesignUnit[], ProgramsError> {
  const read: DesignUnit[] = [];
  for (const [at, unit] of units.entries()) {
    const { jp, needs = '', wish } = typed[at] ?? { jp: unit.jp, wish: unit.wish };
    if (jp === undefined || jp < 1) return fail({ code: 'programs.hours-missing', field: `units.${at}.jp`, title: unit.title });
    const numbers = needs.split(/[\s,;]+/).filter(Boolean);
    const unknown = numbers.find((number) => !/^\d+$/.test(number) || !units[Number(number) - 1] || Number(number) - 1 === at);
    if (unknown !== undefined) return fail({ code: 'programs.need-unknown', field: `units.${at}.needs`, title: unit.title, number: unknown.slice(0, 20) });
    read.push({ ...unit, jp, from: jp === unit.jp ? unit.from : 'typed', needs: [...new Set(numbers.map((number) => units[Number(number) - 1]!.key))], wish });
  }
  return ok(read);
}

/** Whether the question can be asked: in the words of the person at the table, at the row that is wrong. */
export function checkDesign(question: DesignQuestion): Result<true, ProgramsError> {
  if (question.entries.length === 0) return fail({ code: 'programs.no-entries', field: 'entries' });
  const [problem] = checkClusterInput(clusterQuestion(question));
  if (!problem) return ok(true);
  if (problem.code === 'pinned-over-ceiling') return fail({ code: 'programs.pinned-too-long', field: 'hourCeiling', hours: problem.hours });
  const at = 'unit' in problem ? question.units.findIndex(({ key }) => key === problem.unit) : -1;
  const title = question.units[at]?.title ?? '';
  if (problem.code === 'needs-in-a-circle') return fail({ code: 'programs.needs-in-circle', field: `units.${at}.needs`, title });
  if (problem.code === 'pinned-and-forbidden') return fail({ code: 'programs.wish-conflict', field: `units.${at}.wish`, title });
  throw new Error(`a design asks something that means nothing: ${JSON.stringify(problem)}`);
}
