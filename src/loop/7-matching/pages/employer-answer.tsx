import { translator } from '#kernel/translate';
import { employerFromLink } from '#employers';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay, formatPhone } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Stack } from '#ui/stack';
import { TextField } from '#ui/text-field';
import { Verdict } from '#ui/verdict';
import { answerAction } from '../actions/answer.ts';
import { seeIntroduction } from '../actions/see-introduction.ts';
import { answers, type Answer } from '../rules/introduction.ts';
import { texts } from '../texts/words.ts';
import { answerRateText } from './answer-rate-text.ts';
import { GraduateCard } from './employer-graduate.tsx';
import { linkOver } from './employer-introductions.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/untuk-perusahaan/:token/perkenalan/:introduction';
type Shown = ValueOf<typeof seeIntroduction>;
type At = { readonly token: string; readonly introduction: string };

/** Mail scanners open every link: reading changes nothing, a choice leads to a page that asks once more, and only its button is the answer. */
export const employerAnswerPages: Routes = (app) => {
  app.get(path, async (request, reply) => {
    const at = request.params as At;
    const actor = await employerFromLink(request, at.token);
    if (!actor) return linkOver(request, reply);
    const shown = await request.ask(seeIntroduction, { introduction: at.introduction }, { actor });
    return shown.ok ? reply.page(introductionPage(request, shown.value, at)) : reply.refusePage(shown.error);
  });
  app.get(`${path}/jawab/:answer`, async (request, reply) => {
    const { answer, ...at } = request.params as At & { answer: string };
    const actor = await employerFromLink(request, at.token);
    if (!actor) return linkOver(request, reply);
    const shown = await request.ask(seeIntroduction, { introduction: at.introduction }, { actor });
    if (!shown.ok) return reply.refusePage(shown.error);
    const isAnswer = shown.value.answers.some((one) => one === answer);
    return reply.page(isAnswer ? confirmPage(request, shown.value, at, answer as Answer, emptyForm) : introductionPage(request, shown.value, at));
  });
  app.post(`${path}/jawab/:answer`, async (request, reply) => {
    const { answer, ...at } = request.params as At & { answer: string };
    const actor = await employerFromLink(request, at.token);
    if (!actor) return linkOver(request, reply);
    return submit(request, reply, {
      deed: answerAction, actor,
      again: async (form) => {
        const shown = await request.ask(seeIntroduction, { introduction: at.introduction }, { actor });
        if (!shown.ok) throw new Gone();
        return answers.some((one) => one === answer) && shown.value.answers.length > 0 ? confirmPage(request, shown.value, at, answer as Answer, form) : introductionPage(request, shown.value, at);
      },
      done: () => ({ to: `/untuk-perusahaan/${at.token}/perkenalan/${at.introduction}`, say: translator(texts, request.language)('answer-thanks') }),
    });
  });
};

const hrefOf = ({ token, introduction }: At): string => `/untuk-perusahaan/${token}/perkenalan/${introduction}`;

function introductionPage(request: Request, shown: Shown, at: At): Page {
  const t = translator(texts, request.language);
  const lang = request.language;
  const { introduction, graduate, vacancy } = shown;
  return {
    title: t('introduction-of', { name: graduate.name }), shell: 'question',
    body: (
      <>
        <BackLink href={`/untuk-perusahaan/${at.token}/perkenalan`} text={t('all-introductions')} />
        <p class="eyebrow">{vacancy.title}</p>
        <h1 class="govuk-heading-l">{graduate.name}</h1>
        {introduction.status === 'sent'
          ? <p class="lead">{t('please-answer', { day: formatDay(introduction.dueOn, lang) })}</p>
          : <Verdict tone={introduction.status === 'hired' ? 'go' : introduction.status === 'silent' ? 'stop' : 'wait'} title={t(`said.${introduction.status}`)}>{introduction.hiredOn && t('from-day', { day: formatDay(introduction.hiredOn, lang) })}</Verdict>}
        {graduate.phone && <p class="govuk-body"><b>{t('call')}</b> <a href={`tel:${graduate.phone}`}>{formatPhone(graduate.phone)}</a></p>}
        {shown.answers.length > 0 && (
          <Card title={t('your-answer')}>
            <Stack>{shown.answers.map((answer, index) => <Button key={answer} wide secondary={index > 0} href={`${hrefOf(at)}/jawab/${answer}`}>{t(`say.${answer}`)}</Button>)}</Stack>
          </Card>
        )}
        <GraduateCard shown={shown} t={t} lang={lang} />
        <p class="govuk-body"><b>{t('your-rate')}</b> {answerRateText(shown.rate, t, lang)}. <span class="quiet">{t('your-rate-how')}</span></p>
      </>
    ),
  };
}

function confirmPage(request: Request, { introduction, graduate, vacancy, today }: Shown, at: At, answer: Answer, form: FormState): Page {
  const t = translator(texts, request.language);
  const error = (name: string): string | undefined => form.problems.find((problem) => problem.field === name)?.text;
  return {
    title: t(`say.${answer}`), shell: 'question',
    body: (
      <>
        <BackLink href={hrefOf(at)} />
        <h1 class="govuk-heading-l">{t(`confirm.${answer}`, { name: graduate.name })}</h1>
        <p class="lead">{t(`effect.${answer}`, { name: graduate.name, title: vacancy.title })}</p>
        <Form action={`${hrefOf(at)}/jawab/${answer}`}>
          <HiddenField name="answer" value={answer} />
          <HiddenField name="version" value={introduction.version} />
          {answer === 'hired' && <DateField name="hiredOn" label={t('first-day')} value={String(form.values['hiredOn'] ?? today)} error={error('hiredOn')} />}
          <TextField name="note" label={t(answer === 'declined' ? 'declined-note' : 'answer-note')} optional maxLength={500} value={String(form.values['note'] ?? '')} error={error('note')} />
          <Button wide>{t('send-answer')}</Button>
        </Form>
      </>
    ),
  };
}
