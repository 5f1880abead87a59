import { translator, type Translate } from '#kernel/translate';
import { fileHeaders } from '#platform/files/file-headers';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { formatDay, formatDayShort, formatMonth, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Stack } from '#ui/stack';
import { openMinutesFile, seeMinutes, seeMinutesList } from '../actions/see-minutes.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { DemandTabs } from './demand-tabs.tsx';
import { StrengthTag } from './strength-tag.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/notulen';
type Words = { t: Translate<DemandKey>; lang: Lang };

/** Forums and what came of each. */
export const minutesPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeMinutesList, (list) => {
    const t = translator(texts, request.language);
    return { title: t('minutes'), shell: 'staff', current: '/kebutuhan', body: <MinutesList list={list} mayRecord={request.may('demand.record-minutes')} t={t} lang={request.language} /> };
  }));

  app.get(`${path}/:minutes`, (request, reply) => show(request, reply, seeMinutes, (seen) => {
    const t = translator(texts, request.language);
    return { title: seen.minutes.title, shell: 'staff', current: '/kebutuhan', body: <OneMinutes seen={seen} t={t} lang={request.language} /> };
  }));

  app.get(`${path}/:minutes/berkas`, async (request, reply) => {
    const opened = await request.ask(openMinutesFile, request.params);
    if (!opened.ok) return reply.refusePage(opened.error);
    return reply.headers(fileHeaders(opened.value.file.kind, opened.value.name)).send(opened.value.file.open());
  });
};

const MinutesList = ({ list, mayRecord, t, lang }: { list: ValueOf<typeof seeMinutesList>; mayRecord: boolean } & Words) => (
  <>
    <PageHead title={t('minutes')} detail={t('minutes-lead')}>{mayRecord && <Button href={`${path}/baru`}>{t('minutes-new')}</Button>}</PageHead>
    <DemandTabs current={path} t={t} />
    {list.minutes.length === 0 ? <Empty what={t('no-minutes')} firstStep={mayRecord ? { href: `${path}/baru`, text: t('minutes-new') } : undefined}>{t('no-minutes-text')}</Empty> : (
      <DataTable caption={t('minutes')}
        columns={[{ key: 'title', title: t('minutes-title') }, { key: 'day', title: t('minutes-day') }, { key: 'place', title: t('minutes-place') }, { key: 'rows', title: t('rows'), numeric: true }, { key: 'by', title: t('recorded-on') }]}
        rows={list.minutes.map((one) => ({
          id: one.id, cells: { title: <a href={`${path}/${one.id}`}>{one.title}</a>, day: formatDayShort(one.heldOn, lang), place: one.place ?? '—', rows: t('minutes-rows', { taken: formatNumber(one.taken, lang), rows: formatNumber(one.rows, lang) }), by: one.recordedBy },
        }))} />
    )}
    <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => listHref(path, {}, { page })} />
  </>
);

const OneMinutes = ({ seen: { minutes, lines }, t, lang }: { seen: ValueOf<typeof seeMinutes> } & Words) => (
  <>
    <PageHead title={minutes.title} eyebrow={t('minutes')} detail={[formatDay(minutes.heldOn, lang), minutes.place].filter(Boolean).join(' · ')} up={{ href: path, text: t('minutes') }}>
      {minutes.file && <Button secondary href={`${path}/${minutes.id}/berkas`}>{t('evidence-open', { name: minutes.fileName ?? t('minutes-file') })}</Button>}
    </PageHead>
    <Stack>
      <Card title={t('minutes-lines')} detail={t('minutes-rows', { taken: formatNumber(minutes.taken, lang), rows: formatNumber(minutes.rows, lang) })} tight>
        <DataTable plain caption={t('minutes-lines')}
          columns={[{ key: 'occupation', title: t('occupation') }, { key: 'employer', title: t('employer') }, { key: 'headcount', title: t('asked'), numeric: true }, { key: 'balance', title: t('balance'), numeric: true }, { key: 'month', title: t('month') }, { key: 'region', title: t('region') }, { key: 'strength', title: t('strength') }]}
          rows={lines.map((line) => ({
            id: line.id, cells: {
              occupation: <a href={`/kebutuhan/${line.id}`}>{line.occupationTitle}</a>, employer: <a href={`/kebutuhan/perusahaan/${line.employer}`}>{line.employerName}</a>, headcount: formatNumber(line.headcount, lang), balance: formatNumber(line.balance, lang),
              month: formatMonth(line.month, lang), region: line.regionName, strength: <StrengthTag strength={line.strength} t={t} />,
            },
          }))} />
      </Card>
      <Details summary={t('minutes-pasted')}><pre class="pasted">{minutes.pasted}</pre></Details>
    </Stack>
  </>
);
