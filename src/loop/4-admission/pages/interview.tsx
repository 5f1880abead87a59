import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatNumber } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Points } from '#ui/points';
import { Stack } from '#ui/stack';
import { TextField } from '#ui/text-field';
import { Verdict } from '#ui/verdict';
import { scoreInterviews } from '../actions/score-interviews.ts';
import { seeInterview } from '../actions/see-scores.ts';
import { errorAt, spoken, staffPage, type Spoken } from './field-at.ts';
import { shown } from './scores.tsx';

type Seen = Extract<Awaited<ReturnType<typeof seeInterview.run>>, { ok: true }>['value'];
type Props = { seen: Seen; form: FormState; mayEnter: boolean } & Spoken;

/** One interview, scored alone: the other scorer's points appear only when nothing can be copied any more. */
export const interviewPages: Routes = (app) => {
  app.get('/penerimaan/nilai/:class/:application', (request, reply) => show(request, reply, seeInterview, (seen) => interviewPage(request, seen, emptyForm)));
  app.post('/penerimaan/nilai/:class/:application', (request, reply) => submit(request, reply, {
    deed: scoreInterviews,
    again: async (form) => {
      const seen = await request.ask(seeInterview, request.params);
      return seen.ok ? interviewPage(request, seen.value, form) : staffPage('', <p />);
    },
    done: (saved) => ({ to: `/penerimaan/nilai/${saved.class}`, say: spoken(request).t('interview-saved') }),
  }));
};

function interviewPage(request: Request, seen: Seen, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(seen.line.name, <Interview seen={seen} form={form} mayEnter={request.may('admission.score-interview') && !seen.isPublished} {...words} />), problems: form.problems };
}

const Interview = (props: Props) => {
  const { seen: { class: of, line, next }, mayEnter, t } = props;
  const isMine = line.own !== undefined;
  return (
    <>
      <PageHead person title={line.name} detail={`${line.number} · ${t('wish-n', { n: line.choice })}, ${of.label}`} up={{ href: `/penerimaan/nilai/${of.id}`, text: t('scores-of', { class: of.label }) }} />
      <Grid columns="wide-narrow">
        <Stack>
          {mayEnter && (line.mayScore || isMine) && <OwnPoints {...props} />}
          {!(line.mayScore || isMine) && <Verdict tone="wait" title={t(line.scorers.length >= 3 ? 'three-scored' : 'two-agree')} />}
          {!mayEnter && line.shown.length === 0 && <Verdict tone="wait" title={t('blind-text')} />}
          {line.shown.length > 0 && <Settled {...props} />}
        </Stack>
        <Stack>
          <Card title={t('how-it-counts')}>
            <p class="govuk-body">{t('counting-rule', { limit: formatNumber(props.seen.limit / 100, props.lang) })}</p>
            <p class="govuk-body">{t('scorers-so-far', { n: line.scorers.length })}{line.scorers.length > 0 && `: ${line.scorers.join(', ')}`}</p>
            {line.state === 'third-needed' && <p class="govuk-body"><b>{t('third-needed-text')}</b></p>}
          </Card>
          {next && mayEnter && <Card title={t('next-interview')}><p class="govuk-body"><a href={`/penerimaan/nilai/${of.id}/${next.id}`}>{next.name}</a></p></Card>}
        </Stack>
      </Grid>
    </>
  );
};

const OwnPoints = ({ seen: { class: of, line, rubric }, form, t, lang }: Props) => (
  <Card title={t('your-points-alone')} detail={line.own ? t('your-sum', { n: shown(line.own.score, lang) }) : t('blind-text')}>
    <Form action={`/penerimaan/nilai/${of.id}/${line.id}`}>
      <HiddenField name="scores.0.application" value={line.id} />
      {rubric.map(({ key, title, points }) => {
        const name = `scores.0.points.${key}`;
        return <TextField key={key} name={name} label={title} hint={t('points-up-to', { n: points })} inputMode="decimal" width={5} maxLength={6} value={String(form.values[name] ?? (line.own ? formatNumber((line.own.points[key] ?? 0) / 100, lang) : ''))} error={errorAt(form, name)} />;
      })}
      {line.own && <TextField name="why" label={t('why-changed')} hint={t('why-changed-hint')} maxLength={300} value={String(form.values['why'] ?? '')} error={errorAt(form, 'why')} />}
      <Deeds thumb><Button>{t('save-interview')}</Button></Deeds>
    </Form>
  </Card>
);

/** Both sheets beside each other, once nothing can be copied any more. */
const Settled = ({ seen: { line, rubric }, t, lang }: Props) => (
  <Card title={t('counts-n', { score: shown(line.interview, lang) })}>
    {line.shown.map((one) => (
      <section key={one.scorer}>
        <h3 class="govuk-heading-s">{one.scorerName}</h3>
        <Points caption={one.scorerName} points={[...rubric.map(({ key, title }) => ({ text: title, value: formatNumber((one.points[key] ?? 0) / 100, lang) })), { text: t('sum'), value: shown(one.score, lang), sum: true }]} />
      </section>
    ))}
  </Card>
);
