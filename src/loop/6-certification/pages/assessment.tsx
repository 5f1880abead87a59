import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatDayShort, formatPercent, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { Timeline } from '#ui/timeline';
import { recordResults } from '../actions/record-results.ts';
import { seeAssessment } from '../actions/see-assessment.ts';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { UnitJudgementCard } from './unit-judgement-card.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/sertifikasi/kelas/:class/peserta/:enrolment';
type T = Translate<CertificationKey>;
type Assessment = ValueOf<typeof seeAssessment>;
type Props = { shown: Assessment; form: FormState; mayJudge: boolean; t: T; lang: Lang };

export const assessmentPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeAssessment, (shown) => assessmentPage(request, shown, emptyForm)));

  app.post(path, (request, reply) => {
    const { class: of, enrolment } = request.params as { class: string; enrolment: string };
    const { next } = (request.body ?? {}) as { next?: string };
    const at = (id: string): string => `/sertifikasi/kelas/${of}/peserta/${id}`;
    return submit(request, reply, {
      deed: recordResults,
      again: async (form) => {
        const shown = await request.ask(seeAssessment, request.params);
        if (!shown.ok) throw new Gone();
        return assessmentPage(request, shown.value, form);
      },
      done: ({ name, count }) => ({ to: at(next && /^[0-9a-f-]{36}$/.test(next) ? next : enrolment), say: translator(texts, request.language)('results-saved', { name, count }) }),
    });
  });
};

function assessmentPage(request: Request, shown: Assessment, form: FormState): Page {
  const t = translator(texts, request.language);
  const view = <AssessmentView shown={shown} form={form} mayJudge={request.may('certification.record-results') && !shown.teaches && !shown.certificate} t={t} lang={request.language} />;
  return { title: t('assess-title', { name: shown.name }), shell: 'staff', current: '/sertifikasi', body: view };
}

const AssessmentView = (props: Props) => {
  const { shown, t, lang } = props;
  const attendance = shown.attendance === undefined ? '–' : formatPercent(shown.attendance, lang);
  return (
    <>
      <PageHead person title={shown.name} up={{ href: `/sertifikasi/kelas/${shown.class.id}`, text: shown.class.label }} detail={t('assess-lead', { class: shown.class.label, status: t(`status.${shown.status}`), attendance })} />
      {shown.teaches && <Notice tone="wait" title={t('teaches-title')}><p>{t('teaches-text')}</p></Notice>}
      {shown.certificate && (
        <Notice tone="info" title={t('results-fixed')}>
          <p>{t('results-fixed-text', { name: shown.name, number: shown.certificate.number })} <a href={`/sertifikasi/sertifikat/${shown.certificate.id}`}>{t('certificate')}</a></p>
        </Notice>
      )}
      <Grid columns="content-side">
        <Units {...props} />
        <Stack>
          <Card title={t('assess-history')}>{shown.history.length === 0 ? <p class="quiet">{t('no-history')}</p> : <Timeline entries={shown.history.map((entry) => entryOf(entry, shown, t, lang))} />}</Card>
        </Stack>
      </Grid>
    </>
  );
};

const Units = ({ shown, form, mayJudge, t, lang }: Props) => {
  const cards = shown.units.map((unit, at) => <UnitJudgementCard key={unit.unitKey} unit={unit} at={at} form={form} mayJudge={mayJudge} t={t} lang={lang} />);
  if (!mayJudge) return <Stack>{cards}</Stack>;
  return (
    <Form action={`/sertifikasi/kelas/${shown.class.id}/peserta/${shown.enrolment}`}>
      <p class="govuk-body">{t('assess-hint')}</p>
      <Stack>{cards}</Stack>
      <Deeds thumb>
        {shown.next && <Button secondary name="next" value={shown.next.id}>{t('save-next', { name: shown.next.name })}</Button>}
        <Button>{t('save-results')}</Button>
      </Deeds>
    </Form>
  );
};

/** Says which unit was judged, how, and by whom. */
function entryOf({ unitKey, result, reason, attempt, assessor, on }: Assessment['history'][number], shown: Assessment, t: T, lang: Lang) {
  const title = shown.units.find((unit) => unit.unitKey === unitKey)?.title ?? unitKey;
  const said = attempt > 1 ? `${t(result)} (${t('attempt', { n: attempt })})` : t(result);
  return { when: formatDayShort(on, lang), dateTime: on, what: `${title}: ${said}`, who: assessor, ...(reason ? { why: reason } : {}) };
}
