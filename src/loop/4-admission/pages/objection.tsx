import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Fieldset } from '#ui/fieldset';
import { Form } from '#ui/form';
import { formatMoment, formatNumber } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Stack } from '#ui/stack';
import { Tag } from '#ui/tag';
import { TextArea } from '#ui/text-area';
import { answerObjection } from '../actions/answer-objection.ts';
import { seeObjection } from '../actions/see-objections.ts';
import { CorrectedFields } from './corrected-fields.tsx';
import { errorAt, formatLastMinute, spoken, staffPage, type Spoken } from './field-at.ts';
import { objectionsHref } from './objections.tsx';

type Seen = Extract<Awaited<ReturnType<typeof seeObjection.run>>, { ok: true }>['value'];
type Props = { seen: Seen; form: FormState; may: (deed: string) => boolean } & Spoken;

/** One objection: what was said, the points it is about, and the answer by somebody who did not score. */
export const objectionPages: Routes = (app) => {
  app.get('/penerimaan/keberatan/:objection', (request, reply) => show(request, reply, seeObjection, (seen) => objectionPage(request, seen, emptyForm)));
  app.post('/penerimaan/keberatan/:objection', (request, reply) => submit(request, reply, {
    deed: answerObjection,
    again: async (form) => {
      const seen = await request.ask(seeObjection, { objection: (request.params as { objection: string }).objection });
      if (!seen.ok) throw new Gone();
      return objectionPage(request, seen.value, form);
    },
    done: ({ wave }) => ({ to: objectionsHref(wave), say: spoken(request).t('answered-said') }),
  }));
};

function objectionPage(request: Request, seen: Seen, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t('objection'), <ObjectionView seen={seen} form={form} may={(deed) => request.may(deed)} {...words} />), problems: form.problems };
}

const ObjectionView = (props: Props) => {
  const { seen: { objection, application, person, wave, now }, t, lang } = props;
  return (
    <>
      <PageHead person title={person?.fullName ?? application.number ?? ''} detail={`${application.number} · ${t(`reason.${objection.reason}`)}`} up={{ href: objectionsHref(wave.id), text: t('objections-of', { wave: wave.label }) }}>
        <Tag text={t(objection.status === 'open' && objection.dueAt <= now ? 'overdue' : `objection.${objection.status}`)} tone={objection.status === 'open' ? (objection.dueAt <= now ? 'stop' : 'wait') : 'plain'} />
      </PageHead>
      <Grid columns="wide-narrow">
        <Stack>
          <Card title={t('objection')}>
            <p class="govuk-body keep-lines">{objection.text}</p>
            {objection.file && <p class="govuk-body"><a href={`/pendaftaran/keberatan/${objection.id}/berkas`}>{t('open-file')}</a></p>}
            <p class="small quiet">{t('objection-open-text', { moment: formatMoment(objection.filedAt, lang), due: formatLastMinute(objection.dueAt, lang) })} {objection.assistedByName && t('filed-by-counter', { name: objection.assistedByName })}</p>
          </Card>
          {objection.answer
            ? <Card title={t('objection-answer-of', { moment: formatMoment(objection.answeredAt!, lang) })}><p class="govuk-body keep-lines">{objection.answer}</p><p class="small quiet">{objection.answeredByName}</p></Card>
            : <Answer {...props} />}
        </Stack>
        <Points {...props} />
      </Grid>
    </>
  );
};

const Answer = ({ seen: { objection, isOwnScore, application, points }, form, may, t }: Props) => {
  if (isOwnScore || !may('admission.answer-objection')) return <Card title={t('objection-answer')}><p class="govuk-body">{t('you-scored')}</p></Card>;
  return (
    <Card title={t('objection-answer')}>
      <Form action={`/penerimaan/keberatan/${objection.id}`}>
        <Radios name="verdict" label={t('objection-verdict')} value={String(form.values['verdict'] ?? '')} error={errorAt(form, 'verdict')} options={[{ value: 'not-upheld', text: t('verdict-not-upheld') }, { value: 'upheld', text: t('verdict-upheld') }]} />
        <Fieldset legend={t('corrected-points')} size="s"><CorrectedFields application={application} points={points} form={form} t={t} /></Fieldset>
        <TextArea name="answer" label={t('objection-answer')} hint={t('objection-answer-hint')} rows={6} maxLength={3_000} value={String(form.values['answer'] ?? '')} error={errorAt(form, 'answer')} />
        <Button>{t('answer-objection')}</Button>
      </Form>
    </Card>
  );
};

const Points = ({ seen: { points, application, policy }, t, lang }: Props) => {
  const score = (value: number | undefined): string => (value === undefined ? '–' : formatNumber(value / 100, lang, 2));
  return (
    <Card title={t('wishes-and-points')} detail={t('weights-are', { test: policy.testPercent, interview: policy.interviewPercent })}>
      <DataTable plain caption={t('wishes-and-points')} columns={[{ key: 'wish', title: t('wish') }, { key: 'test', title: t('test'), numeric: true }, { key: 'interview', title: t('interview'), numeric: true }, { key: 'total', title: t('final'), numeric: true }]}
        rows={points.map((one) => ({ id: one.class, cells: { wish: `${one.choice} ${one.label}`, test: score(one.test), interview: score(one.interview), total: score(one.total) } }))} />
      <p class="small"><a href={`/penerimaan/${application.id}`}>{t('open-application')}</a></p>
    </Card>
  );
};
