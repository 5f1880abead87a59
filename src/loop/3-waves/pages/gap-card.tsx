import type { Translate } from '#kernel/translate';
import type { BesideShown } from '#platform/beside';
import { Card } from '#ui/card';
import { formatDayRange, formatNumber, type Lang } from '#ui/format';
import { Tag } from '#ui/tag';
import type { BoardData } from '../actions/see-board.ts';
import { periodsADay } from '../rules/fill-gap.ts';
import { fitWave } from '../rules/fit-wave.ts';
import type { WavesKey } from '../texts/id.ts';

type Gap = BoardData['gaps'][number];
type Props = {
  gap: Gap; where: string; t: Translate<WavesKey>; lang: Lang;
  /** What admission says about who waits for a program. */
  waiting: readonly BesideShown[];
  /** Waves still being planned; none given to who does not plan. */
  drafts: BoardData['drafts'] | undefined;
};

/** What leads from the empty weeks on the board to what could fill them. */
export const gapId = ({ workshop, first }: Pick<Gap, 'workshop' | 'first'>): string => `celah-${workshop}-${first}`;

/** Weeks in which a workshop stands empty: what could be taught there and for how many people, and for a planner the way to do it. */
export const GapCard = ({ gap, where, waiting, drafts, t, lang }: Props) => (
  <Card id={gapId(gap)} title={<><Tag text={t('fillable')} tone="wait" /> {where}, {formatDayRange(gap.first, gap.last, lang)}</>}>
    <p class="govuk-body">{t('gap-text', { weeks: gap.weeks, days: gap.workdays, jp: gap.workdays * periodsADay })}</p>
    {gap.programs.length === 0 ? <p class="quiet">{t('gap-nothing')}</p> : (
      <ul class="govuk-list">
        {gap.programs.map((one) => (
          <li key={one.version}>
            <a href={`/program/${one.program}`}>{one.name}</a> <span class="quiet small">{formatNumber(one.jp, lang)} JP</span><br />
            {one.wanted === 0 ? t('gap-unwanted') : t('gap-wanted', { people: formatNumber(one.wanted, lang) })}
            <Waiting line={waiting.find(({ about }) => about === one.program)} />
            {drafts && <> · <Plan gap={gap} program={one} place={fitWave(gap, one.jp, drafts)} t={t} /></>}
          </li>
        ))}
      </ul>
    )}
  </Card>
);

const Waiting = ({ line }: { line: BesideShown | undefined }) => (line ? <> · {line.href ? <a href={line.href}>{line.text}</a> : line.text}</> : null);

type PlanProps = { gap: Gap; program: Gap['programs'][number]; place: ReturnType<typeof fitWave<BoardData['drafts'][number]>>; t: Props['t'] };

/** The form of a class with what the gap already says filled in; where no draft has these weeks, a wave for them comes first. */
const Plan = ({ gap: { workshop, first, last }, program: { version, name }, place, t }: PlanProps) => {
  const filled = (values: Record<string, string>): string => new URLSearchParams(values).toString();
  const href = place
    ? `/gelombang/${place.wave.id}/kelas/baru?${filled({ programVersion: version, label: name, workshop, startsOn: place.startsOn, endsOn: place.endsOn })}`
    : `/gelombang/baru?${filled({ startsOn: first, endsOn: last })}`;
  return <a href={href}>{place ? t('gap-plan', { wave: place.wave.label }) : t('gap-new-wave')}<span class="govuk-visually-hidden">: {name}</span></a>;
};
