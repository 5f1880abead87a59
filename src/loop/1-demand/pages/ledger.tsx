import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Bar } from '#ui/bar';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { RangeBar } from '#ui/range-bar';
import { Stack } from '#ui/stack';
import { seeLedger } from '../actions/see-ledger.ts';
import { strengths } from '../rules/need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { DemandTabs } from './demand-tabs.tsx';
import { StrengthTag } from './strength-tag.tsx';
import type { ValueOf } from './value-of.ts';

type Ledger = ValueOf<typeof seeLedger>;
type Props = { ledger: Ledger; mayRecord: boolean; mayRead: boolean; mayKeys: boolean; t: Translate<DemandKey>; lang: Lang };

export const ledgerPages: Routes = (app) => {
  app.get('/kebutuhan', (request, reply) => show(request, reply, seeLedger, (ledger) => {
    const t = translator(texts, request.language);
    return { title: t('needs'), shell: 'staff', current: '/kebutuhan', body: <LedgerView ledger={ledger} mayRecord={request.may('demand.record-need')} mayRead={request.may('demand.read-vacancy')} mayKeys={request.may('demand.see-keys')} t={t} lang={request.language} /> };
  }));
};

const shown = 40;

const LedgerView = ({ ledger, mayRecord, mayRead, mayKeys, t, lang }: Props) => {
  const sum = (of: (one: Ledger['sums'][number]) => number): string => formatNumber(ledger.sums.reduce((total, one) => total + of(one), 0), lang);
  return (
    <>
      <PageHead title={t('needs')} detail={t('summary-lead', { counted: sum((one) => one.counted + one.heard), expected: sum((one) => one.discounted) })}>
        {mayRecord && <Button href="/kebutuhan/baru">{t('record-need')}</Button>}
      </PageHead>
      <DemandTabs current="/kebutuhan" t={t} />
      {ledger.sums.length === 0
        ? <Empty what={t('no-needs')} firstStep={mayRecord ? { href: '/kebutuhan/baru', text: t('record-need') } : undefined}>{t('no-needs-text')}</Empty>
        : (
          <Grid columns="content-side">
            <div>
              <DataTable caption={t('needs')} columns={columns(t)} rows={ledger.sums.slice(0, shown).map((one) => ({ id: one.key, cells: cells(one, t, lang) }))} />
              <p class="small"><a href="/kebutuhan/papan?region=semua">{t('all-occupations')}</a></p>
              <Details summary={t('how-expected')}>{t('how-expected-text')}</Details>
            </div>
            <Side ledger={ledger} mayRead={mayRead} mayKeys={mayKeys} t={t} lang={lang} />
          </Grid>
        )}
    </>
  );
};

const columns = (t: Translate<DemandKey>) => [
  { key: 'occupation', title: `${t('occupation')} (KBJI)` }, { key: 'asked', title: t('asked'), numeric: true }, { key: 'expected', title: t('expected'), numeric: true },
  { key: 'covered', title: t('covered') }, { key: 'strength', title: t('strength') },
];

function cells(one: Ledger['sums'][number], t: Translate<DemandKey>, lang: Lang) {
  const number = (value: number): string => formatNumber(value, lang);
  const strongest = [...strengths].reverse().find((strength) => one.byStrength[strength] > 0) ?? 'heard';
  const ratio = one.discounted === 0 ? 0 : one.covered / one.discounted;
  return {
    occupation: <><a href={`/kebutuhan/papan?region=semua&occupation=${one.key}`}><b>{one.title}</b></a><br /><span class="quiet small">{one.key}</span></>,
    asked: (
      <>
        {one.counted > 0 ? <a href={`/kebutuhan/baris?occupation=${one.key}`}>{number(one.counted)}</a> : '0'}
        {one.heard > 0 && <><br /><a class="small" href={`/kebutuhan/lowongan?occupation=${one.key}`}>{t('plus-heard', { people: number(one.heard) })}</a></>}
      </>
    ),
    expected: <b>{number(one.discounted)}</b>,
    covered: (
      <>
        <Bar ratio={ratio} tone={ratio < 0.55 ? 'warn' : 'main'} />
        <span class="quiet small">{one.covered === 0 ? t('no-class-yet') : t('covered-of', { covered: number(one.covered), expected: number(one.discounted) })}</span>
      </>
    ),
    strength: <StrengthTag strength={strongest} people={number(one.byStrength[strongest])} t={t} />,
  };
}

const Side = ({ ledger, mayRead, mayKeys, t, lang }: Omit<Props, 'mayRecord'>) => {
  const number = (value: number): string => formatNumber(value, lang);
  return (
    <Stack>
      <Card title={t('ask-again')}>
        {ledger.fading === 0 ? <p class="small">{t('ask-again-none')}</p>
          : <p class="small">{t('ask-again-text', { count: number(ledger.fading) })} <a href="/kebutuhan/baris?state=fading&sort=expires">{t('ask-again-open')}</a></p>}
      </Card>
      <Card title={t('kept')}>
        {ledger.promises.map(({ employer, name, kept }) => (
          <RangeBar key={employer} compact lower={kept.lower / 1000} upper={kept.upper / 1000} label={<a href={`/kebutuhan/baris?employer=${employer}&state=all`}>{name}</a>}
            value={t('kept-of', { hired: number(Math.min(kept.hired, kept.promised)), promised: number(kept.promised) })} />
        ))}
        <p class="small quiet">{ledger.promises.length === 0 ? t('kept-none') : t('kept-wide')}</p>
      </Card>
      <Card title={t('unread')}>
        {ledger.unread === 0 ? <p class="small">{t('unread-none')}</p>
          : <p class="small">{t('unread-text', { count: number(ledger.unread) })} {mayRead && <a href="/kebutuhan/lowongan/baca">{t('unread-open')}</a>}</p>}
      </Card>
      {ledger.requests > 0 && (
        <Card title={t('requests')}><p class="small">{t('requests-open-text', { count: number(ledger.requests) })} <a href="/kebutuhan/permintaan">{t('requests-open')}</a></p></Card>
      )}
      {mayKeys && <Card title={t('other-systems')}><p class="small">{t('other-systems-text')} <a href="/kebutuhan/kunci">{t('keys')}</a></p></Card>}
    </Stack>
  );
};
