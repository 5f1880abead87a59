import { formatNumber, type Lang } from '#ui/format';
import type { Criterion } from '../rules/rubric.ts';
import type { T } from './field-at.ts';

/** What an interview looks at and how much each brings: everybody may read it before applying. */
export const RubricList = ({ rubric, t, lang }: { rubric: readonly Pick<Criterion, 'title' | 'points'>[]; t: T; lang: Lang }) => (
  <ul class="govuk-list govuk-list--bullet">{rubric.map(({ title, points }) => <li key={title}>{title} <span class="small quiet">{t('points-n', { n: formatNumber(points, lang) })}</span></li>)}</ul>
);
