import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { formatDay } from '#ui/format';
import { saveAttendance } from '../actions/save-attendance.ts';
import { seeAttendance } from '../actions/see-attendance.ts';
import { texts } from '../texts/words.ts';
import { AttendanceView } from './attendance-view.tsx';
import type { SeenAttendance } from './seen.ts';

export const attendancePages: Routes = (app) => {
  app.get('/kelas/:class/presensi', (request, reply) => show(request, reply, seeAttendance, (seen) => attendancePage(request, seen, periodAsked(request), emptyForm)));

  app.post('/kelas/:class/presensi', (request, reply) => submit(request, reply, {
    deed: saveAttendance,
    again: async (form) => {
      const seen = await request.ask(seeAttendance, { class: (request.params as { class: string }).class, day: form.values['day'] });
      if (!seen.ok) throw new Gone();
      return attendancePage(request, seen.value, periodAsked(request), form);
    },
    done: ({ class: id, day, people }) => {
      const period = periodAsked(request);
      return { to: `/kelas/${id}/presensi?day=${day}${period ? `&jam=${period}` : ''}`, say: translator(texts, request.language)('attendance-saved', { day: formatDay(day, request.language), people }) };
    },
  }));
};

/** One period at a time fits a phone; the whole day fits a desk. */
const periodAsked = (request: Request): number | undefined => Number((request.query as { jam?: string }).jam ?? 0) || undefined;

function attendancePage(request: Request, seen: SeenAttendance, period: number | undefined, form: FormState): Page {
  const t = translator(texts, request.language);
  return {
    title: t('attendance-of', { day: formatDay(seen.day, request.language) }), shell: 'staff', current: '/kelas',
    body: <AttendanceView seen={seen} period={period} form={form} mayTake={request.may('training.take-attendance') && seen.day <= seen.today} mayShowCode={request.may('training.show-code')} t={t} lang={request.language} />,
  };
}
