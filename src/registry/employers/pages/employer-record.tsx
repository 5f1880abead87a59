import { translator, type Translate } from '#kernel/translate';
import { readForm } from '#platform/http/form';
import type { Request, Routes } from '#platform/http/routes';
import { show, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Checkbox } from '#ui/checkbox';
import { Form } from '#ui/form';
import { formatMomentShort, formatPhone, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tabs } from '#ui/tabs';
import { Timeline } from '#ui/timeline';
import { issueLink } from '../actions/issue-link.ts';
import { seeEmployer, type EmployerRecord } from '../actions/see-employer.ts';
import type { EmployerKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { linkPage } from './employer-link-page.tsx';

type T = Translate<EmployerKey>;
const empty: FormState = { values: { channel: 'none' }, problems: [] };

export const employerRecordPages: Routes = (app) => {
  app.get('/perusahaan/:employer', (request, reply) => show(request, reply, seeEmployer, (record) => recordPage(request, record, empty)));
  app.post('/perusahaan/:employer/tautan', async (request, reply) => {
    const { employer } = request.params as { employer: string };
    const { input, values } = await readForm(request, issueLink.input);
    // Without a retry key: its result would keep the link, which is shown this once and stored nowhere.
    const made = await request.run(issueLink, { ...(input as object), employer });
    if (made.ok) return reply.page(linkPage(request, made.value));
    const record = await request.ask(seeEmployer, { employer });
    if (!record.ok || made.error.code.startsWith('access.')) return reply.refusePage(made.error);
    const problems = request.word(made.error);
    return reply.page({ ...recordPage(request, record.value, { values, problems }), problems, status: 422 });
  });
};

function recordPage(request: Request, record: EmployerRecord, form: FormState) {
  const t = translator(texts, request.language);
  return { title: record.employer.name, shell: 'staff' as const, current: '/perusahaan', body: <EmployerRecordView record={record} form={form} may={(deed) => request.may(deed)} t={t} lang={request.language} /> };
}

type Props = { record: EmployerRecord; form: FormState; may: (deed: string) => boolean; t: T; lang: Lang };

export const EmployerRecordView = ({ record, form, may, t, lang }: Props) => {
  const { employer, regionName } = record;
  return (
    <>
      <PageHead title={employer.name} up={{ href: '/perusahaan', text: t('employers') }} detail={[t(`sector.${employer.sector}`), regionName, employer.size && t(`size.${employer.size}`)].filter(Boolean).join(' · ')}>
        {may('employers.correct-employer') && <Button secondary href={`/perusahaan/${employer.id}/perbaiki`}>{t('correct')}</Button>}
      </PageHead>
      <Tabs label={t('tabs')} tabs={[
        { href: `/perusahaan/${employer.id}`, text: t('summary'), current: true },
        ...(may('demand.see-visits') ? [{ href: `/kebutuhan/perusahaan/${employer.id}`, text: t('journey') }] : []),
        ...(may('demand.see-needs') ? [{ href: `/kebutuhan/baris?employer=${employer.id}&state=all`, text: t('needs') }] : []),
        ...(may('matching.see-vacancies') ? [{ href: `/penempatan?employer=${employer.id}`, text: t('vacancies') }] : []),
      ]} />
      <Grid columns="wide-narrow">
        <Stack>
          <Facts record={record} t={t} />
          {may('employers.issue-link') && <LinkForm record={record} form={form} t={t} />}
        </Stack>
        <Card title={t('timeline')}>
          {record.timeline.length === 0 ? <p class="govuk-body">{t('no-timeline')}</p> : (
            <Timeline entries={record.timeline.map((entry) => ({
              when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: entry.deed in texts.id ? t(entry.deed as EmployerKey) : entry.deed, who: entry.actorName, why: entry.why ?? undefined,
              ...(entry.before ? { before: worded(entry.before), after: worded(entry.after) } : {}),
            }))} />
          )}
        </Card>
      </Grid>
    </>
  );
};

const Facts = ({ record: { employer, regionName, seesContact }, t }: { record: EmployerRecord; t: T }) => (
  <Card title={t('facts')} detail={seesContact ? undefined : t('contact-hidden')}>
    <SummaryList rows={[
      { key: t('address'), value: [employer.address, regionName].filter(Boolean).join(', ') || t('unknown') },
      { key: t('contactName'), value: employer.contactName ?? t('unknown') },
      { key: t('phone'), value: !employer.phone ? t('unknown') : seesContact ? <a href={`tel:${employer.phone}`}>{formatPhone(employer.phone)}</a> : employer.phone },
      { key: t('email'), value: !employer.email ? t('unknown') : seesContact ? <a href={`mailto:${employer.email}`}>{employer.email}</a> : employer.email },
    ]} />
  </Card>
);

const LinkForm = ({ record: { employer }, form, t }: { record: EmployerRecord; form: FormState; t: T }) => (
  <Card title={t('link')} detail={t('link-lead')}>
    <Form action={`/perusahaan/${employer.id}/tautan`}>
      <Radios
        name="channel" label={t('channel')} small value={String(form.values['channel'] ?? 'none')} error={form.problems.find((problem) => problem.field === 'channel')?.text}
        options={(['whatsapp', 'mail', 'none'] as const).map((value) => ({ value, text: t(`channel.${value}`) }))}
      />
      <Checkbox name="renew" text={t('renew')} value="true" />
      <Button secondary>{t('make-link')}</Button>
    </Form>
  </Card>
);

const worded = (facts: Readonly<Record<string, unknown>> | null): string => Object.values(facts ?? {}).map((value) => String(value ?? '–')).join(', ');
