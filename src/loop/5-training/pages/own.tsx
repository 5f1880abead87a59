import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { readQuery } from '#platform/http/submit';
import { Bar } from '#ui/bar';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { formatDay, formatDayRange, formatPercent, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Points } from '#ui/points';
import { Stack } from '#ui/stack';
import { Verdict } from '#ui/verdict';
import { seeOwn } from '../actions/see-own.ts';
import { lessonRuns } from '../rules/lesson-runs.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { EvidenceList } from './evidence-list.tsx';
import { reasonWords } from './reason-words.ts';
import { StatusTag } from './status-tag.tsx';
import type { ValueOf } from './value-of.ts';

type Own = ValueOf<typeof seeOwn>;
type Props = { own: Own; t: Translate<TrainingKey>; lang: Lang };

export const ownPages: Routes = (app) => {
  app.get('/saya', async (request, reply) => {
    const t = translator(texts, request.language);
    const own = await request.ask(seeOwn, readQuery(request, seeOwn));
    if (own.ok) return reply.page({ title: t('own'), shell: 'public', current: '/saya', body: <OwnView own={own.value} t={t} lang={request.language} /> });
    if (own.error.code !== 'training.not-in-training') return reply.refusePage(own.error);
    return reply.page({ title: t('own'), shell: 'question', current: '/saya', body: <Empty level={1} what={t('not-in-class')} firstStep={{ href: '/', text: t('find-class') }}>{t('not-in-class-text')} <a href="/pendaftaran">{t('own-application')}</a></Empty> });
  });
};

const OwnView = (props: Props) => {
  const { own, t, lang } = props;
  return (
    <>
      <PageHead title={t('own-hello', { name: own.name })} eyebrow={t('own')} detail={`${own.class.label} · ${own.waveLabel}`}><StatusTag large status={own.enrolment.status} reason={own.enrolment.reason} t={t} /></PageHead>
      {own.enrolment.status === 'completed' && <Verdict tone="go" mark title={t('own-completed', { day: formatDay(own.enrolment.endedOn ?? own.today, lang) })}><OwnLinks t={t} /></Verdict>}
      {(own.enrolment.status === 'resigned' || own.enrolment.status === 'dismissed') && <Verdict tone="wait" title={t('own-ended', { day: formatDay(own.enrolment.endedOn ?? own.today, lang) })}><OwnLinks t={t} /></Verdict>}
      <Grid columns="wide-narrow">
        <Stack>
          {own.enrolment.status === 'active' && <Card title={t('today', { day: formatDay(own.today, lang) })}><Today {...props} /></Card>}
          <Card title={t('my-ability')}>
            {own.units.map((unit) => (
              <div key={unit.unitKey}>
                <Bar ratio={unit.lines === 0 ? 0 : unit.reached / unit.lines} label={unit.title} value={t('shown-of', { reached: unit.reached, lines: unit.lines })} />
                {unit.evidence.length > 0 && <Details summary={t('my-evidence', { count: unit.evidence.length })}><EvidenceList rows={unit.evidence} t={t} lang={lang} /></Details>}
              </div>
            ))}
          </Card>
        </Stack>
        <Stack>
          {own.standing.reasons.length > 0 && (
            <Card title={t('my-behind')}><ul class="govuk-list govuk-list--bullet">{own.standing.reasons.map((reason) => <li key={reason.kind}>{reasonWords(reason, t, lang)}</li>)}</ul><p class="small">{t('my-behind-text')}</p></Card>
          )}
          <Card title={t('my-attendance')}>
            <p class="num"><b>{own.standing.taken === 0 ? '–' : formatPercent(own.standing.present / own.standing.taken, lang)}</b></p>
            <p class="small">{t('my-attendance-text', { present: own.standing.present, taken: own.standing.taken, minimum: own.minimum })}</p>
          </Card>
          <Card title={t('own-class')}>
            <p>{own.class.label}<br /><span class="small quiet">{[formatDayRange(own.class.startsOn, own.class.endsOn, lang), own.class.workshopName].filter(Boolean).join(' · ')}</span></p>
            {own.instructors.length > 0 && <p class="small">{t('instructors', { names: own.instructors.join(', ') })}</p>}
            {own.enrolment.status === 'active' && <OwnLinks t={t} />}
          </Card>
        </Stack>
      </Grid>
    </>
  );
};

const OwnLinks = ({ t }: { t: Translate<TrainingKey> }) => <ul class="mid-dots small"><li><a href="/pendaftaran">{t('own-application')}</a></li><li><a href="/cek">{t('own-check')}</a></li><li><a href="/saya/kartu">{t('own-card')}</a></li></ul>;

const clock = (time: string | undefined): string => (time ?? '').replace(':', '.');

const Today = ({ own, t, lang }: Props) => {
  const running = own.lessons.find((lesson) => lesson.isRunning);
  if (own.lessons.length === 0) return <p>{t('no-lessons-own')} {own.nextDay && t('next-lesson-day', { day: formatDay(own.nextDay, lang) })}</p>;
  return (
    <>
      {running && own.mayCheckIn && <p>{t('enter-code-now', { period: running.period })}</p>}
      <Button href="/saya/presensi" secondary={!own.mayCheckIn}>{t('enter-code')}</Button>
      <Points caption={t('today', { day: formatDay(own.today, lang) })} points={lessonRuns(own.lessons).map((run) => {
        const lessons = own.lessons.filter((lesson) => lesson.period >= run.from && lesson.period <= run.until);
        return {
          text: <><b class="num">{clock(lessons[0]?.startsAt)}–{clock(lessons.at(-1)?.endsAt)}</b> {run.title}{lessons.some((lesson) => lesson.isRunning) && <b> · {t('now')}</b>}</>,
          value: lessons.map((lesson) => (lesson.mark ? t(`short.${lesson.mark}`) : '–')).join(' '),
        };
      })} />
    </>
  );
};
