import { Tabs } from '#ui/tabs';
import type { T } from './t.ts';

const tabs = [['/penempatan', 'tab.vacancies'], ['/penempatan/lulusan', 'tab.graduates'], ['/penempatan/perkenalan', 'tab.introductions'], ['/penempatan/luar-negeri', 'tab.overseas']] as const;

/** The sides of matching, the same on each of its lists; the register of wishes is for those who keep it. */
export const PlacementTabs = ({ current, may, t }: { current: (typeof tabs)[number][0]; may: (deed: string) => boolean; t: T }) => (
  <Tabs label={t('tabs')} tabs={tabs.filter(([href]) => may(deeds[href])).map(([href, key]) => ({ href, text: t(key), current: href === current }))} />
);

const deeds = {
  '/penempatan': 'matching.see-vacancies', '/penempatan/lulusan': 'matching.see-graduates', '/penempatan/perkenalan': 'matching.see-introductions', '/penempatan/luar-negeri': 'matching.see-wishes',
} as const;
