import { fail, ok, type Result } from '#kernel/result';
import type { ProgramsError } from './errors.ts';
import type { Block, BlockKind, ProgramVersion } from './program-version.ts';

/** A block as the table on the page sends it back: with its place, and a mark when it is to go. */
export type EditedBlock = { readonly order: number; readonly from: number; readonly jpKnowledge: number; readonly jpSkill: number; readonly remove?: boolean | undefined };

type Draft = Pick<ProgramVersion, 'status' | 'blocks'>;

/** Adds a block at the end of its group; a unit is taught once. */
export function addBlock({ status, blocks }: Draft, block: Block): Result<Block[], ProgramsError> {
  if (status !== 'draft') return fail({ code: 'programs.not-draft', status });
  if (block.title.trim() === '') return fail({ code: 'programs.title-missing', field: 'title' });
  if (block.unitKey && blocks.some((one) => one.unitKey === block.unitKey)) return fail({ code: 'programs.unit-twice', field: 'unit', title: block.title });
  return ok(inGroups([...blocks, block]));
}

/** Takes hours, order and removals from the table; groups keep their official order (units, besides units, workplace). */
export function editBlocks({ status, blocks }: Draft, edits: readonly EditedBlock[]): Result<Block[], ProgramsError> {
  if (status !== 'draft') return fail({ code: 'programs.not-draft', status });
  const kept = [...edits].filter(({ from, remove }) => !remove && blocks[from] !== undefined).sort((one, other) => one.order - other.order || one.from - other.from);
  return ok(inGroups(kept.map(({ from, jpKnowledge, jpSkill }) => ({ ...blocks[from]!, jpKnowledge, jpSkill }))));
}

const groups: readonly BlockKind[] = ['unit', 'nonUnit', 'ojt'];
const inGroups = (blocks: readonly Block[]): Block[] => groups.flatMap((kind) => blocks.filter((block) => block.kind === kind));

/** What a version needs before somebody else is asked to approve it. */
export function checkComplete(blocks: readonly Block[]): Result<true, ProgramsError> {
  if (!blocks.some(({ kind }) => kind === 'unit')) return fail({ code: 'programs.no-unit' });
  const empty = blocks.find(({ jpKnowledge, jpSkill }) => jpKnowledge + jpSkill === 0);
  return empty ? fail({ code: 'programs.no-periods', title: empty.title }) : ok(true);
}

export type CurriculumGroup = { readonly kind: BlockKind; readonly blocks: readonly (Block & { readonly position: number })[]; readonly jpKnowledge: number; readonly jpSkill: number; readonly jp: number };

/** The official table: I units, II besides units, III on-the-job training, each with its sums, as program documents of public centres are printed. */
export function groupsOf(blocks: readonly Block[]): CurriculumGroup[] {
  const placed = blocks.map((block, position) => ({ ...block, position }));
  return groups.map((kind) => {
    const own = placed.filter((block) => block.kind === kind);
    const [jpKnowledge, jpSkill] = [sum(own.map((one) => one.jpKnowledge)), sum(own.map((one) => one.jpSkill))];
    return { kind, blocks: own, jpKnowledge, jpSkill, jp: jpKnowledge + jpSkill };
  }).filter((group) => group.blocks.length > 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
