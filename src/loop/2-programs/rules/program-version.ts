import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { UnitKey } from '#standards';
import type { Resources } from './resources.ts';
import type { Syllabus } from './syllabus.ts';

/** What a program leads to (domain: PBK program types): a KKNI qualification, an occupation, a cluster of units, or a single unit. */
export const programKinds = ['qualification', 'occupation', 'cluster', 'unit'] as const;
export type ProgramKind = (typeof programKinds)[number];

export const versionStatuses = ['draft', 'proposed', 'published', 'retired'] as const;
export type VersionStatus = (typeof versionStatuses)[number];

/** Groups of the official curriculum: I units, II non-unit blocks, III on-the-job training. */
const blockKinds = ['unit', 'nonUnit', 'ojt'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A row of the curriculum, in lesson periods (JP) of 45 minutes. */
export type Block = { readonly kind: BlockKind; readonly unitKey?: UnitKey | undefined; readonly title: string; readonly jpKnowledge: number; readonly jpSkill: number };

export type Requirements = {
  readonly minAge: number;
  readonly maxAge: number;
  /** One of `educationLevels` of people. */
  readonly minEducation: string;
  /** Province, regency or district code people must live in; empty when everybody may. */
  readonly domicile?: string | undefined;
  /** Months since the last training at this centre. */
  readonly cooldownMonths: number;
  /** On what they rest: a decree, a letter of the agency. */
  readonly basis?: string | undefined;
};

export type ProgramVersion = {
  readonly id: Id<'program-version'>;
  readonly program: Id<'program'>;
  readonly code: string;
  readonly name: string;
  /** Vocational field (kejuruan): `welding`, `garment`, … */
  readonly field: string;
  readonly kind: ProgramKind;
  readonly number: number;
  readonly status: VersionStatus;
  readonly occupation: string;
  readonly objective: string;
  readonly blocks: readonly Block[];
  readonly requirements: Requirements;
  readonly resources: Resources;
  readonly syllabus: Syllabus;
  readonly totalJp: number;
  /** From when the version, and with it what it asks of people, holds. */
  readonly publishedAt?: Instant | null;
  readonly version: number;
  /** The cluster design it was made from, if any. */
  readonly design?: Id<'cluster-design'> | null;
};

export const totalJp = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.jpKnowledge + block.jpSkill, 0);
export const unitKeysOf = (version: Pick<ProgramVersion, 'blocks'>): UnitKey[] => version.blocks.flatMap((block) => block.unitKey ?? []);
