import type { Request, Routes } from '#platform/http/routes';
import { showList } from '#platform/http/show-list';
import { show } from '#platform/http/submit';
import type { Cell } from '#platform/http/send-table';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Figures } from '#ui/figures';
import { formatNumber } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { seeEquity, seePublicEquity } from '../actions/see-equity.ts';
import { smallest, type Dimension, type Untold } from '../rules/equity.ts';
import { spoken, staffPage, type Spoken, type T } from './field-at.ts';

type Seen = Extract<Awaited<ReturnType<typeof seeEquity.run>>, { ok: true }>['value'];
type Told = Extract<Awaited<ReturnType<typeof seePublicEquity.run>>, { ok: true }>['value'];
type Table = Told['tables'][number];

/** Whom a wave reached: for the office with lists and files, for everybody without small groups. */
export const equityPages: Routes = (app) => {
  app.get('/penerimaan/seleksi/:wave/pemerataan', (request, reply) => {
    const { t } = spoken(request);
    return showList(request, reply, seeEquity, {
      page: (seen) => staffPage(t('equity-of', { wave: seen.wave.label }), <Equity seen={seen} {...spoken(request)} />),
      table: (seen) => ({
        name: t('equity-of', { wave: `${seen.wave.label} ${seen.wave.year}` }), columns: [t('equity-by'), ...titles(t).map(({ title }) => title)],
        rows: [...exportRows(seen.tables, t), ...effectRows(seen, t)],
      }),
    });
  });
  app.get('/aturan/:wave/pemerataan', (request, reply) => show(request, reply, seePublicEquity, (told) => publicPage(request, told)));
};

const counts = ['applied', 'tested', 'placed', 'confirmed', 'noShow'] as const;
const titles = (t: T) => [{ key: 'group', title: t('equity-group') }, ...counts.map((key) => ({ key, title: t(`equity.${key}`), numeric: true }))];

/** A number that is not told says which kind it is. */
const shown = (value: number | Untold, { t, lang }: Spoken): string => (value === 'few' ? `< ${smallest}` : value === 'held-back' ? t('equity-held-back') : formatNumber(value, lang));
const groupText = (dimension: Dimension, { group, label }: Table['rows'][number], t: T): string =>
  (dimension === 'district' ? label : dimension === 'sex' ? (group === 'female' || group === 'male' ? t(`sex.${group}`) : '–') : t(`equity-${dimension}.${group === 'yes' ? 'yes' : 'no'}`));

const Equity = ({ seen, t, lang }: { seen: Seen } & Spoken) => {
  const { wave, total, tables } = seen;
  const path = `/penerimaan/seleksi/${wave.id}/pemerataan`;
  const list = `/penerimaan?wave=${wave.id}`;
  if (total.applied === 0) return <><PageHead title={t('equity-of', { wave: wave.label })} up={{ href: `/penerimaan/seleksi/${wave.id}`, text: t('selection-of', { wave: wave.label }) }} /><Empty what={t('nobody-here')}>{t('nobody-here-text')}</Empty></>;
  return (
    <>
      <PageHead title={t('equity-of', { wave: `${wave.label} ${wave.year}` })} detail={t('equity-lead')} up={{ href: `/penerimaan/seleksi/${wave.id}`, text: t('selection-of', { wave: wave.label }) }}>
        <Deeds><Button secondary print>{t('print')}</Button></Deeds>
      </PageHead>
      <Stack>
        <Figures cards items={[
          { value: formatNumber(total.applied, lang), text: t('equity.applied'), href: list }, { value: formatNumber(total.tested, lang), text: t('equity.tested'), href: `${list}&sort=score` }, { value: formatNumber(total.placed, lang), text: t('equity.placed') },
          { value: formatNumber(total.confirmed, lang), text: t('equity.confirmed'), href: `${list}&status=confirmed` },
        ]} />
        {tables.map((table) => <Group key={table.dimension} table={table} list={list} t={t} lang={lang} />)}
        <Effects seen={seen} t={t} lang={lang} />
        <p class="small">{t('exports')} <a href={`${path}?bentuk=xlsx`}>XLSX</a> · <a href={`${path}?bentuk=csv`}>CSV</a>{seen.isPublished && <> · <a href={`/aturan/${wave.id}/pemerataan`}>{t('equity-public')}</a></>}</p>
      </Stack>
    </>
  );
};

/** One dimension; for the office the counts that a list can show open it. */
const Group = ({ table, list, t, lang }: { table: Table; list?: string } & Spoken) => (
  <Card title={t(`equity-by.${table.dimension}`)} tight>
    <DataTable plain caption={t(`equity-by.${table.dimension}`)} columns={titles(t)} rows={table.rows.map((row) => ({ id: row.group || 'none', cells: {
      group: groupText(table.dimension, row, t), ...Object.fromEntries(counts.map((key) => { const href = list && hrefOf(table.dimension, row.group, key, list); return [key, href && row[key] ? <a href={href}>{shown(row[key], { t, lang })}</a> : shown(row[key], { t, lang })]; })),
    } }))} />
  </Card>
);

function hrefOf(dimension: Dimension, group: string, key: (typeof counts)[number], list: string): string | undefined {
  const of = dimension === 'district' && group ? `&region=${group}` : group === 'yes' ? `&trait=${dimension === 'disability' ? 'disability' : 'poor-household'}` : undefined;
  const status = key === 'applied' ? '' : key === 'confirmed' ? '&status=confirmed' : key === 'noShow' ? '&status=no-show' : undefined;
  return of === undefined || status === undefined ? undefined : `${list}${of}${status}`;
}

const Effects = ({ seen: { effects }, t }: { seen: Seen } & Spoken) => (effects.length === 0 ? null : (
  <Card title={t('equity-effects')} detail={t('equity-effects-lead')}>
    <DataTable plain caption={t('equity-effects')}
      columns={[{ key: 'trait', title: t('reserve-for') }, { key: 'seats', title: t('preview-seats'), numeric: true }, { key: 'people', title: t('preview-people'), numeric: true }, { key: 'with', title: t('equity-with'), numeric: true }, { key: 'without', title: t('equity-without'), numeric: true }]}
      rows={effects.map((one) => ({ id: one.trait, cells: { trait: one.trait === 'all' ? t('all-reserves') : t(`trait.${one.trait}`), seats: one.seats, people: one.people, with: one.placedWith, without: one.placedWithout } }))} />
  </Card>
));

const exportRows = (tables: readonly Table[], t: T): Cell[][] => tables.flatMap((table) => table.rows.map((row) => [t(`equity-by.${table.dimension}`), groupText(table.dimension, row, t), ...counts.map((key) => row[key])]));
const effectRows = ({ effects }: Seen, t: T): Cell[][] => effects.map((one) => [t('equity-effects'), one.trait === 'all' ? t('all-reserves') : t(`trait.${one.trait}`), one.people, null, `${t('equity-with')}: ${one.placedWith}; ${t('equity-without')}: ${one.placedWithout}`, null, null]);

function publicPage(request: Request, { wave, tables }: Told) {
  const { t, lang } = spoken(request);
  return {
    title: t('equity-of', { wave: wave.label }), shell: 'public' as const, current: '/',
    body: (
      <>
        <h1 class="govuk-heading-l">{t('equity-of', { wave: `${wave.label} ${wave.year}` })}</h1>
        <p class="govuk-body">{t('equity-public-lead', { n: smallest })}</p>
        <Stack>{tables.map((table) => <Group key={table.dimension} table={table} t={t} lang={lang} />)}</Stack>
      </>
    ),
  };
}
