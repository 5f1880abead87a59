import { Card } from '#ui/card';
import type { Lang } from '#ui/format';
import { SummaryList } from '#ui/summary-list';
import type { seeIntroduction } from '../actions/see-introduction.ts';
import { MatchReasons, MatchShare } from './match-reasons.tsx';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

/** What an employer reads of a graduate: proof and readiness. Age, sex and photo have no place in it. */
export const GraduateCard = ({ shown: { graduate, reasons }, t, lang }: { shown: ValueOf<typeof seeIntroduction>; t: T; lang: Lang }) => (
  <>
    <Card title={t('why-introduced')}><MatchShare match={reasons} t={t} lang={lang} /><MatchReasons match={reasons} t={t} lang={lang} /></Card>
    <Card title={t('proved-units')}>
      <ul class="govuk-list">{graduate.units.map((unit) => <li key={unit.key}>{unit.title} <span class="quiet small">{unit.code}</span></li>)}</ul>
      <SummaryList rows={[
        { key: t('place'), value: graduate.regionName },
        { key: t('hours'), value: t(graduate.takesShifts ? 'takes-shifts' : 'no-shifts') },
        { key: t('moving'), value: t(graduate.moves ? 'moves-yes' : 'moves-no') },
        { key: t('languages'), value: graduate.languages.length === 0 ? t('indonesian-only') : graduate.languages.map((one) => t(`language.${one}`)).join(', ') },
        ...(graduate.wish ? [{ key: t('wish'), value: graduate.wish }] : []),
      ]} />
    </Card>
  </>
);
