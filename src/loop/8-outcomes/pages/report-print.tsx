import type { Translate } from '#kernel/translate';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { dayOf, formatDate, formatDayRange, formatMoment, formatNumber, type Lang } from '#ui/format';
import { PrintFrame } from '#ui/print-frame';
import { RangeBar } from '#ui/range-bar';
import type { ShownReport } from '../actions/see-report.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { answeredText, partText, rangeText, rowsOf, shareText, stations, waveName } from './report-words.ts';

type Props = { shown: ShownReport; t: Translate<OutcomesKey>; lang: Lang };

/** What a sheet is wide enough for. */
const printed = stations.filter((station) => station !== 'hired');

/** The governor's page: one sheet of A4 with what matters, no links, signed by the head. */
export const PrintedReport = ({ shown, t, lang }: Props) => {
  const at = `/hasil/laporan/${shown.wave.id}`;
  return (
    <PrintFrame
      centre={shown.centre} title={`${t('report-eyebrow')}: ${waveName(shown.wave, t)}`}
      detail={`${t('report-dates', { range: formatDayRange(shown.wave.startsOn, shown.wave.endsOn, lang), classes: shown.report.byClass.length })}. ${formatMoment(shown.now, lang)}`}
      deeds={<><Button print>{t('print')}</Button><Button secondary href={`${at}/laporan.pdf`}>{t('pdf')}</Button><Button secondary href={at}>{t('back-to-report')}</Button></>}
      foot={t('sources-note')}
    >
      <DataTable
        plain caption={t('report-eyebrow')}
        columns={[{ key: 'part', title: t('part.field') }, { key: 'seats', title: t('seats'), numeric: true }, ...printed.map((key) => ({ key, title: t(key), numeric: true }))]}
        rows={[...rowsOf(shown, 'field').map((row) => ({ row, text: partText('field', row.key, shown, t, lang) })), { row: shown.report.whole, text: t('whole-wave') }].map(({ row, text }) => ({
          id: row.key || 'whole',
          cells: {
            part: text, seats: formatNumber(row.seats ?? 0, lang),
            ...Object.fromEntries(printed.map((key) => [key, row.key ? formatNumber(row[key].count, lang) : <b>{formatNumber(row[key].count, lang)}</b>])),
          },
        }))}
      />
      <PrintedRanges shown={shown} t={t} lang={lang} />
      <PrintedShares shown={shown} t={t} lang={lang} />
      {shown.head && <p>{t('signed')}, {formatDate(dayOf(shown.now), lang)}<br /><br /><br /><b>{shown.head.name}</b><br />{t('nip', { nip: shown.head.nip })}</p>}
    </PrintFrame>
  );
};

const PrintedRanges = ({ shown, t, lang }: Props) => {
  const latest = shown.report.months.at(-1);
  if (!latest) return null;
  return (
    <Card title={t('working-in', { month: latest.month })}>
      {[...latest.byField.map((row) => ({ row, text: partText('field', row.key, shown, t, lang) })), { row: latest.whole, text: t('whole-wave') }].map(({ row, text }) => (
        <RangeBar key={row.key} lower={row.range.lower / 1000} upper={row.range.upper / 1000} label={text} value={rangeText(row.range, lang)} detail={answeredText(row.range, t, lang)} />
      ))}
    </Card>
  );
};

/** Who the trainees are, and who took graduates on, as sentences. */
const PrintedShares = ({ shown, t, lang }: Props) => {
  const { filled } = shown.report.whole;
  const share = (part: 'sex' | 'support' | 'region', most: number): string => rowsOf(shown, part).slice(0, most).filter((row) => row.filled.count > 0)
    .map((row) => `${partText(part, row.key, shown, t, lang)} ${formatNumber(row.filled.count, lang)} (${shareText(row.filled.count, filled.count, lang)})`).join(', ');
  return (
    <>
      {filled.count > 0 && <p><b>{t('part.sex')}:</b> {share('sex', 2)}. <b>{t('part.support')}:</b> {share('support', 2)}. <b>{t('part.region')}:</b> {share('region', 5)}.</p>}
      <p><b>{t('partners')}:</b> {shown.report.partners.length === 0 ? t('partners-none') : shown.report.partners.filter((one) => one.name).slice(0, 8).map((one) => `${one.name} (${formatNumber(one.people.count, lang)})`).join(', ')}</p>
    </>
  );
};
