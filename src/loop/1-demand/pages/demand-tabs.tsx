import type { Translate } from '#kernel/translate';
import { Tabs } from '#ui/tabs';
import type { DemandKey } from '../texts/id.ts';

const tabs = [
  ['/kebutuhan', 'tab.summary'], ['/kebutuhan/baris', 'tab.lines'], ['/kebutuhan/papan', 'tab.board'],
  ['/kebutuhan/lowongan', 'tab.vacancies'], ['/kebutuhan/impor', 'tab.imports'], ['/kebutuhan/kunjungan', 'tab.visits'], ['/kebutuhan/notulen', 'tab.minutes'], ['/kebutuhan/permintaan', 'tab.requests'],
] as const;

/** The sides of the demand stage, the same on each of its lists. */
export const DemandTabs = ({ current, t }: { current: (typeof tabs)[number][0]; t: Translate<DemandKey> }) =>
  <Tabs label={t('tabs')} tabs={tabs.map(([href, key]) => ({ href, text: t(key), current: href === current }))} />;
