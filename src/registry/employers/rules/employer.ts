import type { Id } from '#kernel/id';
import { fold } from '#kernel/text';

export const sectors = [
  'metal', 'garment', 'petrochemical', 'shipyard', 'electronics', 'furniture', 'automotive', 'food', 'construction', 'creative', 'hospitality', 'logistics', 'services', 'other',
] as const;
export type Sector = (typeof sectors)[number];

/** Sizes of UU 20/2008 and PP 7/2021. */
export const sizes = ['micro', 'small', 'medium', 'large'] as const;
export type Size = (typeof sizes)[number];

export type Employer = {
  readonly id: Id<'employer'>;
  readonly name: string;
  readonly regionCode: string | null;
  readonly address: string | null;
  readonly sector: Sector;
  readonly size: Size | null;
  readonly contactName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Links of an earlier version are taken back. */
  readonly linkVersion: number;
  readonly version: number;
};

export type EmployerFacts = {
  readonly name: string;
  readonly regionCode?: string | undefined;
  readonly address?: string | undefined;
  readonly sector?: Sector | undefined;
  readonly size?: Size | undefined;
  readonly contactName?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
};

const legalForms = new Set(['pt', 'cv', 'ud', 'pd', 'fa', 'tbk', 'persero', 'koperasi', 'ltd', 'inc', 'co', 'perusahaan']);

/** One key for one employer: `PT. Baja Contoh, Tbk` and `Baja  Contoh PT` are the same. A name of legal forms alone keeps them. */
export function employerKey(name: string): string {
  const words = fold(name.replace(/\bP\.\s?T\.?(?=\s|$)/gi, 'PT').replace(/\bC\.\s?V\.?(?=\s|$)/gi, 'CV')).split(' ');
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}
