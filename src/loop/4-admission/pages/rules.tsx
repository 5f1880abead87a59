import { formatDay, dayOf, formatNumber } from '#ui/format';
import type { Criteria } from '../rules/criteria.ts';
import type { Spoken } from './field-at.ts';

/** By what seats are given, as everybody may read it before applying. */
export const Rules = ({ criteria, frozenAt, seats, t, lang }: { criteria: Criteria; frozenAt: string | null; seats: number } & Spoken) => {
  const reserved = criteria.reserves.reduce((sum, reserve) => sum + reserve.seats, 0);
  return (
    <>
      <ul class="govuk-list govuk-list--bullet">
        <li>{t('rule-weights', { test: criteria.testPercent, interview: criteria.interviewPercent })}</li>
        {criteria.minimumScore > 0 && <li>{t('rule-minimum', { score: formatNumber(criteria.minimumScore / 100, lang) })}</li>}
        <li>{t('rule-open', { n: seats - reserved, seats })}</li>
        {criteria.reserves.map(({ trait, seats: count }) => <li key={trait}>{t(`rule-reserve.${trait}`, { n: count })}</li>)}
        <li>{t('rule-draw')}</li>
      </ul>
      <p class="small quiet">{frozenAt ? t('rules-frozen-on', { day: formatDay(dayOf(frozenAt), lang) }) : t('rules-not-frozen')} <a href="/cara-memilih">{t('how-we-choose')}</a></p>
    </>
  );
};
