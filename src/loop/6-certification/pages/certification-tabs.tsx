import type { Translate } from '#kernel/translate';
import { Tabs } from '#ui/tabs';
import type { CertificationKey } from '../texts/id.ts';

/** The two sides of certification for staff: what is to be proved, and what was. */
export const CertificationTabs = ({ current, may, t }: { current: 'classes' | 'register'; may: (deed: string) => boolean; t: Translate<CertificationKey> }) => (
  <Tabs label={t('tabs')} tabs={[
    ...(may('certification.see-classes') ? [{ href: '/sertifikasi', text: t('tab.classes'), current: current === 'classes' }] : []),
    { href: '/sertifikasi/register', text: t('tab.register'), current: current === 'register' },
  ]} />
);
