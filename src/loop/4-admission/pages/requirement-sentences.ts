import type { Requirements } from '#programs';
import { regionName } from '#standards';
import { formatDate, type Lang } from '#ui/format';
import { educationWords } from '../texts/refusals.ts';
import type { T } from './field-at.ts';

/** A code broken at its hyphen reads as two. */
export const whole = (code: string): string => code.replaceAll('-', '\u2011');

/** Who may apply, in sentences somebody understands at one reading. */
export function requirementSentences({ minAge, maxAge, minEducation, domicile, cooldownMonths }: Requirements, startsOn: string, t: T, lang: Lang): string[] {
  const words = educationWords[lang === 'id' ? 'id' : 'en'] as Readonly<Record<string, string>>;
  return [
    t('require-age', { from: minAge, until: maxAge, day: formatDate(startsOn, lang) }),
    ...(minEducation === 'none' ? [] : [t('require-schooling', { level: words[minEducation] ?? minEducation })]),
    ...(domicile ? [t('require-home', { region: regionName(domicile) })] : []),
    t('require-free'),
    ...(cooldownMonths > 0 ? [t('require-pause', { n: cooldownMonths })] : []),
  ];
}
