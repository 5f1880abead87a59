import type { Block, ProgramVersion } from './program-version.ts';

export type Difference = { readonly title: string; readonly unitKey: string | undefined; readonly before: Block | undefined; readonly after: Block | undefined; readonly change: 'added' | 'removed' | 'hours' | 'same' };

const nameOf = (block: Block): string => block.unitKey ?? `${block.kind} ${block.title}`;

/** Two curricula side by side, block by block: what came, what went, whose hours changed. */
export function compareVersions(before: Pick<ProgramVersion, 'blocks'>, after: Pick<ProgramVersion, 'blocks'>): Difference[] {
  const old = new Map(before.blocks.map((block) => [nameOf(block), block]));
  const names = [...new Set([...after.blocks, ...before.blocks].map(nameOf))];
  const now = new Map(after.blocks.map((block) => [nameOf(block), block]));
  return names.map((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    return { title: (is ?? was)!.title, unitKey: (is ?? was)!.unitKey, before: was, after: is, change: changeOf(was, is) };
  });
}

function changeOf(was: Block | undefined, is: Block | undefined): Difference['change'] {
  if (!was) return 'added';
  if (!is) return 'removed';
  return was.jpKnowledge === is.jpKnowledge && was.jpSkill === is.jpSkill ? 'same' : 'hours';
}
