import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { editBlocks } from '../rules/curriculum.ts';
import { totalJp } from '../rules/program-version.ts';
import { lockVersion, saveBlocks } from '../store/save-versions.ts';
import { getVersion } from '../store/versions.ts';

const edited = Type.Object({
  from: field.whole(0, 200), order: field.whole(0, 1_000), jpKnowledge: field.whole(0, 2_000), jpSkill: field.whole(0, 2_000), remove: Type.Optional(Type.Boolean()),
});
const input = Type.Object({ programVersion: field.id<'program-version'>(), version: field.whole(1, 1_000_000), blocks: Type.Array(edited, { maxItems: 200 }) });

/** Saves hours, order and removals of a draft's curriculum in one go; blocks not sent are taken out. */
export const saveCurriculum = action('programs.save-curriculum', input, async ({ tx, centre, record }, { programVersion: id, version: seen, blocks: edits }) => {
  await lockVersion(tx, id);
  const version = await getVersion(tx, id);
  if (!version) return fail(notFound);
  if (version.version !== seen) return fail(stale);
  const blocks = editBlocks(version, edits);
  if (!blocks.ok) return blocks;
  await saveBlocks(tx, centre, id, blocks.value);
  const facts = (all: typeof version.blocks) => ({ blocks: all.length, jp: totalJp(all) });
  record({ subject: { type: 'program', id: version.program }, before: facts(version.blocks), after: facts(blocks.value) });
  return ok({ program: version.program, programVersion: id, totalJp: totalJp(blocks.value) });
});
