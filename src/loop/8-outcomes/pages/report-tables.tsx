import type { Translate } from '#kernel/translate';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatNumber, type Lang } from '#ui/format';
import type { ShownReport } from '../actions/see-report.ts';
import type { ReportRow } from '../rules/report/wave-report.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { Opens } from './report-range.tsx';
import { partText, perSeatText, rangeText, rowsOf, stations, type PartName } from './report-words.ts';
import { peopleHref } from './report-words.ts';

type Props = { shown: ShownReport; part: PartName; t: Translate<OutcomesKey>; lang: Lang };

/** A wave cut into parts, each part through all its stations; every number opens its people. */
export const PartTable = ({ shown, part, t, lang }: Props) => {
  const rows = rowsOf(shown, part);
  const hasSeats = part === 'field' || part === 'class';
  const latest = shown.report.months.at(-1);
  const ranges = new Map((part === 'field' ? latest?.byField : part === 'class' ? latest?.byClass : [])?.map((row) => [row.key, row]) ?? []);
  return (
    <Card title={t(`by-${part}`)} tight id={part}>
      <DataTable
        plain caption={t(`by-${part}`)}
        columns={[
          { key: 'part', title: t(`part.${part}`) }, ...(hasSeats ? [{ key: 'seats', title: t('seats'), numeric: true }, { key: 'per-seat', title: t('per-seat'), numeric: true }] : []),
          ...stations.map((station) => ({ key: station, title: t(station), numeric: true })), ...(hasSeats && latest ? [{ key: 'range', title: t('months-after', { month: latest.month }), numeric: true }] : []),
        ]}
        rows={rows.map((row) => ({
          id: row.key,
          cells: {
            part: part === 'class' ? <a href={`/kelas/${row.key}`}>{partText(part, row.key, shown, t, lang)}</a> : partText(part, row.key, shown, t, lang),
            ...(hasSeats ? {
              'seats': <a href={part === 'class' ? `/gelombang/kelas/${row.key}` : `/gelombang/${shown.wave.id}?field=${row.key}`}>{formatNumber(row.seats ?? 0, lang)}</a>,
              'per-seat': <Opens wave={shown.wave.id} figure={row.applicants} text={perSeatText(row.applicants.count, row.seats ?? 0, lang)} />,
            } : {}), ...cellsOf(row, shown.wave.id, lang),
            range: ranges.has(row.key) ? <a href={peopleHref(shown.wave.id, ranges.get(row.key)!.working.of)}>{rangeText(ranges.get(row.key)!.range, lang)}</a> : '–',
          },
        }))}
      />
    </Card>
  );
};

const cellsOf = (row: ReportRow, wave: string, lang: Lang) =>
  Object.fromEntries(stations.map((station) => [station, <Opens key={station} wave={wave} figure={row[station]} text={formatNumber(row[station].count, lang)} />]));
