import { addDays, daysBetween, type Day } from '#kernel/day';
import { translator, type Translate } from '#kernel/translate';
import type { BesideShown } from '#platform/beside';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Board, type Block } from '#ui/board';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { formatDayRange, formatMonth, formatNumber, formatPercent, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { seeBoard, type BoardData } from '../actions/see-board.ts';
import type { Conflict } from '../rules/board.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { weeksOf } from './board-weeks.ts';
import { gapId, GapCard } from './gap-card.tsx';

type T = Translate<WavesKey>;
type Workshop = BoardData['workshops'][number];

export const boardPages: Routes = (app) => {
  app.get('/gelombang/papan', (request, reply) => show(request, reply, seeBoard, async (board) => {
    const t = translator(texts, request.language);
    const programs = [...new Set(board.gaps.flatMap((gap) => gap.programs.map(({ program }) => program)))];
    const waiting = programs.length === 0 ? [] : await request.beside('waiting', { programs });
    return {
      title: t('board'), shell: 'staff', current: '/gelombang',
      body: <BoardView board={board} waiting={waiting} mayPlan={request.may('waves.save-class')} t={t} lang={request.language} />,
    };
  }));
};

type Props = { board: BoardData; waiting: readonly BesideShown[]; mayPlan: boolean; t: T; lang: Lang };

const BoardView = ({ board, waiting, mayPlan, t, lang }: Props) => {
  const { mondays } = board;
  const [first, last] = [mondays[0]!, addDays(mondays.at(-1)!, 6)];
  const percent = (ratio: number | undefined): string => (ratio === undefined ? '–' : formatPercent(ratio, lang, 0));
  const useOf = ({ id }: Workshop) => {
    const [use, before] = [board.use[id], board.useLastYear[id]];
    return use === undefined ? {} : { use, useText: t('use-before', { used: percent(use), before: percent(before) }) };
  };
  return (
    <>
      <PageHead
        title={t('board-title', { months: monthsOf(first, last, lang) })} up={{ href: '/gelombang', text: t('waves') }}
        detail={t('board-detail', { used: percent(board.total), before: percent(board.totalLastYear), conflicts: formatNumber(board.conflicts.length, lang), gaps: formatNumber(board.gaps.length, lang) })}
      >
        <Button secondary href={`/gelombang/papan?from=${addDays(first, -91)}`}>{t('earlier')}</Button>
        <Button secondary href={`/gelombang/papan?from=${addDays(first, 91)}`}>{t('later')}</Button>
        {mayPlan && <Button secondary href="/gelombang/rencana">{t('plans')}</Button>}
        {mayPlan && <Button href="/gelombang/baru">{t('add-wave')}</Button>}
      </PageHead>
      <Board caption={t('board')} weeks={weeksOf(mondays, lang)} rows={board.workshops.map((workshop) => ({
          name: workshop.name, detail: t('stations-shifts', { stations: workshop.stations, shifts: workshop.shifts.map((shift) => t(`shift.${shift}`).toLowerCase()).join(', ') }),
          href: `/balai/bengkel/${workshop.id}`, ...useOf(workshop), blocks: blocksOf(workshop, board, t, lang),
        }))} />
      {board.conflicts.length === 0 ? <p class="govuk-body">{t('no-conflicts')}</p> : mayPlan && <p class="mid-dots"><a href="/gelombang/rencana/ulang">{t('replan')}</a></p>}
      <Grid columns="two">
        {board.conflicts.map((conflict, at) => <ConflictCard key={at} conflict={conflict} board={board} mayPlan={mayPlan} t={t} lang={lang} />)}
        {board.gaps.map((gap) => (
          <GapCard
            key={`${gap.workshop} ${gap.first}`} gap={gap} where={workshopName(board, gap.workshop)} waiting={waiting}
            drafts={mayPlan ? board.drafts : undefined} t={t} lang={lang}
          />
        ))}
      </Grid>
    </>
  );
};

const monthsOf = (first: Day, last: Day, lang: Lang): string => `${formatMonth(first, lang)} – ${formatMonth(last, lang)}`;

function blocksOf(workshop: Workshop, { mondays, classes, closures, conflicts, gaps }: BoardData, t: T, lang: Lang): Block[] {
  const place = (first: Day, last: Day): { from: number; span: number; when: string } => {
    const from = Math.max(0, Math.floor(daysBetween(mondays[0]!, first) / 7));
    const until = Math.min(mondays.length - 1, Math.floor(daysBetween(mondays[0]!, last) / 7));
    return { from, span: until - from + 1, when: formatDayRange(first, last, lang) };
  };
  const troubled = new Set(conflicts.filter(({ kind }) => kind !== 'incomplete').map((conflict) => conflict.class));
  return [
    ...classes.filter((one) => one.workshop === workshop.id).map((one): Block => ({
      ...place(one.startsOn, one.endsOn), kind: troubled.has(one.id) ? 'conflict' : one.isDraft ? 'proposed' : 'planned', title: one.label,
      detail: t('block-detail', { wave: one.waveLabel, seats: one.seats, shift: t(`shift.${one.shift}`).toLowerCase() }), href: `/gelombang/kelas/${one.id}`,
    })),
    ...closures.filter((closure) => closure.workshop === workshop.id).map((closure): Block => ({
      ...place(closure.from, closure.until), kind: 'closed', title: closure.reason, href: `/balai/bengkel/${workshop.id}`,
    })),
    ...gaps.filter((gap) => gap.workshop === workshop.id).map((gap): Block => ({
      ...place(gap.first, gap.last), kind: 'idle', title: t('idle'), detail: t('fits', { days: gap.workdays }), href: `#${gapId(gap)}`,
    })),
  ];
}

const ConflictCard = ({ conflict, board, mayPlan, t, lang }: { conflict: Conflict; board: BoardData; mayPlan: boolean; t: T; lang: Lang }) => {
  const of = (id: string): string => board.classes.find((one) => one.id === id)?.label ?? '';
  const when = formatDayRange(conflict.first, conflict.last, lang);
  const facts = { class: of(conflict.class), when };
  const sentence = conflict.kind === 'incomplete' ? t('conflict.incomplete', facts)
    : conflict.kind === 'leave' ? t('conflict.leave', { ...facts, who: board.instructorNames[conflict.resource], reason: conflict.reason })
    : conflict.kind === 'closure' ? t('conflict.closure', { ...facts, where: workshopName(board, conflict.resource), reason: conflict.reason })
    : conflict.kind === 'hours' ? t('conflict.hours', { ...facts, other: of(conflict.other), who: board.instructorNames[conflict.resource], periods: conflict.periods, most: conflict.most })
    : t(`conflict.${conflict.kind}`, { ...facts, other: of(conflict.other), who: board.instructorNames[conflict.resource], where: workshopName(board, conflict.resource) });
  return (
    <Card title={<><Tag text={t(`conflict-tag.${conflict.kind}`)} tone={conflict.kind === 'incomplete' ? 'wait' : 'stop'} /> {of(conflict.class)}, {when}</>}>
      <p class="govuk-body">{sentence}</p>
      <p class="mid-dots">
        {mayPlan && <a href={`/gelombang/kelas/${conflict.class}/ubah`}>{t('choose-others')}</a>}
        {conflict.kind === 'leave' && <>{mayPlan && ' · '}<a href={`/gelombang/kelas/${conflict.class}?week=${conflict.first}`}>{t('open-timetable')}</a></>}
      </p>
    </Card>
  );
};

const workshopName = (board: BoardData, id: string): string => board.workshops.find((one) => one.id === id)?.name ?? '';
