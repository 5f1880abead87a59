import type { Translate } from '#kernel/translate';
import { Card } from '#ui/card';
import { Details } from '#ui/details';
import { formatDay, formatNumber, type Lang } from '#ui/format';
import { RangeBar } from '#ui/range-bar';
import type { ShownReport } from '../actions/see-report.ts';
import type { Counted, MonthRanges, RangeRow } from '../rules/report/wave-report.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { answeredText, partText, peopleHref, rangeText } from './report-words.ts';

type Props = { shown: ShownReport; t: Translate<OutcomesKey>; lang: Lang };

/** How many work, as a range: the latest month in full, the earlier ones one tap away. */
export const PlacementCard = ({ shown, t, lang }: Props) => {
  const { months } = shown.report;
  const latest = months.at(-1);
  if (!latest) {
    return <Card title={t('no-placement-yet')}><p>{t('no-placement-text')} {shown.nextOn && t('next-on', { day: formatDay(shown.nextOn, lang) })}</p></Card>;
  }
  return (
    <Card title={t('working-in', { month: latest.month })} detail={t('working-why')}>
      <Ranges month={latest} shown={shown} t={t} lang={lang} />
      {shown.report.leftForJob.count > 0 && <p class="small"><Opens wave={shown.wave.id} figure={shown.report.leftForJob} text={t('n-left', { count: formatNumber(shown.report.leftForJob.count, lang) })} />.</p>}
      {months.slice(0, -1).reverse().map((month) => (
        <Details key={month.month} summary={`${t('working-in', { month: month.month })}: ${rangeText(month.whole.range, lang)}`}><Ranges month={month} shown={shown} t={t} lang={lang} /></Details>
      ))}
      {shown.nextOn && <p class="small quiet">{t('next-on', { day: formatDay(shown.nextOn, lang) })}</p>}
    </Card>
  );
};

const Ranges = ({ month, shown, t, lang }: Props & { month: MonthRanges }) => (
  <>
    {month.byField.map((row) => <Range key={row.key} row={row} label={partText('field', row.key, shown, t, lang)} wave={shown.wave.id} t={t} lang={lang} />)}
    <Range row={month.whole} label={<b>{t('whole-wave')}</b>} wave={shown.wave.id} t={t} lang={lang} />
    <p class="small">
      <Opens wave={shown.wave.id} figure={month.whole.working} text={t('n-working', { count: formatNumber(month.whole.working.count, lang) })} />{', '}
      <Opens wave={shown.wave.id} figure={month.whole.notWorking} text={t('n-not-working', { count: formatNumber(month.whole.notWorking.count, lang) })} />{', '}
      <Opens wave={shown.wave.id} figure={month.whole.unknown} text={t('n-unknown', { count: formatNumber(month.whole.unknown.count, lang) })} />.
    </p>
  </>
);

type RangeProps = { row: RangeRow; label: preact.ComponentChildren; wave: string; t: Translate<OutcomesKey>; lang: Lang };

const Range = ({ row, label, wave, t, lang }: RangeProps) => (
  <RangeBar
    lower={row.range.lower / 1000} upper={row.range.upper / 1000} label={label} value={<a href={peopleHref(wave, row.working.of)}>{rangeText(row.range, lang)}</a>}
    detail={<a href={peopleHref(wave, row.answered.of)}>{answeredText(row.range, t, lang)}</a>}
  />
);

/** A figure in a sentence that opens its people. */
export const Opens = ({ wave, figure, text }: { wave: string; figure: Counted; text: string }) => <a href={peopleHref(wave, figure.of)}>{text}</a>;
