import { translator, type Translate } from '#kernel/translate';
import { addDays } from '#kernel/day';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatDay, formatDayShort, formatMomentShort, formatMonth, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Points } from '#ui/points';
import { RangeBar } from '#ui/range-bar';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Timeline } from '#ui/timeline';
import { seeNeed } from '../actions/see-need.ts';
import { mayRenew } from '../rules/change-need.ts';
import { daysBeforeFading } from '../rules/need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { NeedStateTag } from './need-state-tag.tsx';
import { StrengthTag } from './strength-tag.tsx';
import type { ValueOf } from './value-of.ts';

export type ShownNeed = ValueOf<typeof seeNeed>;
type Props = { need: ShownNeed; t: Translate<DemandKey>; lang: Lang };

export const needPages: Routes = (app) => {
  app.get('/kebutuhan/:need', (request, reply) => show(request, reply, seeNeed, (need) => {
    const t = translator(texts, request.language);
    const may = { renew: mayRenew(need.line, need.today) && request.may('demand.renew-need'), withdraw: !need.line.isWithdrawn && request.may('demand.withdraw-need'), vacancy: !need.line.isWithdrawn && request.may('matching.record-vacancy') };
    return { title: need.occupationTitle, shell: 'staff', current: '/kebutuhan', body: <NeedView need={need} may={may} t={t} lang={request.language} /> };
  }));
};

/** Whether a line counts on a day, and whether it will soon stop. */
export const stateOf = ({ line, today }: Pick<ShownNeed, 'line' | 'today'>) =>
  ({ isWithdrawn: line.isWithdrawn, isFaded: line.expiresOn < today, isFading: line.expiresOn >= today && line.expiresOn <= addDays(today, daysBeforeFading) });

const NeedView = ({ need, may, t, lang }: Props & { may: { renew: boolean; withdraw: boolean; vacancy: boolean } }) => (
  <>
    <PageHead title={need.occupationTitle} eyebrow={`KBJI ${need.line.occupation}`} detail={t('need-of', { headcount: formatNumber(need.line.headcount, lang), employer: need.employerName })} up={{ href: '/kebutuhan/baris', text: t('needs-lines') }}>
      <NeedStateTag line={stateOf(need)} large t={t} />
      {may.vacancy && <Button secondary href={`/penempatan/lowongan/baru?kebutuhan=${need.line.id}`}>{t('record-vacancy')}</Button>}
      {may.renew && <Button secondary href={`/kebutuhan/${need.line.id}/perpanjang`}>{t('renew')}</Button>}
      {may.withdraw && <Button secondary href={`/kebutuhan/${need.line.id}/tarik`}>{t('withdraw')}</Button>}
    </PageHead>
    <Grid columns="content-side">
      <Stack>
        <Card title={t('balance-now')}><Balance need={need} t={t} lang={lang} /></Card>
        <Card title={t('facts')}><Facts need={need} t={t} lang={lang} /></Card>
        <Card title={t('movements')} tight={need.movements.length > 0}><Movements need={need} t={t} lang={lang} /></Card>
      </Stack>
      <Stack>
        {need.kept && (
          <Card title={t('kept')}>
            <RangeBar compact lower={need.kept.lower / 1000} upper={need.kept.upper / 1000} label={need.employerName}
              value={t('kept-of', { hired: formatNumber(Math.min(need.kept.hired, need.kept.promised), lang), promised: formatNumber(need.kept.promised, lang) })} />
            <p class="small quiet">{t('kept-wide')}</p>
          </Card>
        )}
        {need.timeline.length > 0 && <Card title={t('timeline')}><Timeline entries={need.timeline.map((entry) => entryOf(entry, t, lang))} /></Card>}
      </Stack>
    </Grid>
  </>
);

const Balance = ({ need: { line }, t, lang }: Props) => (
  <Points caption={t('balance-now')} points={[
    { text: t('balance-recorded'), value: formatNumber(line.headcount, lang) },
    { text: t('balance-drawn'), value: line.seats === 0 ? '0' : `− ${formatNumber(line.seats, lang)}` },
    { text: t('balance-paid'), value: line.paidBack === 0 ? '0' : `− ${formatNumber(line.paidBack, lang)}` },
    { text: <b>{t('balance-left')}</b>, value: formatNumber(line.balance, lang), sum: true },
  ]} />
);

const Facts = ({ need, t, lang }: Props) => (
  <SummaryList rows={[
    { key: t('employer'), value: <a href={`/perusahaan/${need.line.employer}`}>{need.employerName}</a> },
    { key: t('month'), value: formatMonth(need.line.month, lang) },
    { key: t('region'), value: need.regionName },
    { key: t('strength'), value: <StrengthTag strength={need.line.strength} t={t} /> },
    { key: t('source'), value: t(`source.${need.line.source}`) },
    ...(need.line.note ? [{ key: t('note'), value: need.line.note }] : []),
    ...(need.units.length > 0 ? [{ key: t('units'), value: <ul class="govuk-list">{need.units.map((unit) => <li key={unit.key}>{unit.title} <span class="quiet small">{unit.key.split('@')[0]}</span></li>)}</ul> }] : []),
    { key: t('recorded-on'), value: formatDay(need.line.recordedOn, lang) },
    { key: t('expires'), value: formatDay(need.line.expiresOn, lang) },
  ]} />
);

const Movements = ({ need, t, lang }: Props) => (need.movements.length === 0 ? <p class="quiet">{t('no-movements')}</p> : (
  <DataTable plain caption={t('movements')}
    columns={[{ key: 'when', title: t('when') }, { key: 'what', title: t('what') }, { key: 'people', title: t('people'), numeric: true }, { key: 'why', title: t('why') }]}
    rows={need.movements.map((one) => ({
      id: one.id,
      cells: {
        when: formatDayShort(one.on, lang), what: t(`movement.${one.kind}`), people: one.people === 0 ? '' : formatNumber(one.people, lang),
        why: one.reason ?? (one.expiresOn ? t('until', { day: formatDayShort(one.expiresOn, lang) }) : one.class ? <a href={`/kelas/${one.class}`}>{t('see-class')}</a> : one.fromSeat ? t('from-seat') : ''),
      },
    }))} />
));

function entryOf(entry: ShownNeed['timeline'][number], t: Translate<DemandKey>, lang: Lang) {
  const key = `deed.${entry.deed}`;
  return { when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: key in texts.id ? t(key as DemandKey) : entry.deed, who: entry.actorName, ...(entry.why ? { why: entry.why } : {}) };
}
