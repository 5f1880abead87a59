import type { Translate } from '#kernel/translate';
import { Tag } from '#ui/tag';
import type { Strength } from '../rules/need.ts';
import type { DemandKey } from '../texts/id.ts';

const tones = { heard: 'plain', written: 'info', 'interview-slots': 'wait', pledge: 'go' } as const;

/** How strong a promise is; with a number, how many people were promised so. */
export const StrengthTag = ({ strength, people, t }: { strength: Strength; people?: string; t: Translate<DemandKey> }) =>
  <Tag text={[t(`strength.${strength}`), people].filter(Boolean).join(' ')} tone={tones[strength]} />;
