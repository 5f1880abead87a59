import type { Translate } from '#kernel/translate';
import type { PdfContent, PdfDocument } from '#platform/pdf/pdf-document';
import { heading, keyFigures, note, paragraph, rangeBar, table } from '#platform/pdf/report-pdf';
import { formatDayRange, formatMoment, formatNumber } from '#ui/format';
import type { ShownReport } from '../actions/see-report.ts';
import type { Counted, MonthRanges } from '../rules/report/wave-report.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { answeredText, partText, parts, peopleHref, perSeatText, rangeText, rowsOf, shareText, stations, waveName, type PartName } from './report-words.ts';

type T = Translate<OutcomesKey>;
type Language = 'id' | 'en';

/** The list a figure counts, as an address that works from a file. */
const linkTo = ({ baseUrl, wave }: ShownReport, { of }: Counted): string => `${baseUrl}${peopleHref(wave.id, of)}`;

/** The report on paper: the governor's page first, which fits one A4, then the tables; every figure opens the list it counts. */
export function reportDocument(shown: ShownReport, t: T, language: Language): PdfDocument {
  const title = `${t('report-eyebrow')}: ${waveName(shown.wave, t)}`;
  return {
    title, language, madeAt: shown.now, header: title, footer: `${shown.centre} · ${formatMoment(shown.now, language)}`, margins: [42, 40, 42, 44],
    content: [...frontPage(shown, title, t, language), ...tablePages(shown, t, language)],
  };
}

/** As many lines as one sheet holds whatever the wave; the rest is in the tables. With many fields the bars make room for the table. */
const mostFields = 12;
const mostBars = 6;
const mostPartners = 6;

function frontPage(shown: ShownReport, title: string, t: T, language: Language): PdfContent[] {
  const { report, wave } = shown;
  const number = (count: number): string => formatNumber(count, language);
  const latest = report.months.at(-1);
  return [
    heading(title, 'h1'),
    paragraph(t('report-dates', { range: formatDayRange(wave.startsOn, wave.endsOn, language), classes: report.byClass.length }), 'lead'),
    keyFigures([
      { value: number(report.whole.filled.count), link: linkTo(shown, report.whole.filled), label: t('filled'), detail: t('fig.filled', { seats: number(report.seats), share: shareText(report.whole.filled.count, report.seats, language) }) },
      { value: perSeatText(report.whole.applicants.count, report.seats, language), link: linkTo(shown, report.whole.applicants), label: t('applicants'), detail: t('fig.per-seat', { applicants: number(report.whole.applicants.count) }) },
      { value: number(report.whole.competent.count), link: linkTo(shown, report.whole.competent), label: t('competent'), detail: t('fig.competent', { completed: number(report.whole.completed.count) }) },
      { value: number(report.whole.certified.count), link: linkTo(shown, report.whole.certified), label: t('certified'), detail: t('fig.certified') },
    ]),
    ...(latest ? rangeBlock(latest, shown, t, language) : [heading(t('no-placement-yet')), paragraph(t('no-placement-text'))]),
    heading(t('by-field')), partTable('field', shown, t, language, mostFields),
    paragraph(sharesOf(shown, t, language)),
    paragraph(partnersOf(shown, t, language)),
    ...(shown.head ? [{ stack: [{ text: t('signed'), margin: [0, 0, 0, 26] }, { text: shown.head.name, bold: true }, { text: t('nip', { nip: shown.head.nip }), style: 'small' }], alignment: 'right', unbreakable: true, margin: [0, 6, 0, 0] } as PdfContent] : []),
    note(t('sources-note')),
  ];
}

function rangeBlock(month: MonthRanges, shown: ShownReport, t: T, language: Language): PdfContent[] {
  const bar = (row: MonthRanges['whole'], label: string): PdfContent =>
    rangeBar({ lower: row.range.lower / 1000, upper: row.range.upper / 1000, label, link: linkTo(shown, row.working), value: rangeText(row.range, language), detail: answeredText(row.range, t, language) });
  return [
    heading(t('working-in', { month: month.month })), note(t('working-why')),
    ...(month.byField.length > mostBars ? [] : month.byField).map((row) => bar(row, partText('field', row.key, shown, t, language))), bar(month.whole, t('whole-wave')),
  ];
}

const sharesOf = (shown: ShownReport, t: T, language: Language): string => (['sex', 'support', 'region'] as const).map((part) => {
  const all = shown.report.whole.filled.count;
  const rows = rowsOf(shown, part).filter((row) => row.filled.count > 0).slice(0, 4);
  return `${t(`part.${part}`)}: ${rows.map((row) => `${partText(part, row.key, shown, t, language)} ${formatNumber(row.filled.count, language)} (${shareText(row.filled.count, all, language)})`).join(', ')}.`;
}).join(' ');

const partnersOf = ({ report: { partners } }: ShownReport, t: T, language: Language): string => {
  const named = partners.filter((one) => one.name);
  if (named.length === 0) return t('partners-none');
  const shown = named.slice(0, mostPartners).map((one) => `${one.name} (${formatNumber(one.people.count, language)})`).join(', ');
  return `${t('partners')}: ${shown}${named.length > mostPartners ? `, ${t('and-more', { count: named.length - mostPartners })}` : ''}.`;
};

function tablePages(shown: ShownReport, t: T, language: Language): PdfContent[] {
  return parts.filter((part) => part !== 'field').flatMap((part, at) => [
    at === 0 ? { ...(heading(t(`by-${part}`), 'h1') as object), pageBreak: 'before' } as PdfContent : heading(t(`by-${part}`)),
    partTable(part, shown, t, language),
  ]).concat([...monthTable(shown, t, language)]);
}

function partTable(part: PartName, shown: ShownReport, t: T, language: Language, most = 1_000): PdfContent {
  const hasSeats = part === 'field' || part === 'class';
  return table(
    [{ title: t(`part.${part}`), width: '*' }, ...(hasSeats ? [{ title: t('seats'), align: 'right' as const }] : []), ...stations.map((key) => ({ title: t(key), align: 'right' as const }))],
    rowsOf(shown, part).slice(0, most).map((row) => [
      partText(part, row.key, shown, t, language), ...(hasSeats ? [formatNumber(row.seats ?? 0, language)] : []), ...stations.map((key) => ({ text: formatNumber(row[key].count, language), link: linkTo(shown, row[key]) })),
    ]),
  );
}

const monthTable = (shown: ShownReport, t: T, language: Language): PdfContent[] => (shown.report.months.length === 0 ? [] : [
  { unbreakable: true, stack: [heading(t('range')), table(
    [{ title: t('part.class'), width: '*' }, ...shown.report.months.map(({ month }) => ({ title: t('months-after', { month }), align: 'right' as const }))],
    [...shown.report.byClass.map((row) => row.key), ''].map((key) => [
      key ? partText('class', key, shown, t, language) : t('whole-wave'),
      ...shown.report.months.map((month) => {
        const row = key ? month.byClass.find((one) => one.key === key) : month.whole;
        return row ? { text: `${rangeText(row.range, language)}, ${answeredText(row.range, t, language)}`, link: linkTo(shown, row.working) } : '–';
      }),
    ]),
  )] },
]);
