import { translator } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { formatDay } from '#ui/format';
import { PrintFrame } from '#ui/print-frame';
import { readCalendar } from '../actions/calendar-links.ts';
import { followTimetable, seeClass } from '../actions/see-class.ts';
import { writeCalendar } from '../rules/timetable/write-calendar.ts';
import { texts } from '../texts/words.ts';
import { WeekTable } from './week-table.tsx';

export const timetableOutPages: Routes = (app) => {
  app.get('/gelombang/kelas/:class/cetak', (request, reply) => show(request, reply, seeClass, (record) => {
    const [t, lang] = [translator(texts, request.language), request.language];
    const { class: one, wave, week, instructors } = record;
    return {
      title: `${t('timetable')}: ${one.label}`, shell: 'print',
      body: (
        <PrintFrame
          landscape centre={request.centre.name} title={`${t('timetable')}: ${one.label}`} detail={[`${wave.label}, ${wave.year}`, one.workshopName, t('week-title', { n: week.number, of: week.weeks.length, monday: formatDay(week.monday, lang) })].filter(Boolean).join(' · ')}
          deeds={<><Button print>{t('print')}</Button><Button secondary href={`/gelombang/kelas/${one.id}?week=${week.monday}`}>{t('back-to-class')}</Button></>}
          foot={instructors.map((person) => `${person.initials} = ${person.name}`).join(' · ')}
        ><WeekTable record={record} mayEdit={false} t={t} lang={lang} /></PrintFrame>
      ),
    };
  }));

  app.get('/gelombang/kelas/:class/jadwal.ics', async (request, reply) => {
    const result = await request.ask(followTimetable, request.params);
    if (!result.ok) return reply.refusePage(result.error);
    const { class: one, wave, now, placeName, cells } = result.value;
    const place = [one.workshopName, placeName].filter(Boolean).join(', ');
    const text = writeCalendar({
      zone: request.centre.zone, name: `${one.label}, ${wave.label} ${wave.year}`, now,
      lessons: cells.map((cell) => ({ ...cell, classLabel: one.label, place, changedAt: one.timetableChangedAt })),
    });
    return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="jadwal.ics"').send(text);
  });

  app.get('/kalender/:token.ics', async (request, reply) => {
    const result = await request.ask(readCalendar, request.params);
    if (!result.ok) return reply.refusePage(result.error);
    const { name, now, lessons } = result.value;
    return reply.type('text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="jadwal.ics"').header('cache-control', 'private, max-age=900')
      .send(writeCalendar({ zone: request.centre.zone, name, now, lessons }));
  });
};
