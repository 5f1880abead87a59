import { fold } from '#kernel/text';
import type { ShownReport } from '../actions/see-report.ts';

/** `laporan-gelombang-2-2026`: fit for every file system. */
export const reportFileName = ({ wave }: Pick<ShownReport, 'wave'>): string => fold(`laporan ${wave.label} ${wave.year}`).replaceAll(' ', '-');
