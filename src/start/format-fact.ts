import type { Language } from '#platform/http/words';
import { formatDay, formatMoment, formatNumber } from '#ui/format';

/** Facts of a refusal as its words need them: days with their weekday, moments by the centre's clock, numbers with the reader's separators. */
export function formatFact(language: Language, value: string | number): string {
  if (typeof value === 'number') return formatNumber(value, language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value, language);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatMoment(value, language);
  return value;
}
