import { translator } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatDay, formatDayShort, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { Timeline } from '#ui/timeline';
import { seeGraduate } from '../actions/see-graduate.ts';
import { texts } from '../texts/words.ts';
import { entriesOf } from './entries-of.ts';
import { IntroductionLines } from './introduction-lines.tsx';
import { MatchReasons, MatchShare } from './match-reasons.tsx';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

type Shown = ValueOf<typeof seeGraduate>;
type Props = { shown: Shown; mayIntroduce: boolean; mayCertificates: boolean; t: T; lang: Lang };

export const graduatePages: Routes = (app) => {
  app.get('/penempatan/lulusan/:person', (request, reply) => show(request, reply, seeGraduate, (shown) => {
    const t = translator(texts, request.language);
    return {
      title: shown.name ?? shown.code, shell: 'staff', current: '/penempatan',
      body: (
        <>
          <PageHead title={shown.name ?? shown.code} person={shown.name !== undefined} eyebrow={shown.name ? shown.code : t('card')} detail={shown.name ? shown.regionName : t('no-name-yet', { region: shown.regionName })}
            up={{ href: '/penempatan/lulusan', text: t('graduates') }}>
            <CardTag card={shown.card} t={t} />
            {request.may('people.see-person') && <Button secondary href={`/orang/${shown.card.person}`}>{t('person-record')}</Button>}
          </PageHead>
          <GraduateView shown={shown} mayIntroduce={request.may('matching.introduce')} mayCertificates={request.may('certification.see-certificate')} t={t} lang={request.language} />
        </>
      ),
    };
  }));
};

/** Whether a card is shown to employers, and if not, why. */
export const CardTag = ({ card, t }: { card: Pick<Shown['card'], 'isOpen' | 'closedBecause'>; t: T }) =>
  (card.isOpen ? <Tag text={t('card.open')} tone="go" large /> : <Tag text={t(`closed-because.${card.closedBecause ?? 'self'}`)} tone={card.closedBecause === 'hired' ? 'go' : 'plain'} large />);

const GraduateView = (props: Props) => {
  const { shown, t, lang } = props;
  return (
    <Grid columns="content-side">
      <Stack>
        <Card title={t('best-vacancies')} tight={shown.best.length > 0}><Best {...props} /></Card>
        <Card title={t('introductions')} tight={shown.introductions.length > 0}><IntroductionLines lines={shown.introductions} by="vacancy" t={t} lang={lang} /></Card>
      </Stack>
      <Stack>
        <Card title={t('card')}><CardFacts {...props} /></Card>
        <Card title={t('units')}><ul class="govuk-list">{shown.units.map((unit) => <li key={unit.key}>{unit.title} <span class="quiet small">{unit.code}</span></li>)}</ul></Card>
        <Card title={t('timeline')}><Timeline entries={entriesOf(shown.timeline, t, lang)} /></Card>
      </Stack>
    </Grid>
  );
};

const Best = ({ shown, mayIntroduce, t, lang }: Props) => (shown.best.length === 0 ? <p class="quiet">{t(shown.card.isOpen ? 'best-vacancies-none' : 'card-is-closed')}</p> : (
  <DataTable plain caption={t('best-vacancies')} columns={[{ key: 'vacancy', title: t('vacancy') }, { key: 'share', title: t('fit') }, { key: 'reasons', title: t('reasons') }, { key: 'closes', title: t('closesOn') }]}
    rows={shown.best.map((one) => ({
      id: one.vacancy,
      cells: {
        vacancy: <><a href={`/penempatan/lowongan/${one.vacancy}`}>{one.title}</a><br /><span class="quiet small">{one.employerName}, {one.regionName} · {t('people', { count: formatNumber(one.headcount, lang) })}</span>
          {mayIntroduce && <><br /><a class="small" href={`/penempatan/lowongan/${one.vacancy}/perkenalkan?persons=${shown.card.person}`}>{t('introduce-one')}</a></>}</>,
        share: <MatchShare match={one} t={t} lang={lang} />, reasons: <MatchReasons match={one} t={t} lang={lang} />, closes: formatDayShort(one.closesOn, lang),
      },
    }))} />
));

const CardFacts = ({ shown: { card, certificates, regionName }, mayCertificates, t, lang }: Props) => (
  <SummaryList rows={[
    { key: t('place'), value: regionName },
    { key: t('hours'), value: t(card.takesShifts ? 'takes-shifts' : 'no-shifts') },
    { key: t('moving'), value: t(card.moves ? 'moves-yes' : 'moves-no') },
    { key: t('languages'), value: card.languages.length === 0 ? t('indonesian-only') : card.languages.map((one) => t(`language.${one}`)).join(', ') },
    ...(card.wish ? [{ key: t('wish'), value: card.wish }] : []),
    { key: t('certificates'), value: <ul class="govuk-list">{certificates.map((one) => <li key={one.id}>{mayCertificates ? <a href={`/sertifikasi/sertifikat/${one.id}`}>{one.number}</a> : one.number}</li>)}</ul> },
    { key: t('cardOpenedOn'), value: formatDay(card.openedOn, lang) },
  ]} />
);
