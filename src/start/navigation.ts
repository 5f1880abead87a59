import { isStaff, type Actor } from '#kernel/actor';
import type { Translate } from '#kernel/translate';
import type { FrameKey } from './texts/frame.ts';

type T = Translate<FrameKey>;
type May = (deed: string) => boolean;

/** The stages in the order a centre lives them; a stage is shown to whoever may see its first list. */
const stages = [
  ['/kebutuhan', 'stage.demand', 'demand.see-needs'],
  ['/program', 'stage.programs', 'programs.see-programs'],
  ['/gelombang', 'stage.waves', 'waves.see-waves'],
  ['/penerimaan', 'stage.admission', 'admission.see-applications'],
  ['/kelas', 'stage.training', 'training.see-classes'],
  ['/sertifikasi', 'stage.certification', 'certification.see-classes'],
  ['/penempatan', 'stage.matching', 'matching.see-vacancies'],
  ['/hasil', 'stage.outcomes', 'outcomes.see-check-ins'],
] as const;

export const stageLinks = (t: T, may: May) =>
  stages.map(([href, key, deed], index) => ({ href, text: t(key), number: index + 1, deed })).filter((link) => may(link.deed)).map(({ href, text, number }) => ({ href, text, number }));

const registry = [
  ['/orang', 'registry.people', 'people.see-people'],
  ['/perusahaan', 'registry.employers', 'employers.see-employers'],
  ['/standar', 'registry.standards', 'standards.see-units'],
  ['/skema', 'registry.schemes', 'schemes.see-schemes'],
  ['/balai', 'registry.centre', 'centres.see-centre'],
] as const;

const shown = (rows: readonly (readonly [string, FrameKey, string])[], t: T, may: May) => rows.filter(([, , deed]) => may(deed)).map(([href, key]) => ({ href, text: t(key) }));

export const registryLinks = (t: T, may: May) => shown(registry, t, may);

const administration = [
  ['/admin/akun', 'admin.accounts', 'access.see-staff'],
  ['/admin/pesan', 'admin.messages', 'centre.see-messages'],
  ['/admin/jejak', 'admin.audit', 'centre.see-audit'],
] as const;

export const workshopLinks = (t: T, may: May) => shown(administration, t, may);

/** What the public header leads to; somebody in training finds their class first. */
export const publicLinks = (t: T, actor: Actor) => [
  ...(actor.roles.includes('trainee') ? [{ href: '/saya', text: t('public.mine') }] : []),
  { href: '/', text: t('public.training') },
  ...(isStaff(actor) ? [] : [{ href: '/pendaftaran', text: t('public.application') }]),
  { href: '/cek', text: t('public.check') },
  { href: '/untuk-perusahaan', text: t('public.employers') },
];
