import { translator, type Translate } from '#kernel/translate';
import { readForm } from '#platform/http/form';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatDay, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Radios } from '#ui/radios';
import { Verdict } from '#ui/verdict';
import { answerCheckInAction } from '../actions/answer-check-in.ts';
import { checkAnswer } from '../actions/open-check-in.ts';
import { isHired, isWorking, situations, type Situation } from '../rules/check-in.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CheckNews, ThanksView } from './check-news.tsx';
import { JobFields } from './job-fields.tsx';
import { asHolder, type Holder, type Opened } from './link-holder.tsx';

/** A graduate tells by link how it went: what they do, what belongs to it, the answers to check, thanks. No account, no script. */
export const tellNewsPages: Routes = (app) => {
  app.get('/kabar/:token', (request, reply) => asHolder(request, reply, (holder) => reply.page(startPage(request, holder, emptyForm))));
  app.get('/kabar/:token/rincian', (request, reply) => asHolder(request, reply, async (holder) => reply.page(await detailsPage(request, holder))));
  app.get('/kabar/:token/terima-kasih', (request, reply) => asHolder(request, reply, ({ opened, at }) => {
    const t = translator(texts, request.language);
    return reply.page({ title: t('thanks-title'), shell: 'question', body: <ThanksView opened={opened} at={at} t={t} lang={request.language} /> });
  }));

  app.post('/kabar/:token/periksa', (request, reply) => asHolder(request, reply, async (holder) => {
    const sent = await readForm(request, checkAnswer.input);
    return reply.page(await checked(request, holder, sent.input as object, sent.values));
  }));

  app.post('/kabar/:token', (request, reply) => asHolder(request, reply, (holder) => submit(request, reply, {
    deed: answerCheckInAction, actor: holder.actor, add: { checkIn: holder.checkIn },
    again: (form) => jobPage(request, holder, situationOf(form.values), form),
    done: () => ({ to: `${holder.at}/terima-kasih` }),
  })));
};

const situationOf = (values: FormState['values']): Situation => situations.find((one) => one === values['situation']) ?? 'not-working';

/** Closed, confirmed or too early: said at once, before anything is typed in vain. */
function shutPage(t: Translate<OutcomesKey>, lang: Lang, { checkIn, isClosed, isConfirmed, state }: Opened): Page | undefined {
  const say = (title: OutcomesKey, text: string, tone: 'go' | 'wait'): Page => ({ title: t(title), shell: 'question', body: <Verdict tone={tone} level={1} title={t(title)}><p>{text}</p></Verdict> });
  if (state === 'upcoming') return say('early-title', t('early-text', { day: formatDay(checkIn.dueOn, lang) }), 'wait');
  if (isClosed) return say('closed-title', t('closed-text', { day: formatDay(checkIn.closesOn, lang) }), 'wait');
  return isConfirmed ? say('confirmed-title', t('confirmed-text', { answer: t(`situation.${checkIn.situation!}`).toLowerCase() }), 'go') : undefined;
}

function startPage(request: Request, { opened, at }: Holder, form: FormState): Page {
  const [t, lang] = [translator(texts, request.language), request.language];
  const { checkIn, name, classLabel } = opened;
  return shutPage(t, lang, opened) ?? {
    title: t('ask-title'), shell: 'question',
    body: (
      <>
        <p>{t('ask-hello', { name: name.split(' ')[0], class: classLabel, month: checkIn.month })}</p>
        <Form action={`${at}/rincian`} method="get">
          <Radios
            name="situation" label={t('ask-title')} heading hint={t('ask-time')} value={checkIn.situation ?? ''} error={form.problems.find((problem) => problem.field === 'situation')?.text}
            options={situations.map((one) => ({ value: one, text: t(`situation.${one}`) }))}
          />
          <Button wide>{t('continue')}</Button>
        </Form>
        <p class="small quiet">{t('ask-until', { until: formatDay(checkIn.closesOn, lang) })}</p>
      </>
    ),
  };
}

/** After the first question: the fields of a job, or for whoever does not work the answers to check. */
async function detailsPage(request: Request, holder: Holder): Promise<Page> {
  const query = request.query as FormState['values'];
  const situation = situations.find((one) => one === query['situation']);
  const shut = shutPage(translator(texts, request.language), request.language, holder.opened);
  if (shut) return shut;
  if (!situation) {
    const problems = [{ field: 'situation', text: request.word({ code: 'input.invalid', problems: [{ field: 'situation', code: 'field.required' }] })[0]!.text }];
    return { ...startPage(request, holder, { values: {}, problems }), problems, status: 422 };
  }
  if (!isWorking(situation)) return checked(request, holder, { situation }, { situation });
  return jobPage(request, holder, situation, { values: Object.keys(query).length > 1 ? query : known(holder.opened), problems: [] });
}

function jobPage(request: Request, { opened, at }: Holder, situation: Situation, form: FormState): Page {
  const t = translator(texts, request.language);
  const title = t(isHired(situation) ? 'job-title' : 'business-title');
  return {
    title, shell: 'question',
    body: (
      <>
        <BackLink href={at} />
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="quiet">{t(`situation.${situation}`)}</p>
        <Form action={`${at}/periksa`}>
          <HiddenField name="situation" value={situation} />
          <JobFields situation={situation} employers={opened.employers} form={form} t={t} />
          <Button wide>{t('continue')}</Button>
        </Form>
      </>
    ),
  };
}

async function checked(request: Request, holder: Holder, input: object, values: FormState['values']): Promise<Page> {
  const t = translator(texts, request.language);
  const judged = await request.ask(checkAnswer, { ...input, checkIn: holder.checkIn }, { actor: holder.actor });
  if (judged.ok) return { title: t('check-answers'), shell: 'question', body: <CheckNews checked={judged.value} values={values} at={holder.at} t={t} lang={request.language} /> };
  const shut = shutPage(t, request.language, holder.opened);
  if (shut) return shut;
  const problems = request.word(judged.error);
  return { ...jobPage(request, holder, situationOf(values), { values, problems }), problems, status: 422 };
}

function known({ hire, checkIn }: Opened): Record<string, string> {
  return {
    ...(hire?.employer ? { employer: hire.employer } : {}), ...(!hire?.employer && hire?.employerName ? { employerName: hire.employerName } : {}), ...(hire ? { startedOn: hire.startedOn } : {}),
    ...(hire?.wage ? { wage: String(hire.wage) } : {}), ...(checkIn.isInField === undefined ? {} : { isInField: String(checkIn.isInField) }),
  };
}
