import { weekday } from '#kernel/day';
import type { Translate } from '#kernel/translate';
import { DataTable } from '#ui/data-table';
import { formatDayShort, type Lang } from '#ui/format';
import type { ClassRecord } from '../actions/see-class.ts';
import type { WavesKey } from '../texts/id.ts';

type Day = ClassRecord['week']['days'][number];
type Props = { record: ClassRecord; mayEdit: boolean; t: Translate<WavesKey>; lang: Lang };

/** One week of a class, periods down and days across, as it hangs on the workshop's door. */
export const WeekTable = ({ record, mayEdit, t, lang }: Props) => {
  const { days } = record.week;
  const numbers = [...new Set(days.flatMap((day) => day.periods.map(({ number }) => number)))].sort((one, other) => one - other);
  const usual = days[0]?.periods ?? [];
  return (
    <>
      <DataTable
        plain caption={t('timetable')} columns={[
          { key: 'period', title: t('period') },
          ...days.map((day) => ({ key: day.day, title: `${t(`weekday.${weekday(day.day)}` as WavesKey)}, ${formatDayShort(day.day, lang).replace(/ \d{4}$/, '')}` })),
        ]}
        rows={numbers.map((number) => {
          const time = usual.find((period) => period.number === number);
          return {
            id: String(number),
            cells: {
              period: time ? <>{number}<br /><span class="quiet small num">{clock(time.from)}–{clock(time.until)}</span></> : String(number),
              ...Object.fromEntries(days.map((day) => [day.day, <Cell key={day.day} day={day} number={number} usual={time?.from} record={record} mayEdit={mayEdit} t={t} />])),
            },
          };
        })}
      />
      <Legend days={days} />
    </>
  );
};

/** Cells carry the code of a unit, so that a week fits one sheet; its title stands below once. */
const Legend = ({ days }: { days: readonly Day[] }) => {
  const titles = new Map(days.flatMap((day) => day.cells.flatMap((cell) => (cell.unitKey ? [[nameOf(cell), cell.blockTitle] as const] : []))));
  return titles.size === 0 ? null : <p class="quiet small">{[...titles].map(([code, title], at) => <>{at > 0 && <br />}<b>{code}</b> {title}</>)}</p>;
};

const nameOf = (cell: Day['cells'][number]): string => cell.unitKey?.split('@')[0] ?? cell.blockTitle;

const Cell = ({ day, number, usual, record, mayEdit, t }: { day: Day; number: number; usual: string | undefined; record: ClassRecord; mayEdit: boolean; t: Props['t'] }) => {
  if (day.isOutside) return <>–</>;
  if (day.isClosed) return <span class="quiet small">{day.holiday ?? t('closed')}</span>;
  const period = day.periods.find((one) => one.number === number);
  if (!period) return <>–</>;
  const cell = day.cells.find((one) => one.period === number);
  const initials = record.instructors.find(({ id }) => id === cell?.instructor)?.initials ?? cell?.instructorName;
  const text = cell ? nameOf(cell) : t('empty-period');
  const isEditable = mayEdit && day.day >= record.today;
  return (
    <>
      {period.from !== usual && <span class="quiet small num">{clock(period.from)}–{clock(period.until)}<br /></span>}
      {isEditable ? <a href={`/gelombang/kelas/${record.class.id}/jadwal/${day.day}/${number}`}>{text}</a> : text}
      {initials && <span class="quiet small"> · {initials}</span>}
    </>
  );
};

const clock = (time: string): string => time.replace(':', '.');

