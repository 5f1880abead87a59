import { translator, type Translate } from '#kernel/translate';
import { timeIn } from '#kernel/zone';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { regencies, regionsIn } from '#standards';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { DateField } from '#ui/date-field';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDayShort, formatMomentShort, formatPhone, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tabs } from '#ui/tabs';
import { TextField } from '#ui/text-field';
import { Timeline } from '#ui/timeline';
import { appointOfficialAction } from '../actions/appoint-official.ts';
import { correctCentre } from '../actions/correct-centre.ts';
import { seeCentre, type CentreRecord } from '../actions/see-centre.ts';
import { posts } from '../rules/centre.ts';
import type { CentreKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<CentreKey>;
const path = '/balai';

export const centrePages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeCentre, (record) => {
    const t = translator(texts, request.language);
    return { title: record.centre.name, shell: 'staff', current: path, body: <CentreView record={record} may={(deed) => request.may(deed)} t={t} lang={request.language} /> };
  }));
  app.get(`${path}/ubah`, (request, reply) => show(request, reply, seeCentre, ({ centre }) =>
    centreForm(request, { values: Object.fromEntries(Object.entries(centre).map(([name, value]) => [name, value === null ? '' : String(value)])), problems: [] })));
  app.post(`${path}/ubah`, (request, reply) => submit(request, reply, {
    deed: correctCentre, again: (form) => centreForm(request, form), done: () => ({ to: path, say: translator(texts, request.language)('corrected') }),
  }));
  app.get(`${path}/pejabat`, (request, reply) => show(request, reply, seeCentre, () => officialForm(request, emptyForm)));
  app.post(`${path}/pejabat`, (request, reply) => submit(request, reply, {
    deed: appointOfficialAction, again: (form) => officialForm(request, form), done: () => ({ to: path, say: translator(texts, request.language)('appointed') }),
  }));
};

const CentreView = ({ record, may, t, lang }: { record: CentreRecord; may: (deed: string) => boolean; t: T; lang: Lang }) => {
  const { centre, place, timeline } = record;
  return (
    <>
      <PageHead title={centre.name} detail={place}>{may('centres.correct-centre') && <Button secondary href={`${path}/ubah`}>{t('correct')}</Button>}</PageHead>
      <Tabs label={t('tabs')} tabs={[
        { href: path, text: t('facts'), current: true },
        ...(may('waves.see-waves') ? [{ href: `${path}/bengkel`, text: t('workshops') }, { href: `${path}/instruktur`, text: t('instructors') }] : []),
      ]} />
      <Grid columns="wide-narrow">
        <Stack>
          <Card title={t('facts')}>
            <SummaryList rows={[
              { key: t('name'), value: centre.name }, { key: t('shortName'), value: centre.shortName }, { key: t('address'), value: `${centre.address}, ${place}` },
              { key: t('phone'), value: centre.phone ? formatPhone(centre.phone) : t('unknown') },
              { key: t('email'), value: centre.email ?? t('unknown') }, { key: t('zone'), value: timeIn(centre.zone).short },
            ]} />
          </Card>
          <Officials record={record} mayAppoint={may('centres.appoint-official')} t={t} lang={lang} />
        </Stack>
        <Card title={t('timeline')}>
          {timeline.length === 0 ? <p class="govuk-body">{t('no-timeline')}</p> : (
            <Timeline entries={timeline.map((entry) => ({
              when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: entry.deed in texts.id ? t(entry.deed as CentreKey) : entry.deed, who: entry.actorName, after: Object.values(entry.after ?? {}).join(', '),
            }))} />
          )}
        </Card>
      </Grid>
    </>
  );
};

const Officials = ({ record: { officials }, mayAppoint, t, lang }: { record: CentreRecord; mayAppoint: boolean; t: T; lang: Lang }) => (
  officials.length === 0
    ? <Empty what={t('no-officials')} firstStep={mayAppoint ? { href: `${path}/pejabat`, text: t('appoint') } : undefined}>{t('no-officials-text')}</Empty>
    : (
      <Card title={t('officials')} detail={t('officials-lead')}>
        <DataTable
          plain caption={t('officials')} columns={[{ key: 'name', title: t('name') }, { key: 'post', title: t('post') }, { key: 'from', title: t('from') }, { key: 'until', title: t('until') }]}
          rows={officials.map((one) => ({
            id: one.id, cells: { name: <>{one.name}<br /><span class="small quiet num">{t('nip')} {one.nip}</span></>, post: t(`post.${one.post}`), from: formatDayShort(one.from, lang), until: one.until ? formatDayShort(one.until, lang) : t('now') },
          }))}
        />
        {mayAppoint && <Button secondary href={`${path}/pejabat`}>{t('appoint')}</Button>}
      </Card>
    )
);

const fieldsOf = (form: FormState, t: T) => (name: CentreKey) =>
  ({ name, label: t(name), value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });

function centreForm(request: Request, form: FormState): Page {
  const t = translator(texts, request.language);
  const at = fieldsOf(form, t);
  const province = String(form.values['regionCode'] ?? '36').slice(0, 2);
  const regions = regencies(province).flatMap((regency) => regionsIn(regency.value).map((district) => ({ value: district.value, text: `${district.text}, ${regency.text}` })));
  return {
    title: t('correct'), shell: 'staff', current: path,
    body: (
      <>
        <PageHead title={t('correct')} up={{ href: path, text: t('centre') }} />
        <Form action={`${path}/ubah`}>
          <HiddenField name="version" value={String(form.values['version'] ?? 1)} />
          <TextField {...at('name')} /><TextField {...at('shortName')} width={20} /><TextField {...at('address')} />
          <Select {...at('regionCode')} options={regions} empty={t('choose')} />
          <TextField {...at('phone')} type="tel" optional width={20} /><TextField {...at('email')} type="email" optional />
          <Button>{t('save')}</Button>
        </Form>
      </>
    ),
  };
}

function officialForm(request: Request, form: FormState): Page {
  const t = translator(texts, request.language);
  const at = fieldsOf(form, t);
  return {
    title: t('appoint'), shell: 'staff', current: path,
    body: (
      <>
        <PageHead title={t('appoint')} detail={t('officials-lead')} up={{ href: path, text: t('centre') }} />
        <Form action={`${path}/pejabat`}>
          <Select {...at('post')} options={posts.map((value) => ({ value, text: t(`post.${value}`) }))} empty={t('choose')} />
          <TextField {...at('name')} /><TextField {...at('nip')} hint={t('nip-hint')} width={20} inputMode="numeric" /><DateField {...at('from')} />
          <Button>{t('appoint')}</Button>
        </Form>
      </>
    ),
  };
}
