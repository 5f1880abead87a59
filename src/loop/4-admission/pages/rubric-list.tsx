import { formatNumber, type Lang } from '#ui/format';
import type { Criterion } from '../rules/rubric.ts';
import type { T } from './field-at.ts';

/** What an interview looks at and how much each brings: everybody may read it before applying. */
export const RubricList = ({ rubric, t, lang }: { rubric: readonly Criterion[]; t: T; lang: Lang }) => (
  <ul class="govuk-list govuk-list--bullet">{rubric.map(({ key, title, points }) => <li key={key}>{title} <span class="small quiet">{t('points-n', { n: formatNumber(points, lang) })}</span></li>)}</ul>
);
