import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { formatDay, type Lang } from '#ui/format';
import { PrintFrame } from '#ui/print-frame';
import { seeAttendance } from '../actions/see-attendance.ts';
import { marks } from '../rules/mark.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { SeenAttendance } from './seen.ts';

/** The attendance list on paper: what is known filled in, the rest to be signed. */
export const attendancePrintPages: Routes = (app) => {
  app.get('/kelas/:class/presensi/cetak', (request, reply) => show(request, reply, seeAttendance, (seen) => {
    const t = translator(texts, request.language);
    return { title: t('list-title'), shell: 'print', body: <Sheet seen={seen} centre={request.centre.name} t={t} lang={request.language} /> };
  }));
};

const Sheet = ({ seen, centre, t, lang }: { seen: SeenAttendance; centre: string; t: Translate<TrainingKey>; lang: Lang }) => {
  const count = (mark: string): number => seen.rows.reduce((sum, row) => sum + seen.periods.filter(({ period }) => row.marks[period] === mark).length, 0);
  return (
    <PrintFrame
      title={t('list-title')} detail={`${seen.class.label} · ${formatDay(seen.day, lang)}${seen.class.workshopName ? ` · ${seen.class.workshopName}` : ''}`} centre={centre}
      deeds={<><Button print>{t('print')}</Button><Button secondary href={`/kelas/${seen.class.id}/presensi?day=${seen.day}`}>{t('back-attendance')}</Button></>}
      foot={`${t('list-sum', Object.fromEntries(marks.map((mark) => [mark, count(mark)])))} · ${t('page-from', { day: formatDay(seen.today, lang) })}`}
    >
      <DataTable plain caption={t('list-title')}
        columns={[
          { key: 'number', title: t('list-number') }, { key: 'name', title: t('name') }, ...seen.periods.map(({ period }) => ({ key: String(period), title: String(period) })),
          { key: 'morning', title: t('list-morning') }, { key: 'afternoon', title: t('list-afternoon') },
        ]}
        rows={seen.rows.map((row, at) => ({
          id: row.id,
          cells: {
            number: at + 1, name: row.name, morning: '', afternoon: '',
            ...Object.fromEntries(seen.periods.map(({ period }) => { const mark = row.marks[period]; return [String(period), mark ? t(`short.${mark}`) : '']; })),
          },
        }))}
      />
      <p>{t('list-signed')}: ______________________</p>
    </PrintFrame>
  );
};
