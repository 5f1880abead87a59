import type { Translate } from '#kernel/translate';
import type { BesideShown } from '#platform/beside';
import { Card } from '#ui/card';
import { formatDayRange, formatNumber, type Lang } from '#ui/format';
import { Tag } from '#ui/tag';
import type { BoardData } from '../actions/see-board.ts';
import { periodsADay } from '../rules/fill-gap.ts';
import type { WavesKey } from '../texts/id.ts';

type Gap = BoardData['gaps'][number];
type Props = { gap: Gap; where: string; /** What admission says about who waits for a program. */ waiting: readonly BesideShown[]; draft: BoardData['draft']; t: Translate<WavesKey>; lang: Lang };

/** What leads from the empty weeks on the board to what could fill them. */
export const gapId = ({ workshop, first }: Pick<Gap, 'workshop' | 'first'>): string => `celah-${workshop}-${first}`;

/** Weeks in which a workshop stands empty: what could be taught there and for how many people, and for a planner the way to do it. */
export const GapCard = ({ gap, where, waiting, draft, t, lang }: Props) => (
  <Card id={gapId(gap)} title={<><Tag text={t('fillable')} tone="wait" /> {where}, {formatDayRange(gap.first, gap.last, lang)}</>}>
    <p class="govuk-body">{t('gap-text', { weeks: gap.weeks, days: gap.workdays, jp: gap.workdays * periodsADay })}</p>
    {gap.programs.length === 0 ? <p class="quiet">{t('gap-nothing')}</p> : (
      <ul class="govuk-list">
        {gap.programs.map((one) => (
          <li key={one.version}>
            <a href={`/program/${one.program}`}>{one.name}</a> <span class="quiet small">{formatNumber(one.jp, lang)} JP</span><br />
            {one.wanted === 0 ? t('gap-unwanted') : t('gap-wanted', { people: formatNumber(one.wanted, lang) })}
            <Waiting line={waiting.find(({ about }) => about === one.program)} />
            {draft && <> · <a href={planHref(draft.id, gap, one)}>{t('gap-plan', { wave: draft.label })}<span class="govuk-visually-hidden">: {one.name}</span></a></>}
          </li>
        ))}
      </ul>
    )}
  </Card>
);

const Waiting = ({ line }: { line: BesideShown | undefined }) => (line ? <> · {line.href ? <a href={line.href}>{line.text}</a> : line.text}</> : null);

/** The form of a class with what the gap already says filled in. */
const planHref = (wave: string, { workshop, first, last }: Gap, { version, name }: Gap['programs'][number]): string =>
  `/gelombang/${wave}/kelas/baru?${new URLSearchParams({ programVersion: version, label: name, workshop, startsOn: first, endsOn: last }).toString()}`;
