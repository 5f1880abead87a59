import { addDays, daysBetween } from '#kernel/day';
import { Board, type Block } from '#ui/board';
import { formatDayRange } from '#ui/format';
import { weeksOf } from './board-weeks.ts';
import type { PlanProps } from './plan-props.ts';
import { idleId } from './plan-rest.tsx';

/** The plan as it would hang on the wall: a line for each workshop and shift, a column a week. */
export const PlanBoard = ({ record: { told, facts, accepted }, words: { t, words, slot, idle, person }, lang }: PlanProps) => {
  const blocksOf = (id: string): Block[] => [
    ...told!.runs.filter((run) => run.slot === id).map((run): Block => {
      const stands = run.standing?.id ?? accepted[run.of.id];
      return {
        from: run.start, span: run.until - run.start, kind: stands ? 'planned' : 'proposed', title: run.label, detail: run.instructors.map(person).join(', '),
        when: formatDayRange(run.first, run.last, lang),
        href: stands ? `/gelombang/kelas/${stands}` : '?bagian=classes',
      };
    }),
    ...told!.idle.filter((one) => one.slot.id === id).map((one): Block => ({
      from: daysBetween(facts.mondays[0]!, one.first) / 7, span: one.weeks, kind: one.cause.code === 'closed' ? 'closed' : 'idle',
      ...(one.cause.code === 'closed' ? { title: one.cause.why } : { title: words('idle'), detail: idle(one) }),
      when: formatDayRange(one.first, one.last, lang),
      href: `?bagian=idle#${idleId(one)}`,
    })),
  ];
  return (
    <>
      {stretches(facts.mondays.length).map(([from, until]) => (
        <Board
          key={from} caption={`${t('tab.board')}, ${formatDayRange(facts.mondays[from]!, addDays(facts.mondays[until - 1]!, 6), lang)}`}
          weeks={weeksOf(facts.mondays.slice(from, until), lang)}
          rows={facts.slots.map((one) => ({ name: slot(one.id), href: `/balai/bengkel/${one.workshop}`, blocks: blocksOf(one.id).flatMap((block) => within(block, from, until)) }))}
        />
      ))}
    </>
  );
};

/** A quarter at a time: more weeks than that do not fit a screen. */
const stretches = (weeks: number): [number, number][] => Array.from({ length: Math.ceil(weeks / 13) }, (_, at) => [at * 13, Math.min(weeks, at * 13 + 13)]);

function within(block: Block, from: number, until: number): Block[] {
  const [first, last] = [Math.max(block.from, from), Math.min(block.from + block.span, until)];
  return first < last ? [{ ...block, from: first - from, span: last - first }] : [];
}
