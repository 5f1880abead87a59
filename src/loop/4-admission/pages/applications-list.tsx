import type { Request, Routes } from '#platform/http/routes';
import { listHref, pagesOf } from '#platform/http/list-state';
import { showList } from '#platform/http/show-list';
import { BulkBar } from '#ui/bulk-bar';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable, type Column } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatNumber, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { seeApplications } from '../actions/see-applications.ts';
import { statuses, type Status } from '../rules/application.ts';
import { bulkDeeds } from '../rules/bulk.ts';
import { bulkPermissions } from './bulk.tsx';
import { spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { statusText, StatusTag } from './status-tag.tsx';

type Listed = Extract<Awaited<ReturnType<typeof seeApplications.run>>, { ok: true }>['value'];
type Line = Listed['lines'][number];

export const applicationsListPages: Routes = (app) => {
  app.get('/penerimaan', (request, reply) => {
    const words = spoken(request);
    return showList(request, reply, seeApplications, {
      page: (listed) => listPage(request, listed), whole: { all: true },
      table: ({ wave, lines }) => ({ name: `${words.t('applicants')} ${wave?.label ?? ''}`, columns: exportColumns(words.t), rows: lines.map((line) => exportRow(line, words)) }),
    });
  });
};

const listPage = (request: Request, listed: Listed) => {
  const words = spoken(request);
  const title = titleOf(listed, words.t);
  return staffPage(title, <ApplicationsList listed={listed} may={(deed) => request.may(deed)} {...words} />);
};

const titleOf = ({ person, wave }: Listed, t: T): string => (person ? t('applications-of', { name: person.fullName }) : wave ? t('applicants-of', { wave: `${wave.label} ${wave.year}` }) : t('applicants'));

type Props = { listed: Listed; may: (deed: string) => boolean } & Spoken;

const ApplicationsList = ({ listed, may, t, lang }: Props) => {
  const { lines, total, filter, wave, person } = listed;
  const state = { ...filter, wave: filter.wave, all: undefined };
  const href = (change: Record<string, string | number | boolean | undefined>): string => listHref('/penerimaan', state, change);
  const deeds = person ? [] : bulkDeeds.filter((deed) => may(bulkPermissions[deed]) && (!filter.status || startsAt[deed].includes(filter.status)));
  const table = <DataTable caption={t('applicants')} columns={columns(t, filter.sort, href)} rows={lines.map((line) => ({ id: line.id, name: line.name, cells: cells(line, t, lang) }))} select={deeds.length > 0 ? 'applications' : undefined} />;
  return (
    <>
      <PageHead title={titleOf(listed, t)} detail={t(filter.sort && filter.sort !== 'work' ? 'people-n' : 'people-by-work', { n: formatNumber(total, lang) })}>
        {wave && <Button secondary href={`/penerimaan/pemeriksaan?wave=${wave.id}`}>{t('checks')}</Button>}
        {wave && <Button secondary href={`/penerimaan/seleksi/${wave.id}`}>{t('selection')}</Button>}
        {may('admission.enter-application') && <Button href="/penerimaan/baru">{t('enter-application')}</Button>}
      </PageHead>
      <Toolbar listed={listed} href={href} t={t} lang={lang} />
      <StatusChips listed={listed} href={href} t={t} lang={lang} />
      {lines.length === 0 && <Empty what={t('nobody-here')}>{t('nobody-here-text')}</Empty>}
      {lines.length > 0 && (deeds.length > 0 ? (
        <Form action="/penerimaan/sekaligus" method="get">
          {(['wave', 'q', 'status', 'class', 'region'] as const).map((name) => (name === 'wave' ? wave?.id : filter[name]) && <HiddenField key={name} name={name} value={String(name === 'wave' ? wave!.id : filter[name])} />)}
          {table}
          <BulkBar effect={total > lines.length && !filter.twins && !filter.trait ? <label class="bulk__all"><input type="checkbox" name="everybody" value="true" /> {t('bulk-everybody', { n: formatNumber(total, lang) })}</label> : t('bulk-check-first')}>
            {deeds.map((deed, at) => <Button key={deed} name="deed" value={deed} secondary={at < deeds.length - 1}>{t(`bulk.${deed}`)}</Button>)}
          </BulkBar>
        </Form>
      ) : table)}
      <Pagination page={filter.page ?? 1} pages={pagesOf(total)} hrefOf={(page) => href({ page })} />
    </>
  );
};

/** Where a deed on many begins; the check page says of everybody else why not. */
const startsAt = { accept: ['submitted', 'needs-fix'], call: ['documents-complete'], remind: ['needs-fix'] } as const satisfies Record<string, readonly Status[]> as Record<(typeof bulkDeeds)[number], readonly Status[]>;

type Href = (change: Record<string, string | number | boolean | undefined>) => string;

const Toolbar = ({ listed: { filter, wave, waves, classes, regions }, href, t }: { listed: Listed; href: Href } & Spoken) => (
  <ListToolbar
    action="/penerimaan" search={{ value: filter.q ?? '', label: t('search-applicants') }} keep={{ ...(filter.status ? { status: filter.status } : {}), ...(filter.sort ? { sort: filter.sort } : {}) }}
    filters={[
      { name: 'wave', label: t('wave'), value: wave?.id ?? '', options: waves.map((one) => ({ value: one.id, text: `${one.label} ${one.year}` })) },
      { name: 'class', label: t('class'), value: filter.class ?? '', options: classes.map(({ id, label }) => ({ value: id, text: label })) },
      { name: 'region', label: t('origin'), value: filter.region ?? '', options: regions },
    ]}
    exports={{ xlsx: href({ bentuk: 'xlsx', page: filter.page }), csv: href({ bentuk: 'csv', page: filter.page }) }}
  />
);

const StatusChips = ({ listed: { filter, byStatus, twins, differing }, href, t, lang }: { listed: Listed; href: Href } & Spoken) => {
  const counts = byStatus as Partial<Record<Status, number>>;
  const shown = statuses.filter((status) => (counts[status] ?? 0) > 0 || filter.status === status);
  return (
    <Chips chips={[
      ...shown.map((status) => ({ text: `${statusText(status, undefined, t)} ${formatNumber(counts[status] ?? 0, lang)}`, on: filter.status === status, href: href({ status: filter.status === status ? undefined : status }) })),
      ...(twins > 0 || filter.twins ? [{ text: `${t('possible-twins')} ${formatNumber(twins, lang)}`, on: filter.twins ?? false, href: href({ twins: filter.twins ? undefined : true }) }] : []),
      ...(differing > 0 || filter.differs ? [{ text: `${t('differs')} ${formatNumber(differing, lang)}`, on: filter.differs ?? false, href: href({ differs: filter.differs ? undefined : true }) }] : []),
    ]} />
  );
};

const columns = (t: T, sort: string | undefined, href: Href): Column[] => [
  { key: 'name', title: t('name'), sortHref: href({ sort: sort === 'name' ? undefined : 'name' }), ...(sort === 'name' ? { sorted: 'ascending' as const } : {}) },
  { key: 'number', title: t('number'), sortHref: href({ sort: sort === 'number' ? undefined : 'number' }), ...(sort === 'number' ? { sorted: 'ascending' as const } : {}) },
  { key: 'origin', title: t('origin') }, { key: 'wishes', title: t('wishes') },
  { key: 'score', title: t('score'), numeric: true, sortHref: href({ sort: sort === 'score' ? undefined : 'score' }), ...(sort === 'score' ? { sorted: 'descending' as const } : {}) },
  { key: 'status', title: t('standing') },
];

const cells = (line: Line, t: T, lang: Lang) => ({
  name: <a href={`/penerimaan/${line.id}`}>{line.name || t('no-name-yet')}</a>,
  // A number broken at its hyphen reads as two.
  number: line.number?.replace('-', '\u2011') ?? '–',
  origin: line.regionName.replace(/^Kabupaten /, `${t('regency-short')} `),
  wishes: line.wishes.map((label, at) => `${at + 1} ${label}`).join(' · '),
  score: line.score === null ? '–' : formatNumber(line.score / 100, lang, 2),
  status: <><StatusTag status={line.status} rank={line.reserveRank} t={t} />{line.isAssisted && <> <Tag text={t('assisted-tag')} /></>}{(line.draft.atCounter?.length ?? 0) > 0 && line.status === 'submitted' && <> <Tag text={t('brought-tag')} tone="wait" /></>}{line.isTwin && <> <Tag text={t('twin')} tone="warm" /></>}{line.differs && <> <Tag text={t('differs')} tone="stop" /></>}</>,
});

const exportColumns = (t: T): string[] => [t('number'), t('name'), t('origin'), t('wish-n', { n: 1 }), t('wish-n', { n: 2 }), t('wish-n', { n: 3 }), t('test'), t('interview'), t('score'), t('standing'), t('seat')];

const exportRow = (line: Line, { t }: Spoken) => [
  line.number, line.name, line.regionName, line.wishes[0], line.wishes[1], line.wishes[2], hundredth(line.test), hundredth(line.interview), hundredth(line.score), statusText(line.status, line.reserveRank, t), line.seatLabel,
];

const hundredth = (score: number | null): number | null => (score === null ? null : score / 100);
