import { translator, type Translate } from '#kernel/translate';
import type { BesideShown } from '#platform/beside';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BesideList } from '#ui/beside-list';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Details } from '#ui/details';
import { Form } from '#ui/form';
import { formatDay, formatMomentShort, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { TextArea } from '#ui/text-area';
import { Timeline } from '#ui/timeline';
import { retireScheme } from '../actions/retire-scheme.ts';
import { seeScheme, type SchemeRecord } from '../actions/see-schemes.ts';
import type { SchemesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { ValidityTag } from './validity-tag.tsx';

type T = Translate<SchemesKey>;
type Props = { record: SchemeRecord; users: readonly BesideShown[]; form: FormState; may: (deed: string) => boolean; t: T; lang: Lang };

export const schemeRecordPages: Routes = (app) => {
  app.get('/skema/:scheme', (request, reply) => show(request, reply, seeScheme, (record) => recordPage(request, record, emptyForm)));
  app.post('/skema/:scheme/hentikan', (request, reply) => submit(request, reply, {
    deed: retireScheme,
    again: async (form) => {
      const record = await request.ask(seeScheme, { ...(request.params as object) });
      if (!record.ok) throw new Gone();
      return recordPage(request, record.value, form);
    },
    done: ({ id }) => ({ to: `/skema/${id}`, say: translator(texts, request.language)('retired') }),
  }));
};

async function recordPage(request: Request, record: SchemeRecord, form: FormState): Promise<Page> {
  const units = record.scheme.units.flatMap(({ key }) => key ?? []);
  const users = units.length === 0 ? [] : (await request.beside('touched', { units })).filter(({ href }) => href !== `/skema/${record.scheme.id}`);
  return {
    title: record.scheme.name, shell: 'staff', current: '/skema',
    body: <SchemeRecordView record={record} users={users} form={form} may={(deed) => request.may(deed)} t={translator(texts, request.language)} lang={request.language} />,
  };
}

const SchemeRecordView = ({ record: { scheme, ended, timeline }, users, form, may, t, lang }: Props) => (
  <>
    <PageHead title={scheme.name} up={{ href: '/skema', text: t('schemes') }} detail={[scheme.certifier.name, t(`kind.${scheme.kind}`), scheme.number].filter(Boolean).join(' · ')}>
      <ValidityTag scheme={scheme} ended={ended} t={t} lang={lang} />
      {scheme.status === 'active' && may('schemes.correct-scheme') && <Button secondary href={`/skema/${scheme.id}/perbaiki`}>{t('correct')}</Button>}
    </PageHead>
    <Grid columns="wide-narrow">
      <Card title={t('units-n', { n: scheme.units.length })}>{scheme.units.length === 0 ? <p class="govuk-body">{t('no-units')}</p> : <Units scheme={scheme} t={t} />}</Card>
      <Stack>
        <Card title={t('facts')}>
          <SummaryList rows={[
            { key: t('certifier'), value: scheme.certifier.name }, ...(scheme.certifier.licence ? [{ key: t('licence'), value: scheme.certifier.licence }] : []),
            { key: t('licensedUntil'), value: scheme.certifier.licensedUntil ? formatDay(scheme.certifier.licensedUntil, lang) : t('no-licence') },
            { key: t('validUntil'), value: scheme.validUntil ? formatDay(scheme.validUntil, lang) : t('no-end') },
          ]} />
        </Card>
        {users.length > 0 && <Card title={t('users')}><BesideList lines={users} words={{ go: '', wait: '', stop: '', plain: '' }} /></Card>}
        {scheme.status === 'active' && may('schemes.retire-scheme') && <Retire scheme={scheme} form={form} t={t} />}
        {timeline.length > 0 && (
          <Card title={t('timeline')}>
            <Timeline entries={timeline.map((entry) => ({
              when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: entry.deed in texts.id ? t(entry.deed as SchemesKey) : entry.deed,
              who: entry.actorName, why: entry.why ?? undefined,
            }))} />
          </Card>
        )}
      </Stack>
    </Grid>
  </>
);

const Retire = ({ scheme, form, t }: { scheme: SchemeRecord['scheme']; form: FormState; t: T }) => (
  <Details summary={t('retire')} open={form.problems.length > 0}>
    <p class="govuk-body">{t('retire-effect')}</p>
    <Form action={`/skema/${scheme.id}/hentikan`}>
      <HiddenField name="version" value={String(scheme.version)} />
      <TextArea
        name="why" label={t('retire-why')} maxLength={500} rows={3} value={String(form.values['why'] ?? '')}
        error={form.problems.find(({ field }) => field === 'why')?.text}
      />
      <Button secondary>{t('retire')}</Button>
    </Form>
  </Details>
);

const Units = ({ scheme, t }: { scheme: SchemeRecord['scheme']; t: T }) => (
  <DataTable plain caption={t('units')} columns={[
    { key: 'title', title: t('title') }, { key: 'code', title: t('code') }, { key: 'part', title: t('part') },
  ]} rows={scheme.units.map(({ code, key, title, part }) => ({
    id: key ?? code,
    cells: {
      title: key === null ? <>{title} <span class="quiet">({t('unknown-unit')})</span></> : <a href={`/standar/unit/${encodeURIComponent(key)}`}>{title}</a>,
      code: <span class="num">{code}</span>, part: t(`part.${part}`),
    },
  }))} />
);
