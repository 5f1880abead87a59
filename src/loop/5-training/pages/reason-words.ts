import type { Translate } from '#kernel/translate';
import { formatPercent, type Lang } from '#ui/format';
import type { Reason } from '../rules/behind.ts';
import type { TrainingKey } from '../texts/id.ts';

/** Why somebody falls behind, as one would say it to them. */
export function reasonWords(reason: Reason, t: Translate<TrainingKey>, lang: Lang): string {
  if (reason.kind === 'attendance') return t('reason.attendance', { share: formatPercent(reason.share, lang), minimum: reason.minimum });
  return reason.kind === 'progress' ? t('reason.progress', { reached: reason.reached, due: reason.due }) : t('reason.away', { days: reason.days });
}
