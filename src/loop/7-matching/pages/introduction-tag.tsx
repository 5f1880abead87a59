import { Tag, type TagTone } from '#ui/tag';
import type { IntroductionStatus } from '../rules/introduction.ts';
import type { T } from './t.ts';

const tones: Readonly<Record<IntroductionStatus, TagTone>> = { sent: 'wait', interested: 'info', interview: 'info', hired: 'go', declined: 'plain', silent: 'stop', withdrawn: 'plain' };

/** Where an introduction stands, in the words of the side that reads it. */
export const IntroductionTag = ({ status, isOverdue = false, large = false, t }: { status: IntroductionStatus; isOverdue?: boolean; large?: boolean; t: T }) =>
  <Tag text={t(isOverdue ? 'status.overdue' : `status.${status}`)} tone={isOverdue ? 'stop' : tones[status]} large={large} />;
