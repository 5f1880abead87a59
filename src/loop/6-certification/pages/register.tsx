import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Page, Request, Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayShort, formatNumber, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { seeCertificates } from '../actions/see-certificates.ts';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CertificationTabs } from './certification-tabs.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/sertifikasi/register';
type T = Translate<CertificationKey>;
type Register = ValueOf<typeof seeCertificates>;
type Props = { list: Register; may: (deed: string) => boolean; t: T; lang: Lang };

export const registerPages: Routes = (app) => {
  app.get(path, (request, reply) => showList(request, reply, seeCertificates, {
    page: (list) => registerPage(request, list), table: (list) => tableOf(list, translator(texts, request.language)), whole: { all: true },
  }));
};

function registerPage(request: Request, list: Register): Page {
  const t = translator(texts, request.language);
  return { title: t('register'), shell: 'staff', current: '/sertifikasi', body: <RegisterView list={list} may={(deed) => request.may(deed)} t={t} lang={request.language} /> };
}

const RegisterView = ({ list, may, t, lang }: Props) => {
  const isFiltered = Object.values(list.filter).some(Boolean);
  return (
    <>
      <PageHead title={t('register')} detail={t('register-lead')} />
      <CertificationTabs current="register" may={may} t={t} />
      <ListToolbar action={path} search={{ value: list.filter.q ?? '', label: t('search') }}
        keep={Object.fromEntries((['status', 'national', 'wave', 'class'] as const).flatMap((name) => (list.filter[name] ? [[name, list.filter[name]]] : [])))}
        exports={{ xlsx: listHref(path, list.filter, { bentuk: 'xlsx' }), csv: listHref(path, list.filter, { bentuk: 'csv' }) }} />
      <Filters list={list} t={t} />
      <p class="quiet">{t('register-total', { total: formatNumber(list.total, lang) })}</p>
      {list.lines.length > 0 ? <DataTable caption={t('register')} columns={columns(t)} rows={list.lines.map((line) => ({ id: line.id, cells: cells(line, t, lang) }))} />
        : isFiltered ? <Empty what={t('no-certificates-here')} firstStep={{ href: path, text: t('clear-filters') }} />
          : <Empty what={t('no-certificates')} firstStep={may('certification.see-classes') ? { href: '/sertifikasi', text: t('to-classes') } : undefined}>{t('no-certificates-text')}</Empty>}
      <Pagination page={list.page} pages={pagesOf(list.total)} hrefOf={(page) => listHref(path, list.filter, { page })} />
    </>
  );
};

const Filters = ({ list: { filter, waves, className }, t }: Pick<Props, 'list' | 't'>) => {
  const chip = (name: 'status' | 'national' | 'wave', value: string, text: string) => ({ text, on: filter[name] === value, href: listHref(path, filter, { [name]: filter[name] === value ? undefined : value }) });
  return (
    <Chips chips={[
      ...(filter.class ? [{ text: className ?? t('class'), on: true, href: listHref(path, filter, { class: undefined }) }] : []),
      chip('status', 'valid', t('valid')), chip('status', 'revoked', t('revoked')), chip('national', 'recorded', t('national.recorded')), chip('national', 'awaited', t('national.awaited')),
      ...waves.map(({ id, label }) => chip('wave', id, label)),
    ]} />
  );
};

const columns = (t: T) => [
  { key: 'number', title: t('number') }, { key: 'holder', title: t('holder') }, { key: 'program', title: t('program') }, { key: 'issuedOn', title: t('issued-on') }, { key: 'national', title: t('national') }, { key: 'status', title: t('status') },
];

const cells = (line: Register['lines'][number], t: T, lang: Lang) => ({
  number: <a href={`/sertifikasi/sertifikat/${line.id}`}>{line.number}</a>, holder: line.holder, program: line.program, issuedOn: formatDayShort(line.issuedOn, lang),
  national: t(line.national > 0 ? 'national-yes' : 'national-no'), status: <Tag tone={line.status === 'valid' ? 'go' : 'stop'} text={t(line.status)} />,
});

const tableOf = (list: Register, t: T): Table => ({
  name: t('register'), columns: [t('number'), t('holder'), t('program'), t('issued-on'), t('national'), t('status'), t('code')],
  rows: list.lines.map((line) => [line.number, line.holder, line.program, line.issuedOn, t(line.national > 0 ? 'national-yes' : 'national-no'), t(line.status), line.code]),
});
