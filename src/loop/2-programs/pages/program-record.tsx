import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import type { BesideShown } from '#platform/beside';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Details } from '#ui/details';
import { Form } from '#ui/form';
import { formatDay, formatMomentShort, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tabs } from '#ui/tabs';
import { Tag } from '#ui/tag';
import { TextArea } from '#ui/text-area';
import { Timeline } from '#ui/timeline';
import { seeProgram, type ProgramRecord } from '../actions/see-program.ts';
import { unitKeysOf } from '../rules/program-version.ts';
import { fieldName } from '../texts/field-names.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { ResourcesTables } from './resources-tables.tsx';
import { CurriculumTable } from './curriculum-table.tsx';
import { DemandCard } from './demand-card.tsx';
import { FeasibleCard } from './feasible-card.tsx';
import { statusTones } from './program-list.tsx';

type T = Translate<ProgramsKey>;
type Props = { record: ProgramRecord; feasible: readonly BesideShown[]; may: (deed: string) => boolean; user: string; t: T; lang: Lang };

export const programRecordPages: Routes = (app) => {
  app.get('/program/:program', (request, reply) => show(request, reply, seeProgram, (record) => recordPage(request, record)));
};

export async function recordPage(request: Request, record: ProgramRecord): Promise<Page> {
  const t = translator(texts, request.language);
  const feasible = record.version.status === 'retired' ? [] : await request.beside('feasible', { units: unitKeysOf(record.version), field: record.version.field, seats: 16 });
  const view = <ProgramRecordView record={record} feasible={feasible} may={(deed) => request.may(deed)} user={request.actor.id} t={t} lang={request.language} />;
  return { title: record.version.name, shell: 'staff', current: '/program', body: view };
}

const ProgramRecordView = ({ record, feasible, may, user, t, lang }: Props) => {
  const { version, versions } = record;
  const base = `/program/${version.program}`;
  return (
    <>
      <PageHead title={version.name} up={{ href: '/program', text: t('programs') }} detail={[version.code, fieldName(version.field, lang), t(`kind.${version.kind}`), `${version.occupation} ${record.occupationTitle}`].join(' · ')}>
        <Tag text={t(`status.${version.status}`)} tone={statusTones[version.status]} large />
        <Button secondary href={`${base}/cetak?number=${version.number}`}>{t('document')}</Button>
        {versions.length > 1 && <Button secondary href={`${base}/banding`}>{t('compare')}</Button>}
      </PageHead>
      {versions.length > 1 && <Tabs label={t('versions')} tabs={versions.map((one) => ({ href: `${base}?number=${one.number}`, text: `${t('version-n', { n: one.number })} (${t(`status.${one.status}`)})`, current: one.id === version.id }))} />}
      <Grid columns="wide-narrow">
        <Stack>
          <NextStep record={record} may={may} user={user} t={t} />
          <Card title={t('curriculum')}>
            {version.blocks.length === 0 ? <p class="govuk-body">{t('curriculum-empty')}</p> : <CurriculumTable groups={record.groups} totalJp={version.totalJp} t={t} lang={lang} />}
          </Card>
          <Facts record={record} t={t} lang={lang} />
          <Card title={t('resources')}><ResourcesTables resources={version.resources} jp={version.totalJp} t={t} lang={lang} /></Card>
        </Stack>
        <Stack>
          {feasible.length > 0 && <FeasibleCard lines={feasible} t={t} />}
          <DemandCard demand={record.demand} t={t} lang={lang} occupation={version.occupation} mayOpen={may('demand.see-needs')} />
          {version.design && may('programs.see-designs') && <Card title={t('approval-evidence')}><p class="govuk-body"><a href={`/program/klaster/${version.design}`}>{t('from-design')}</a></p></Card>}
          <Approval record={record} t={t} lang={lang} />
          {record.timeline.length > 0 && <Card title={t('history')}><Timeline entries={record.timeline.map((entry) => entryOf(entry, t, lang))} /></Card>}
        </Stack>
      </Grid>
    </>
  );
};

const NextStep = ({ record: { version, proposed }, may, user, t }: Omit<Props, 'lang' | 'feasible'>) => {
  const base = `/program/versi/${version.id}`;
  const isOwn = proposed?.user === user;
  return (
    <Card title={t('next')} detail={t(`next.${version.status}`, { name: proposed?.name ?? '' })}>
      <Deeds>
        {version.status === 'draft' && may('programs.propose-version') && version.blocks.length > 0 && <Form action={`${base}/ajukan`}><Button>{t('propose')}</Button></Form>}
        {version.status === 'draft' && may('programs.save-curriculum') && <Button secondary={version.blocks.length > 0} href={`${base}/kurikulum`}>{t('edit-curriculum')}</Button>}
        {version.status === 'draft' && may('programs.save-resources') && <Button secondary href={`${base}/sarana`}>{t('edit-resources')}</Button>}
        {version.status === 'draft' && may('programs.edit-version') && <Button secondary href={`${base}/ubah`}>{t('edit-facts')}</Button>}
        {version.status === 'proposed' && !isOwn && may('programs.publish-version') && <Button href={`${base}/terbitkan`}>{t('publish', { n: version.number })}</Button>}
        {(version.status === 'published' || version.status === 'retired') && may('programs.copy-version') && <Form action={`${base}/salin`}><Button secondary>{t('copy')}</Button></Form>}
      </Deeds>
      {version.status === 'proposed' && may('programs.return-version') && <WhyForm action={`${base}/kembalikan`} deed={t('return')} label={t('return-why')} />}
      {version.status === 'published' && may('programs.retire-version') && <WhyForm action={`${base}/hentikan`} deed={t('retire')} label={t('retire-why')} />}
    </Card>
  );
};

const WhyForm = ({ action, deed, label }: { action: string; deed: string; label: string }) => (
  <Details summary={deed}><Form action={action}><TextArea name="why" label={label} maxLength={500} rows={3} /><Button secondary>{deed}</Button></Form></Details>
);

const Facts = ({ record: { version, domicileName }, t, lang }: { record: ProgramRecord; t: T; lang: Lang }) => {
  const { minAge, maxAge, minEducation, cooldownMonths, basis } = version.requirements;
  return (
    <Card title={t('requirements')}>
      <SummaryList rows={[
        { key: t('objective'), value: version.objective }, { key: t('age'), value: t('age-range', { min: minAge, max: maxAge }) },
        { key: t('min-education'), value: t(`education.${minEducation}` as ProgramsKey) }, { key: t('domicile'), value: domicileName ?? t('everywhere') },
        ...(version.resources.instructors ? [{ key: t('instructors-asked'), value: version.resources.instructors }] : []),
        { key: t('cooldown'), value: cooldownMonths === 0 ? t('no-cooldown') : t('months', { n: formatNumber(cooldownMonths, lang) }) },
        ...(basis ? [{ key: t('basis'), value: basis }] : []),
      ]} />
    </Card>
  );
};

const Approval = ({ record: { proposed, published, evidence }, t, lang }: { record: ProgramRecord; t: T; lang: Lang }) => (proposed ? (
  <Card title={t('approval')}>
    <ul class="govuk-list">
      <li>{t('proposed-by', { name: proposed.name, at: formatMomentShort(proposed.at, lang) })}</li>
      {published && <li>{t('published-by', { name: published.name, at: formatMomentShort(published.at, lang) })}</li>}
      {evidence && <li class="quiet">{t('evidence', { on: formatDay(evidence.on, lang), people: formatNumber(evidence.people, lang), employers: formatNumber(evidence.employers, lang) })}</li>}
    </ul>
  </Card>
) : null);

const entryOf = (entry: ProgramRecord['timeline'][number], t: T, lang: Lang) => {
  const { number, jp } = (entry.after ?? {}) as { number?: number; jp?: number };
  const before = (entry.before ?? {}) as { jp?: number };
  return {
    when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: t(`history.${entry.deed}` as ProgramsKey), who: entry.actorName,
    ...(entry.why ? { why: entry.why } : {}), ...(jp === undefined || before.jp === undefined ? {} : { before: `${before.jp} JP`, after: `${jp} JP` }),
    ...(number && jp === undefined ? { after: t('version-n', { n: number }) } : {}),
  };
};
