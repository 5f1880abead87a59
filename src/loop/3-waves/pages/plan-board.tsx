import { addDays, daysBetween } from '#kernel/day';
import { Board, type Block } from '#ui/board';
import { formatDayRange, formatDayShort } from '#ui/format';
import type { PlanProps } from './plan-props.ts';

/** The plan as it would hang on the wall: a line for each workshop and shift, a column a week. */
export const PlanBoard = ({ record: { told, facts, accepted }, words: { t, slot, idle, person }, lang }: PlanProps) => {
  const weekName = (at: number, first: number): string => {
    const [date = '', month = ''] = formatDayShort(facts.mondays[at]!, lang).split(' ');
    return at > first && facts.mondays[at - 1]!.slice(0, 7) === facts.mondays[at]!.slice(0, 7) ? date : `${date} ${month}`;
  };
  const blocksOf = (id: string): Block[] => [
    ...told!.runs.filter((run) => run.slot === id).map((run): Block => ({
      from: run.start, span: run.until - run.start, kind: run.standing || accepted[run.of.id] ? 'planned' : 'proposed', title: run.label, detail: run.instructors.map(person).join(', '), when: formatDayRange(run.first, run.last, lang),
      ...(run.standing ? { href: `/gelombang/kelas/${run.standing.id}` } : {}),
    })),
    ...told!.idle.filter((one) => one.slot.id === id).map((one): Block => ({ from: daysBetween(facts.mondays[0]!, one.first) / 7, span: one.weeks, kind: one.cause.code === 'closed' ? 'closed' : 'idle', title: idle(one), when: formatDayRange(one.first, one.last, lang) })),
  ];
  return (
    <>
      {stretches(facts.mondays.length).map(([from, until]) => (
        <Board
          key={from} caption={`${t('tab.board')}, ${formatDayRange(facts.mondays[from]!, addDays(facts.mondays[until - 1]!, 6), lang)}`} weeks={facts.mondays.slice(from, until).map((_, at) => weekName(from + at, from))}
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
