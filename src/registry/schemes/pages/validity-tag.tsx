import type { Translate } from '#kernel/translate';
import { formatDayShort, type Lang } from '#ui/format';
import { Tag } from '#ui/tag';
import type { Ended, Scheme } from '../rules/scheme.ts';
import type { SchemesKey } from '../texts/id.ts';

type Props = { scheme: Pick<Scheme, 'status' | 'validUntil'>; ended: Ended | undefined; t: Translate<SchemesKey>; lang: Lang };

/** Whether somebody can be tested by a scheme today, and what ended it if not. */
export const ValidityTag = ({ scheme: { status, validUntil }, ended, t, lang }: Props) => {
  if (status === 'retired') return <Tag text={t('state.retired')} tone="plain" />;
  if (ended) return <Tag text={t(`ended.${ended.what}`, { on: formatDayShort(ended.on, lang) })} tone="stop" />;
  return <Tag text={validUntil ? `${t('holds')} ${t('until', { on: formatDayShort(validUntil, lang) })}` : t('holds')} tone="go" />;
};
