import type { Translate } from '#kernel/translate';
import { Tag, type TagTone } from '#ui/tag';
import type { EnrolmentStatus } from '../rules/enrolment.ts';
import type { TrainingKey } from '../texts/id.ts';

const tones: Readonly<Record<EnrolmentStatus, TagTone>> = { active: 'info', completed: 'go', dismissed: 'stop', resigned: 'plain' };

/** Where somebody's training stands; leaving for a job is shown as the success it is. */
export const StatusTag = ({ status, reason, large, t }: { status: EnrolmentStatus; reason: string | undefined; large?: boolean; t: Translate<TrainingKey> }) =>
  <Tag large={large ?? false} tone={status === 'resigned' && reason === 'job' ? 'go' : tones[status]} text={status === 'resigned' && reason === 'job' ? t('end.job') : t(`status.${status}`)} />;
