import { dayOf, formatDay, formatNumber, type Lang } from '#ui/format';
import { reservedSeats, type Policy } from '../rules/policy.ts';
import type { Spoken, T } from './field-at.ts';

type Frozen = { readonly policy: Policy; readonly number: number; readonly frozenAt: string | null };

/** By what seats are given, as everybody may read it before applying; the whole rule is one link away. */
export const Rules = ({ of: { policy, number, frozenAt }, wave, seats, t, lang }: { of: Frozen; wave: string; seats: number } & Spoken) => (
  <>
    <ul class="govuk-list govuk-list--bullet">{seatSentences(policy, seats, t, lang).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    <p class="small quiet">{frozenAt ? t(number > 1 ? 'rules-corrected-on' : 'rules-frozen-on', { day: formatDay(dayOf(frozenAt), lang) }) : t('rules-not-frozen')}</p>
    <p class="small"><a href={`/aturan/${wave}`}>{t('read-policy')}</a></p>
  </>
);

/** Who gets a seat: points, seats, draw. */
export function seatSentences(policy: Policy, seats: number, t: T, lang: Lang): string[] {
  const minimum = (key: 'rule-minimum' | 'rule-minimum-test' | 'rule-minimum-interview', score: number): string[] => (score > 0 ? [t(key, { score: formatNumber(score / 100, lang) })] : []);
  return [
    t('rule-weights', { test: policy.testPercent, interview: policy.interviewPercent }),
    ...(policy.employerPercent ? [t('rule-employer', { interview: policy.interviewPercent - policy.employerPercent, employer: policy.employerPercent })] : []),
    ...minimum('rule-minimum', policy.minimumScore), ...minimum('rule-minimum-test', policy.minimumTest), ...minimum('rule-minimum-interview', policy.minimumInterview),
    t('rule-open', { n: seats - reservedSeats(policy), seats }),
    ...policy.reserves.map(({ trait, seats: count }) => t(`rule-reserve.${trait}`, { n: count })),
    ...(policy.reserves.length > 0 ? [t('rule-one-reserve')] : []),
    t('rule-draw'),
  ];
}

/** `10.00`, as people write it. */
export const timeOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;

/** What else its people must know beforehand: hours, days and the number the draw waits for. */
export const termSentences = (policy: Policy, t: T, lang: Lang): string[] => [
  t('rule-announce', { time: timeOf(policy.announceMinute) }),
  t('rule-answer', { n: policy.answerHours }),
  policy.replacementDay > 0 ? t('rule-replacement', { n: policy.replacementDay }) : t('rule-no-replacement'),
  policy.graceMinutes > 0 ? t('rule-grace', { n: policy.graceMinutes }) : t('rule-no-grace'),
  t('rule-scorers', { n: formatNumber(policy.scorerDifference / 100, lang) }),
  t('rule-objection', { n: policy.objectionDays }),
  t('rule-public-value', { value: policy.publicValue }),
];
