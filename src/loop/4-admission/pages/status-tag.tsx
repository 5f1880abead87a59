import { Tag, type TagTone } from '#ui/tag';
import type { Status } from '../rules/application.ts';
import type { T } from './field-at.ts';

const tones: Readonly<Record<Status, TagTone>> = {
  'draft': 'plain', 'submitted': 'plain', 'needs-fix': 'stop', 'documents-complete': 'info', 'called': 'info', 'scored': 'info', 'offered': 'go', 'reserve': 'wait',
  'not-admitted': 'plain', 'confirmed': 'go', 'declined': 'plain', 'expired': 'warm', 'no-show': 'warm', 'withdrawn': 'plain',
};

/** Where an application stands, in the fixed words. */
export const StatusTag = ({ status, rank, t, large }: { status: Status; rank?: number | null; t: T; large?: boolean }) =>
  <Tag text={statusText(status, rank, t)} tone={tones[status]} large={large ?? false} />;

export const statusText = (status: Status, rank: number | null | undefined, t: T): string =>
  status === 'reserve' && rank ? t('status.reserve-n', { n: rank }) : t(`status.${status}`);
