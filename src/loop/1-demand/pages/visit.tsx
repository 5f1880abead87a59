import { translator, type Translate } from '#kernel/translate';
import { fileHeaders } from '#platform/files/file-headers';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDay, formatDayShort, formatMomentShort, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { openPhoto, seeVisit, seeVisitFile } from '../actions/see-visits.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { DemandTabs } from './demand-tabs.tsx';
import { Journey } from './journey.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/kunjungan';
type Seen = ValueOf<typeof seeVisit>;
type FileOf = ValueOf<typeof seeVisitFile>;
type Words = { t: Translate<DemandKey>; lang: Lang };

/** The file of visits, and each of them with what became of it. */
export const visitPages: Routes = (app) => {
  app.get(`${path}/berkas`, (request, reply) => show(request, reply, seeVisitFile, (file) => {
    const t = translator(texts, request.language);
    return { title: t('visit-file'), shell: 'staff', current: '/kebutuhan', body: <VisitFile file={file} t={t} lang={request.language} /> };
  }));

  app.get(`${path}/:visit`, (request, reply) => show(request, reply, seeVisit, (seen) => {
    const t = translator(texts, request.language);
    const may = { tell: request.may('demand.tell-visit'), cancel: request.may('demand.cancel-visit') };
    return { title: seen.employerName, shell: 'staff', current: '/kebutuhan', body: <VisitView seen={seen} may={may} t={t} lang={request.language} /> };
  }));

  app.get(`${path}/:visit/foto`, async (request, reply) => {
    const opened = await request.ask(openPhoto, request.params);
    if (!opened.ok) return reply.refusePage(opened.error);
    return reply.headers(fileHeaders(opened.value.file.kind, 'foto-kunjungan', { inline: true })).send(opened.value.file.open());
  });
};

const VisitFile = ({ file, t, lang }: { file: FileOf } & Words) => (
  <>
    <PageHead title={t('visit-file')} detail={t('visit-file-lead')} up={{ href: path, text: t('visits') }} />
    <DemandTabs current={path} t={t} />
    <ListToolbar action={`${path}/berkas`} filters={[{ name: 'officer', label: t('officer'), value: file.officer ?? '', options: file.officers.map(({ id, name }) => ({ value: id, text: name })) }]} />
    {file.visits.length === 0 ? <Empty what={t('no-visits-told')} firstStep={{ href: path, text: t('visits') }}>{t('no-visits-text')}</Empty> : (
      <DataTable caption={t('visit-file')}
        columns={[{ key: 'employer', title: t('employer') }, { key: 'day', title: t('visit-day') }, { key: 'officer', title: t('officer') }, { key: 'region', title: t('region') }, { key: 'people', title: t('visit-people'), numeric: true }, { key: 'note', title: t('visit-note') }]}
        rows={file.visits.map((one) => ({
          id: one.id, cells: {
            employer: <a href={`${path}/${one.id}`}>{one.employerName}</a>, day: formatDayShort(one.plannedFor, lang), officer: one.officer.name, region: one.regionName, people: formatNumber(one.people, lang),
            note: <span class="small">{(one.note ?? '').slice(0, 120)}{(one.note ?? '').length > 120 ? '…' : ''}</span>,
          },
        }))} />
    )}
    <Pagination page={file.page} pages={pagesOf(file.total)} hrefOf={(page) => listHref(`${path}/berkas`, { officer: file.officer }, { page })} />
  </>
);

const tones = { planned: 'wait', done: 'go', cancelled: 'plain' } as const;

const VisitView = ({ seen, may, t, lang }: { seen: Seen; may: { tell: boolean; cancel: boolean } } & Words) => {
  const { visit } = seen;
  const isPlanned = visit.status === 'planned';
  return (
    <>
      <PageHead title={seen.employerName} eyebrow={t('visit')} detail={[formatDay(visit.plannedFor, lang), seen.regionName].filter(Boolean).join(' · ')} up={{ href: path, text: t('visits') }}>
        <Tag text={t(`visit.${visit.status}`)} tone={tones[visit.status]} large />
        {isPlanned && may.cancel && <Button secondary href={`${path}/${visit.id}/batal`}>{t('visit-call-off')}</Button>}
        {isPlanned && may.tell && <Button href={`${path}/${visit.id}/catat`}>{t('visit-tell')}</Button>}
      </PageHead>
      <Grid columns="content-side">
        <Stack>
          <Card title={t('visit-facts')}><Facts seen={seen} t={t} lang={lang} /></Card>
          {visit.photo && <Card title={t('visit-photo')}><ul class="evidence"><li><a href={`${path}/${visit.id}/foto`}><img src={`${path}/${visit.id}/foto`} alt={t('visit-photo-of', { employer: seen.employerName, day: formatDay(visit.plannedFor, lang) })} width="160" height="100" loading="lazy" /></a></li></ul></Card>}
        </Stack>
        <Card title={t('journey')}><Journey steps={seen.steps} lines={seen.lines} t={t} lang={lang} /></Card>
      </Grid>
    </>
  );
};

const Facts = ({ seen: { visit, employerName }, t, lang }: { seen: Seen } & Words) => (
  <SummaryList rows={[
    { key: t('employer'), value: <a href={`/kebutuhan/perusahaan/${visit.employer}`}>{employerName}</a> }, { key: t('officer'), value: visit.officer.name },
    ...(visit.purpose ? [{ key: t('visit-purpose'), value: visit.purpose }] : []), ...(visit.met ? [{ key: t('visit-met'), value: visit.met }] : []),
    ...(visit.note ? [{ key: t('visit-note'), value: <span class="lines">{visit.note}</span> }] : []), ...(visit.reason ? [{ key: t('reason'), value: visit.reason }] : []),
    ...(visit.toldAt && visit.arrivedAt ? [{ key: t('visit-written'), value: visit.toldAt === visit.arrivedAt ? formatMomentShort(visit.toldAt, lang) : t('visit-written-kept', { told: formatMomentShort(visit.toldAt, lang), arrived: formatMomentShort(visit.arrivedAt, lang) }) }] : []),
  ]} />
);
