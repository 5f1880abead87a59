import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Empty } from '#ui/empty';
import { formatDay, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { showCode } from '../actions/show-code.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

type Shown = ValueOf<typeof showCode>;
const secondsBetweenLooks = 15;

/** The code on the instructor's screen, loaded again by the browser itself when it changes. */
export const attendanceCodePages: Routes = (app) => {
  app.get('/kelas/:class/presensi/kode', (request, reply) => show(request, reply, showCode, (shown) => {
    const t = translator(texts, request.language);
    void reply.header('refresh', String(shown.running ? Math.min(shown.secondsLeft, secondsBetweenLooks) : 60)).header('cache-control', 'no-store');
    return { title: t('code'), shell: 'staff', current: '/kelas', body: <CodeView shown={shown} t={t} lang={request.language} /> };
  }));
};

const CodeView = ({ shown, t, lang }: { shown: Shown; t: Translate<TrainingKey>; lang: Lang }) => (
  <>
    <BackLink href={`/kelas/${shown.class.id}/presensi`} text={t('back-attendance')} />
    <PageHead title={t('code')} detail={[shown.class.label, formatDay(shown.today, lang), shown.running && t('period', { period: shown.running.period })].filter(Boolean).join(' · ')} />
    {shown.running ? (
      <>
        <p class="lead">{t('code-lead')}</p>
        <p class="big-code">{shown.code}</p>
        <p class="govuk-visually-hidden">{t('spelled', { code: [...shown.code].join(' ') })}</p>
        <p>{t('code-changes', { seconds: shown.secondsLeft })}</p>
        <p><b>{t('code-present', { present: shown.present, trainees: shown.trainees, period: shown.running.period })}</b></p>
      </>
    ) : <Empty what={t('code-none')}>{shown.next ? t('code-next', { period: shown.next.period, time: shown.next.startsAt.replace(':', '.') }) : t('code-no-more')}</Empty>}
  </>
);
