import type { Translate } from '#kernel/translate';
import { Tag } from '#ui/tag';
import type { DemandKey } from '../texts/id.ts';

type State = { readonly isWithdrawn: boolean; readonly isFaded: boolean; readonly isFading: boolean };

/** Whether a line still counts, in a word. */
export const NeedStateTag = ({ line, large = false, t }: { line: State; large?: boolean; t: Translate<DemandKey> }) => {
  if (line.isWithdrawn) return <Tag text={t('tag.withdrawn')} tone="stop" large={large} />;
  if (line.isFaded) return <Tag text={t('tag.faded')} tone="plain" large={large} />;
  return line.isFading ? <Tag text={t('tag.fading')} tone="wait" large={large} /> : <Tag text={t('tag.counting')} tone="go" large={large} />;
};
