import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { formatDay, formatMonth, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Points } from '#ui/points';
import { seeWanted } from '../actions/see-wanted.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

type Seen = ValueOf<typeof seeWanted>;
type Props = { seen: Seen; maySeeLines: boolean; t: Translate<DemandKey>; lang: Lang };

/** The evidence behind "wanted", for whoever thinks of learning the trade; staff go on to the lines themselves. */
export const wantedPages: Routes = (app) => {
  app.get('/dicari/:occupation', (request, reply) => show(request, reply, seeWanted, (seen) => {
    const t = translator(texts, request.language);
    return { title: t('wanted-title', { occupation: seen.title }), shell: 'public', body: <Wanted seen={seen} maySeeLines={request.may('demand.see-board')} t={t} lang={request.language} /> };
  }));
};

const Wanted = ({ seen, maySeeLines, t, lang }: Props) => {
  const number = (value: number): string => formatNumber(value, lang);
  const people = (rows: readonly { text: string; people: number }[]) => rows.map((row) => ({ text: row.text, value: number(row.people) }));
  if (seen.counted === 0) return <Empty level={1} what={t('wanted-none')} firstStep={{ href: '/', text: t('see-classes') }}>{t('wanted-none-text')}</Empty>;
  return (
    <>
      <PageHead title={t('wanted-title', { occupation: seen.title })} detail={t('wanted-lead', { employers: number(seen.employers), people: number(seen.counted), expected: number(seen.expected) })} />
      {seen.regions.length === 0 ? <p class="lead">{t('wanted-few')}</p> : (
        <Grid columns="three">
          <Card title={t('wanted-where')}><Points caption={t('wanted-where')} points={people(seen.regions.slice(0, 8).map((one) => ({ text: one.name, people: one.people })))} /></Card>
          <Card title={t('wanted-when')}><Points caption={t('wanted-when')} points={people(seen.months.slice(0, 8).map((one) => ({ text: formatMonth(one.month, lang), people: one.people })))} /></Card>
          <Card title={t('wanted-how')}><Points caption={t('wanted-how')} points={people(seen.strengths.map((one) => ({ text: t(`strength.${one.strength}`), people: one.people })))} /></Card>
        </Grid>
      )}
      {seen.heard > 0 && <p class="lead">{t('wanted-files', { people: number(seen.heard) })}</p>}
      <p class="small quiet">{t('wanted-as-of', { day: formatDay(seen.today, lang) })}</p>
      <Deeds><Button secondary href="/">{t('see-classes')}</Button>{maySeeLines && <Button secondary href={`/kebutuhan/baris?occupation=${seen.group}`}>{t('evidence-lines')}</Button>}</Deeds>
    </>
  );
};
