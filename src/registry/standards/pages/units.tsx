import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import type { Table } from '#platform/http/send-table';
import { showList } from '#platform/http/show-list';
import { show } from '#platform/http/submit';
import type { BesideShown } from '#platform/beside';
import { BesideList } from '#ui/beside-list';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { listUnitsQuestion, seeUnit, type UnitList, type UnitRecord } from '../actions/see-units.ts';
import type { StandardsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<StandardsKey>;
const path = '/standar';
const unitHref = (key: string): string => `${path}/unit/${encodeURIComponent(key)}`;

export const unitPages: Routes = (app) => {
  app.get(path, (request, reply) => showList(request, reply, listUnitsQuestion, {
    table: (list) => tableOf(list, translator(texts, request.language)),
    page: (list) => {
      const t = translator(texts, request.language);
      return { title: t('standards'), shell: 'staff', current: path, body: <UnitListView list={list} mayImport={request.may('standards.import-decree')} t={t} lang={request.language} /> };
    },
  }));
  app.get(`${path}/unit/:unit`, (request, reply) => show(request, reply, seeUnit, async (record) => {
    const lines = await request.beside('touched', { units: [record.unit.key] });
    const t = translator(texts, request.language);
    return { title: record.unit.title, shell: 'staff', current: path, body: <UnitRecordView record={record} lines={lines} mayImport={request.may('standards.import-decree')} maySeeDemand={request.may('demand.see-board')} t={t} /> };
  }));
};

function tableOf(list: UnitList, t: T): Table {
  return { name: t('standards'), columns: [t('code'), t('title'), t('decree')], rows: list.lines.map((line) => [line.code, line.title, line.decreeLabel]) };
}

const UnitListView = ({ list: { lines, total, filter, page, decrees }, mayImport, t, lang }: { list: UnitList; mayImport: boolean; t: T; lang: Lang }) => {
  const href = (change: Record<string, string | number | undefined>): string => listHref(path, { ...filter, page }, change);
  const isFiltered = Boolean(filter.q || filter.decree);
  const chosen = decrees.find((decree) => decree.key === filter.decree);
  return (
    <>
      <PageHead title={t('standards')} detail={t('standards-lead', { n: formatNumber(total, lang), decrees: formatNumber(chosen ? 1 : decrees.length, lang) })}>{mayImport && <Button href={`${path}/impor`}>{t('import')}</Button>}</PageHead>
      <ListToolbar
        action={path} search={{ value: filter.q, label: t('search') }} exports={{ xlsx: href({ bentuk: 'xlsx' }), csv: href({ bentuk: 'csv' }) }}
        filters={[{ name: 'decree', label: t('decree'), value: filter.decree, options: decrees.filter((decree) => decree.units > 0).map((decree) => ({ value: decree.key, text: `${decree.label} ${decree.title} (${decree.units})` })) }]}
      />
      <Chips chips={[
        ...(filter.q ? [{ text: filter.q, href: href({ q: undefined }), on: true }] : []),
        ...(filter.decree ? [{ text: chosen?.label ?? filter.decree, href: href({ decree: undefined }), on: true }] : []),
      ]} />
      {lines.length === 0
        ? <Empty what={t(isFiltered ? 'none-found' : 'empty')} firstStep={isFiltered ? { href: path, text: t('show-all') } : { href: `${path}/impor`, text: t('import') }}>{t(isFiltered ? 'none-found-text' : 'empty-text')}</Empty>
        : <DataTable caption={t('standards')} columns={[{ key: 'title', title: t('title') }, { key: 'code', title: t('code') }, { key: 'decree', title: t('decree') }]} rows={lines.map((line) => ({
            id: line.key,
            cells: {
              title: <a href={unitHref(line.key)}>{line.title}</a>, code: <span class="num">{line.code}</span>,
              decree: <>{line.decreeLabel} {line.isRevoked && <Tag text={t('revoked')} tone="stop" />} {line.isWithdrawn && <Tag text={t('withdrawn')} tone="stop" />}</>,
            },
          }))} />}
      <Pagination page={page} pages={pagesOf(total)} hrefOf={(number) => href({ page: number })} />
    </>
  );
};

const UnitRecordView = ({ record: { unit, decree, others, criteria, grammar }, lines, mayImport, maySeeDemand, t }: { record: UnitRecord; lines: readonly BesideShown[]; mayImport: boolean; maySeeDemand: boolean; t: T }) => (
  <>
    <PageHead title={unit.title} eyebrow={unit.code} detail={`${decree.label} · ${decree.title}`} up={{ href: path, text: t('standards') }}>
      <Tag text={t(decree.isRevoked ? 'revoked' : unit.isWithdrawn ? 'withdrawn' : 'in-force')} tone={decree.isRevoked || unit.isWithdrawn ? 'stop' : 'go'} large />
    </PageHead>
    <Grid columns="wide-narrow">
      {criteria.length === 0
        ? <Empty what={t('no-criteria')} firstStep={mayImport ? { href: `${path}/impor`, text: t('import') } : undefined}>{t('no-criteria-text')}</Empty>
        : (
          <Card title={t('elements')}>
            {[...new Map(criteria.map((one) => [one.element, one.elementTitle]))].map(([element, title]) => (
              <section key={element}>
                <h3 class="govuk-heading-s">{element}. {title}</h3>
                <ul class="govuk-list">{criteria.filter((one) => one.element === element).map((one) => <li key={one.no}><span class="num">{one.no}</span> {one.text}</li>)}</ul>
              </section>
            ))}
          </Card>
        )}
      <Stack>
        <Card title={t('facts')}>
          <SummaryList rows={[{ key: t('code'), value: unit.code }, { key: t('grammar'), value: t(`grammar.${grammar}`) }, { key: t('decree'), value: <a href={`${path}?decree=${encodeURIComponent(decree.key)}`}>{decree.label}</a> }]} />
          {maySeeDemand && <p class="small"><a href={`/kebutuhan/baris?unit=${encodeURIComponent(unit.key)}`}>{t('wanted-by')}</a></p>}
        </Card>
        <Card title={t('used-by')}>{lines.length === 0 ? <p class="govuk-body">{t('touched-none')}</p> : <BesideList lines={lines} words={{ go: '', wait: '', stop: '', plain: '' }} />}</Card>
        <Card title={t('others')}>
          {others.length === 0 ? <p class="govuk-body">{t('no-others')}</p> : <ul class="govuk-list">{others.map((other) => <li key={other.key}><a href={unitHref(other.key)}>{other.decree}</a></li>)}</ul>}
        </Card>
      </Stack>
    </Grid>
  </>
);
