import { sampleUser } from '#access';
import { addDays } from '#kernel/day';
import { addMinutes, type Instant } from '#kernel/instant';
import type { Id } from '#kernel/id';
import type { Sample, SampleWorld } from '#platform/sample';
import { criteriaOf, unitsByKey, type Criterion, type Unit, type UnitKey } from '#standards';
import { totalJp, type Block, type VersionStatus } from '../rules/program-version.ts';
import { proposeIndicators, type Syllabus } from '../rules/syllabus.ts';
import { addPrograms } from '../store/programs.ts';
import { addVersions, type NewVersion } from '../store/save-versions.ts';
import { loadDesigns } from './load-designs.ts';
import { resourcesOf } from './sample-resources.ts';
import { earlierSmawUnits, samplePrograms, type SampleProgram } from './sample-programs.ts';

type Library = { readonly units: ReadonlyMap<UnitKey, Unit>; readonly criteria: ReadonlyMap<UnitKey, readonly Criterion[]> };

/** Programs taught, one waiting for the head, one still being written, and one in its second version. */
export const sample: Sample = async (world) => {
  const { tx, centre } = world;
  const keys = [...earlierSmawUnits, ...samplePrograms.flatMap((program) => program.units)].map(([key]) => key as UnitKey);
  const library: Library = { units: await unitsByKey(tx, keys), criteria: await criteriaOf(tx, keys) };
  const programs = samplePrograms.map((facts) => ({ ...facts, id: world.newId<'program'>() }));
  await addPrograms(tx, centre, programs);
  const [smaw, ...others] = programs as [(typeof programs)[number], ...typeof programs];
  await addVersions(tx, centre, [
    versionOf(world, library, { ...smaw, units: earlierSmawUnits }, { number: 1, status: 'retired', daysAgo: 700 }),
    versionOf(world, library, smaw, { number: 2, status: 'published', daysAgo: 95 }),
    ...others.map((program, index) => versionOf(world, library, program, { number: 1, status: program.state ?? 'published', daysAgo: program.state ? 4 : 600 - index })),
  ]);
  await loadDesigns(world);
};

type Stand = { readonly number: number; readonly status: VersionStatus; readonly daysAgo: number };

function versionOf({ newId, today }: SampleWorld, library: Library, program: SampleProgram & { id: Id<'program'> }, { number, status, daysAgo }: Stand): NewVersion {
  const blocks = blocksOf(program, library);
  const proposedAt = `${addDays(today, -daysAgo - 6)}T03:00:00.000Z` as Instant;
  const isPublished = status === 'published' || status === 'retired';
  return {
    id: newId<'program-version'>(), program: program.id, number, status, objective: program.objective, blocks, totalJp: totalJp(blocks), ...(status === 'draft' ? {} : { resources: resourcesOf[program.field] }),
    ...(status === 'published' ? { syllabus: syllabusOf(blocks, library) } : {}),
    requirements: { minAge: 17, maxAge: 45, minEducation: program.minEducation ?? 'sma', domicile: '36', cooldownMonths: 12 },
    ...(status === 'draft' ? {} : { proposedBy: sampleUser('planner'), proposedAt }),
    ...(isPublished ? { publishedBy: sampleUser('head'), publishedAt: addMinutes(proposedAt, 6 * 24 * 60) } : {}),
  };
}

/** The three usual indicators of every criterion the library knows, and subjects by the unit's title. */
const syllabusOf = (blocks: readonly Block[], { criteria }: Library): Syllabus => Object.fromEntries(blocks.flatMap(({ unitKey, title }) => (unitKey ? [[unitKey, {
  indicators: Object.fromEntries((criteria.get(unitKey) ?? []).map((one) => [one.no, proposeIndicators(one.text)])),
  knowledge: `Alat, bahan, dan aturan untuk ${lowered(title)}.`, skill: `Urutan kerja ${lowered(title)}.`, attitude: 'Teliti, taat keselamatan, dan bekerja sama.',
}]] : [])));

const lowered = (title: string): string => title.slice(0, 1).toLowerCase() + title.slice(1);

function blocksOf({ units, ojt, isShort }: SampleProgram, library: Library): Block[] {
  const unitBlocks = units.map(([key, jpKnowledge, jpSkill]): Block => {
    const unit = library.units.get(key as UnitKey);
    if (!unit) throw new Error(`the library has no unit ${key}`);
    return { kind: 'unit', unitKey: unit.key, title: unit.title, jpKnowledge, jpSkill };
  });
  return [...unitBlocks, ...(isShort ? [] : besides), ...(ojt ? [{ kind: 'ojt', title: 'Praktik kerja di perusahaan mitra', jpKnowledge: 0, jpSkill: ojt } as const] : [])];
}

const besides: readonly Block[] = [
  { kind: 'nonUnit', title: 'Orientasi balai dan keselamatan umum', jpKnowledge: 2, jpSkill: 2 },
  { kind: 'nonUnit', title: 'Pembinaan fisik, mental, dan disiplin', jpKnowledge: 0, jpSkill: 12 },
  { kind: 'nonUnit', title: 'Sikap kerja dan persiapan wawancara', jpKnowledge: 4, jpSkill: 4 },
  { kind: 'nonUnit', title: 'Evaluasi akhir', jpKnowledge: 0, jpSkill: 8 },
];
