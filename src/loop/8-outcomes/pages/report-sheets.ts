import type { Translate } from '#kernel/translate';
import type { Lang } from '#ui/format';
import type { Table } from '#platform/http/send-table';
import type { ShownReport } from '../actions/see-report.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { partText, parts, rowsOf, stations } from './report-words.ts';

/** The report as a workbook: one sheet a way of cutting, numbers as numbers, ranges with their counts beside them. */
export function reportSheets(shown: ShownReport, t: Translate<OutcomesKey>, lang: Lang): Table[] {
  const { report } = shown;
  return [
    ...parts.map((part): Table => ({
      name: t(`by-${part}`), columns: [t(`part.${part}`), t('seats'), ...stations.map((key) => t(key))],
      rows: [...rowsOf(shown, part).map((row) => ({ row, text: partText(part, row.key, shown, t, lang) })), { row: report.whole, text: t('whole-wave') }]
        .map(({ row, text }) => [text, row.seats, ...stations.map((key) => row[key].count)]),
    })),
    {
      name: t('range'), columns: [t('month'), t('part.class'), t('group.asked'), t('group.answered'), t('group.working'), t('group.not-working'), t('group.unknown')],
      rows: report.months.flatMap(({ month, byClass, whole }) => [...byClass.map((row) => ({ row, text: partText('class', row.key, shown, t, lang) })), { row: whole, text: t('whole-wave') }]
        .map(({ row, text }) => [month, text, row.asked.count, row.answered.count, row.working.count, row.notWorking.count, row.unknown.count])),
    },
    { name: t('partners'), columns: [t('employer'), t('people')], rows: report.partners.map((one) => [one.name || t('unknown-employer'), one.people.count]) },
  ];
}
