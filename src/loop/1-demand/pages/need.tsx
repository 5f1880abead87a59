import { translator, type Translate } from '#kernel/translate';
import { addDays } from '#kernel/day';
import type { Routes } from '#platform/http/routes';
import { fileHeaders } from '#platform/files/file-headers';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { formatDay, formatDayShort, formatMomentShort, formatMonth, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Points } from '#ui/points';
import { RangeBar } from '#ui/range-bar';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Timeline } from '#ui/timeline';
import { openEvidence, seeNeed } from '../actions/see-need.ts';
import { journey, type Step } from '../rules/journey.ts';
import { mayRenew } from '../rules/change-need.ts';
import { daysBeforeFading } from '../rules/need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { Journey } from './journey.tsx';
import { Account, WorthToday } from './need-account.tsx';
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

  app.get('/kebutuhan/:need/bukti', async (request, reply) => {
    const opened = await request.ask(openEvidence, request.params);
    if (!opened.ok) return reply.refusePage(opened.error);
    return reply.headers(fileHeaders(opened.value.file.kind, opened.value.name)).send(opened.value.file.open());
  });
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
        <Card title={t('movements')}><Account need={need} t={t} lang={lang} /></Card>
      </Stack>
      <Stack>
        <Card title={t('journey')}><Journey steps={stepsOf(need)} lines={[{ id: need.line.id, occupationTitle: need.occupationTitle }]} t={t} lang={lang} /><p class="small"><a href={`/kebutuhan/perusahaan/${need.line.employer}`}>{t('journey-of', { employer: need.employerName })}</a></p></Card>
        <Card title={t('worth')}><WorthToday need={need} t={t} lang={lang} /></Card>
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
    { key: t('source'), value: need.visit ? <a href={`/kebutuhan/kunjungan/${need.visit.id}`}>{t(`source.${need.line.source}`)}, {formatDayShort(need.visit.plannedFor, lang)}</a> : need.minutes ? <a href={`/kebutuhan/notulen/${need.minutes.id}`}>{need.minutes.title}</a> : t(`source.${need.line.source}`) },
    ...(need.line.note ? [{ key: t('note'), value: need.line.note }] : []),
    ...(need.units.length > 0 ? [{ key: t('units'), value: <ul class="govuk-list">{need.units.map((unit) => <li key={unit.key}>{unit.title} <span class="quiet small">{unit.key.split('@')[0]}</span></li>)}</ul> }] : []),
    { key: t('recorded-on'), value: formatDay(need.line.recordedOn, lang) },
    { key: t('expires'), value: <>{formatDay(need.line.expiresOn, lang)}{need.askedOn && <> <span class="quiet small">{t('asked-again', { day: formatDayShort(need.askedOn, lang) })}</span></>}</> },
    ...(need.line.evidence.file ? [{ key: t('evidence'), value: <a href={`/kebutuhan/${need.line.id}/bukti`}>{t('evidence-open', { name: need.line.evidence.name ?? t('evidence-file') })}</a> }] : []),
  ]} />
);

const stepsOf = ({ line, visit, movements }: ShownNeed): Step[] => journey(visit ? [{ id: visit.id, on: visit.plannedFor }] : [], [line], movements);

function entryOf(entry: ShownNeed['timeline'][number], t: Translate<DemandKey>, lang: Lang) {
  const key = `deed.${entry.deed}`;
  return { when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: key in texts.id ? t(key as DemandKey) : entry.deed, who: entry.actorName, ...(entry.why ? { why: entry.why } : {}) };
}
