import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay, formatPhone, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { TextField } from '#ui/text-field';
import { Timeline } from '#ui/timeline';
import { answerAction, withdrawIntroductionAction } from '../actions/answer.ts';
import { seeIntroduction } from '../actions/see-introduction.ts';
import { texts } from '../texts/words.ts';
import { answerRateText } from './answer-rate-text.ts';
import { entriesOf } from './entries-of.ts';
import { IntroductionTag } from './introduction-tag.tsx';
import { MatchReasons, MatchShare } from './match-reasons.tsx';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

type Shown = ValueOf<typeof seeIntroduction>;
type Props = { shown: Shown; form: FormState; t: T; lang: Lang };
const path = '/penempatan/perkenalan/:introduction';

/** One introduction for staff: what was sent, what the employer said, and answers heard by telephone. */
export const introductionPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeIntroduction, (shown) => pageOf(request, shown, emptyForm)));
  const again = async (request: Request, form: FormState): Promise<Page> => {
    const shown = await request.ask(seeIntroduction, request.params);
    if (!shown.ok) throw new Gone();
    return pageOf(request, shown.value, form);
  };
  app.post(path, (request, reply) => submit(request, reply, {
    deed: answerAction, again: (form) => again(request, form), done: ({ introduction }) => ({ to: `/penempatan/perkenalan/${introduction}`, say: translator(texts, request.language)('answer-saved') }),
  }));
  app.post(`${path}/tarik`, (request, reply) => submit(request, reply, {
    deed: withdrawIntroductionAction, again: (form) => again(request, form),
    done: ({ introduction }) => ({ to: `/penempatan/perkenalan/${introduction}`, say: translator(texts, request.language)('introduction-withdrawn') }),
  }));
};

function pageOf(request: Request, shown: Shown, form: FormState): Page {
  const t = translator(texts, request.language);
  const props = { shown, form, t, lang: request.language };
  const { introduction, graduate, vacancy } = shown;
  return {
    title: graduate.name, shell: 'staff', current: '/penempatan',
    body: (
      <>
        <PageHead title={graduate.name} person eyebrow={graduate.code} detail={`${vacancy.title} · ${shown.employerName}`} up={{ href: '/penempatan/perkenalan', text: t('introductions') }}>
          <IntroductionTag status={introduction.status} isOverdue={introduction.isOverdue} large t={t} />
        </PageHead>
        <Grid columns="content-side">
          <Stack>
            {shown.answers.length > 0 && request.may('matching.answer') && <Card title={t('answer-heard')} detail={t('answer-heard-text')}><AnswerForm {...props} /></Card>}
            <Card title={t('why-introduced')}><MatchShare match={shown.reasons} t={t} lang={request.language} /><MatchReasons match={shown.reasons} t={t} lang={request.language} /></Card>
            <Card title={t('facts')}><Facts {...props} /></Card>
          </Stack>
          <Stack>
            <Card title={t('rate-title')}><p class="govuk-body">{answerRateText(shown.rate, t, request.language)}</p></Card>
            {shown.answers.length > 0 && request.may('matching.withdraw-introduction') && <Card title={t('withdraw-introduction')}><WithdrawForm {...props} /></Card>}
            <Card title={t('timeline')}><Timeline entries={entriesOf(shown.timeline, t, request.language)} /></Card>
          </Stack>
        </Grid>
      </>
    ),
  };
}

const errorOf = (form: FormState, name: string): string | undefined => form.problems.find((problem) => problem.field === name)?.text;

const AnswerForm = ({ shown, form, t }: Props) => (
  <Form action={`/penempatan/perkenalan/${shown.introduction.id}`}>
    <HiddenField name="version" value={shown.introduction.version} />
    <Radios name="answer" label={t('answer')} error={errorOf(form, 'answer')} value={String(form.values['answer'] ?? '')} options={shown.answers.map((answer) => ({
      value: answer, text: t(`answer.${answer}`),
      ...(answer === 'hired' ? { conditional: <DateField name="hiredOn" label={t('hiredOn')} value={String(form.values['hiredOn'] ?? shown.today)} error={errorOf(form, 'hiredOn')} /> } : {}),
    }))} />
    <TextField name="note" label={t('note')} optional value={String(form.values['note'] ?? '')} maxLength={500} />
    <Button>{t('save-answer')}</Button>
  </Form>
);

const WithdrawForm = ({ shown, form, t }: Props) => (
  <Form action={`/penempatan/perkenalan/${shown.introduction.id}/tarik`}>
    <p class="small">{t('withdraw-introduction-text')}</p>
    <TextField name="reason" label={t('reason')} value={String(form.values['reason'] ?? '')} error={errorOf(form, 'reason')} maxLength={300} />
    <Button secondary>{t('withdraw-introduction')}</Button>
  </Form>
);

const Facts = ({ shown: { introduction, graduate, vacancy }, t, lang }: Props) => (
  <SummaryList rows={[
    { key: t('vacancy'), value: <a href={`/penempatan/lowongan/${vacancy.id}`}>{vacancy.title}</a> },
    { key: t('graduate'), value: <a href={`/penempatan/lulusan/${graduate.person}`}>{graduate.name}</a> },
    ...(graduate.phone ? [{ key: t('phone'), value: formatPhone(graduate.phone) }] : []),
    { key: t('place'), value: graduate.regionName },
    { key: t('sentOn'), value: formatDay(introduction.sentOn, lang) },
    { key: t('introducedBy'), value: introduction.introducedBy },
    ...(introduction.status === 'sent' ? [{ key: t('dueOn'), value: formatDay(introduction.dueOn, lang) }] : []),
    ...(introduction.silentOn ? [{ key: t('silentOn'), value: formatDay(introduction.silentOn, lang) }] : []),
    ...(introduction.hiredOn ? [{ key: t('hiredOn'), value: formatDay(introduction.hiredOn, lang) }] : []),
    ...(introduction.note ? [{ key: t('note'), value: introduction.note }] : []),
  ]} />
);
