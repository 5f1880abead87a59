import type { Translate } from '#kernel/translate';
import type { FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { CellSelect } from '#ui/cell-select';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDay, formatDayShort, formatMomentShort, formatPercent, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { ListToolbar } from '#ui/list-toolbar';
import { People, PersonRow } from '#ui/person-row';
import { Segmented } from '#ui/segmented';
import { marks } from '../rules/mark.ts';
import type { TrainingKey } from '../texts/id.ts';
import type { SeenAttendance } from './seen.ts';
import { ClassHead } from './class-head.tsx';

type Props = { seen: SeenAttendance; period: number | undefined; form: FormState; mayTake: boolean; mayShowCode: boolean; t: Translate<TrainingKey>; lang: Lang };
type Row = SeenAttendance['rows'][number];

/** The grid of one day, whole or one period at a time; the same form either way. */
export const AttendanceView = (props: Props) => {
  const { seen, period, mayTake, mayShowCode, t, lang } = props;
  const path = `/kelas/${seen.class.id}/presensi`;
  return (
    <>
      <ClassHead of={seen.class} current="presensi" t={t} lang={lang}>
        {mayShowCode && seen.day === seen.today && <Button href={`${path}/kode`}>{t('show-code')}</Button>}
        <Button secondary href={`${path}/cetak?day=${seen.day}`}>{t('print-list')}</Button>
      </ClassHead>
      <ListToolbar action={path} filters={[{ name: 'day', label: t('day'), value: seen.day, options: seen.days.map((one) => ({ value: one.day, text: one.isAhead ? formatDayShort(one.day, lang) : t(one.isTaken ? 'day-taken' : 'day-open', { day: formatDayShort(one.day, lang) }) })) }]} />
      <h2 class="govuk-heading-m">{formatDay(seen.day, lang)}</h2>
      <p class="small">{seen.day > seen.today ? t('ahead') : seen.takenBy && seen.takenAt ? t('taken-by', { by: seen.takenBy, at: formatMomentShort(seen.takenAt, lang) }) : t('not-taken')}</p>
      {seen.periods.length === 0 || seen.rows.length === 0 ? <Empty what={t(seen.rows.length === 0 ? 'no-trainees' : 'no-lessons')}>{t(seen.rows.length === 0 ? 'no-trainees-text' : 'no-lessons-text')}</Empty> : (
        <>
          <Chips chips={[
            { text: t('whole-day'), on: !period, href: `${path}?day=${seen.day}` },
            ...seen.periods.map((one) => ({ text: t('period-short', { period: one.period }), on: period === one.period, href: `${path}?day=${seen.day}${period === one.period ? '' : `&jam=${one.period}`}` })),
          ]} />
          {mayTake ? <GridForm {...props} path={path} /> : <Grid {...props} />}
          <p class="small quiet">{t('legend')}</p>
        </>
      )}
    </>
  );
};

const GridForm = (props: Props & { path: string }) => {
  const { seen, period, t, path } = props;
  return (
    <Form action={period ? `${path}?jam=${period}` : path}>
      <HiddenField name="day" value={seen.day} />
      <HiddenField name="version" value={String(seen.version)} />
      {period && <HiddenField name="fillPeriod" value={String(period)} />}
      <Deeds><Button secondary name="fill" value="present">{t('fill-present')}</Button></Deeds>
      <p class="small quiet">{t('fill-hint')}</p>
      {period ? <OnePeriod {...props} period={period} /> : <Grid {...props} />}
      <Deeds thumb><Button>{t('save-attendance')}</Button></Deeds>
    </Form>
  );
};

/** What was typed stands before what is kept, but nothing typed hides a mark somebody else has set since. */
function shownMark({ seen: _, form }: Pick<Props, 'seen' | 'form'>, row: Row, period: number): string {
  const typed = String(form.values[`marks.${row.id}.${period}`] ?? '');
  return typed === '' || typed === 'none' ? row.marks[period] ?? '' : typed;
}

const Grid = (props: Props) => {
  const { seen, mayTake, t, lang } = props;
  const options = [{ value: 'none', text: '–' }, ...marks.map((mark) => ({ value: mark, text: t(`short.${mark}`) }))];
  return (
    <DataTable
      caption={t('attendance-of', { day: formatDay(seen.day, lang) })}
      columns={[{ key: 'name', title: t('name') }, ...seen.periods.map(({ period }) => ({ key: String(period), title: t('period-short', { period }) })), { key: 'share', title: '%', numeric: true }]}
      rows={seen.rows.map((row) => ({
        id: row.id,
        cells: {
          name: <a href={`/kelas/peserta/${row.id}`}>{row.name}</a>, share: row.share ? formatPercent(row.share.rate, lang) : '–',
          ...Object.fromEntries(seen.periods.map(({ period }) => {
            const mark = shownMark(props, row, period);
            return [String(period), mayTake
              ? <CellSelect name={`marks.${row.id}.${period}`} label={`${row.name}, ${t('period', { period })}`} value={mark || 'none'} options={options} />
              : mark ? t(`short.${mark as 'present'}`) : '–'];
          })),
        },
      }))}
    />
  );
};

const OnePeriod = (props: Props & { period: number }) => {
  const { seen, period, t, lang } = props;
  const lesson = seen.periods.find((one) => one.period === period);
  return (
    <>
      {lesson && <p class="eyebrow">{t('period', { period })} · {lesson.startsAt.replace(':', '.')}–{lesson.endsAt.replace(':', '.')} · {lesson.blockTitle}</p>}
      <People>
        {seen.rows.map((row) => (
          <PersonRow key={row.id} name={row.name} detail={row.share ? formatPercent(row.share.rate, lang) : undefined}>
            <Segmented name={`marks.${row.id}.${period}`} label={`${row.name}, ${t('period', { period })}`} value={shownMark(props, row, period)}
              segments={marks.map((mark) => ({ value: mark, text: t(`short.${mark}`), long: t(`mark.${mark}`), ...(mark === 'absent' ? { tone: 'stop' as const } : {}) }))} />
          </PersonRow>
        ))}
      </People>
    </>
  );
};
