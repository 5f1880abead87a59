import type { Translate } from '#kernel/translate';
import { Tabs } from '#ui/tabs';
import type { OutcomesKey } from '../texts/id.ts';

const tabs = [['/hasil', 'tab.check-ins'], ['/hasil/bekerja', 'tab.hires'], ['/hasil/laporan', 'tab.reports']] as const;

/** The sides of the outcomes stage, the same on each of its lists. */
export const OutcomesTabs = ({ current, may, t }: { current: (typeof tabs)[number][0]; may: (deed: string) => boolean; t: Translate<OutcomesKey> }) => {
  const needs = { '/hasil': 'outcomes.see-check-ins', '/hasil/bekerja': 'outcomes.see-hires', '/hasil/laporan': 'outcomes.see-reports' } as const;
  return <Tabs label={t('tabs')} tabs={tabs.filter(([href]) => may(needs[href])).map(([href, key]) => ({ href, text: t(key), current: href === current }))} />;
};
