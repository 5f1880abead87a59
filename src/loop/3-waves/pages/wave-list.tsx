import { translator, type Translate } from '#kernel/translate';
import { listHref } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayRange, formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { listWavesQuestion, type WaveLine } from '../actions/list-waves.ts';
import { waveStatuses, type WaveStatus } from '../rules/wave.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<WavesKey>;
type Filter = { q?: string; status?: WaveStatus; year?: number; funding?: string; step?: 'due' };
type List = { lines: readonly WaveLine[]; filter: Filter; years: readonly number[]; sources: readonly string[] };
const path = '/gelombang';

export const waveTones = { draft: 'plain', published: 'go', closed: 'info', finished: 'warm' } as const;

export const waveListPages: Routes = (app) => {
  app.get(path, (request, reply) => showList(request, reply, listWavesQuestion, {
    table: (list) => tableOf(list, translator(texts, request.language)),
    page: (list) => {
      const t = translator(texts, request.language);
      return { title: t('waves'), shell: 'staff', current: path, body: <WaveList list={list} may={(deed) => request.may(deed)} t={t} lang={request.language} /> };
    },
  }));
};

function tableOf(list: List, t: T): Table {
  const columns = [t('wave'), t('year'), t('funding'), t('sequence'), t('status'), t('apply-from'), t('apply-until'), t('test-on'), t('announce-on'), t('starts-on'), t('ends-on'), t('classes'), t('seats')];
  const rows = list.lines.map((line) => [
    line.label, line.year, line.funding, line.sequence, t(`status.${line.status}`), line.applyFrom, line.applyUntil, line.testOn, line.announceOn,
    line.startsOn, line.endsOn, line.classes, line.seats,
  ]);
  return { name: t('waves'), columns, rows };
}

const WaveList = ({ list: { lines, filter, years, sources }, may, t, lang }: { list: List; may: (deed: string) => boolean; t: T; lang: Lang }) => {
  const href = (change: Record<string, string | number | undefined>): string => listHref(path, filter, change);
  const isFiltered = Boolean(filter.q || filter.status || filter.year || filter.funding || filter.step);
  return (
    <>
      <PageHead title={t('waves')} detail={t('waves-lead')}>
        <Button secondary href="/gelombang/papan">{t('board')}</Button>
        {may('waves.see-plans') && <Button secondary href="/gelombang/rencana">{t('plans')}</Button>}
        {may('waves.see-calendar') && <Button secondary href="/gelombang/kalender">{t('work-calendar')}</Button>}
        {may('waves.see-funding') && <Button secondary href="/gelombang/dana">{t('funding-sources')}</Button>}
        {may('waves.save-wave') && <Button href="/gelombang/baru">{t('add-wave')}</Button>}
      </PageHead>
      <ListToolbar
        action={path} search={{ value: filter.q, label: t('search-waves') }} keep={{ ...(filter.status ? { status: filter.status } : {}), ...(filter.step ? { step: filter.step } : {}) }} exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
        filters={[
          { name: 'year', label: t('year'), value: filter.year ? String(filter.year) : undefined, options: years.map((year) => ({ value: String(year), text: String(year) })) },
          { name: 'funding', label: t('funding'), value: filter.funding, options: sources.map((code) => ({ value: code, text: code })) },
        ].map(({ value, ...rest }) => (value ? { ...rest, value } : rest))}
      />
      <Chips chips={[
        ...waveStatuses.map((value) => ({ text: t(`status.${value}`), on: filter.status === value, href: href({ status: filter.status === value ? undefined : value }) })),
        { text: t('step-due'), on: filter.step === 'due', href: href({ step: filter.step ? undefined : 'due' }) },
      ]} />
      {lines.length === 0
        ? <Empty what={t(isFiltered ? 'none-found' : 'no-waves')} firstStep={isFiltered ? { href: path, text: t('show-all') } : undefined}>{t(isFiltered ? 'none-found-text' : 'no-waves-text')}</Empty>
        : <DataTable caption={t('waves')} columns={columns(t)} rows={lines.map((line) => ({ id: line.id, cells: cells(line, t, lang) }))} />}
    </>
  );
};

const columns = (t: T) => [
  { key: 'wave', title: t('wave') }, { key: 'funding', title: t('funding') }, { key: 'apply', title: t('applications') }, { key: 'lessons', title: t('lessons') },
  { key: 'classes', title: t('classes'), numeric: true }, { key: 'seats', title: t('seats'), numeric: true }, { key: 'status', title: t('status') },
];

const cells = (line: WaveLine, t: T, lang: Lang) => ({
  wave: <a href={`${path}/${line.id}`}>{line.label}, {line.year}</a>, funding: line.funding, apply: formatDayRange(line.applyFrom, line.applyUntil, lang),
  lessons: formatDayRange(line.startsOn, line.endsOn, lang),
  classes: line.classes, seats: formatNumber(line.seats, lang), status: <Tag text={t(`status.${line.status}`)} tone={waveTones[line.status]} />,
});
