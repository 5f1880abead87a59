import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { unitsByKey, type UnitKey } from '#standards';
import { addBlock } from '../rules/curriculum.ts';
import { totalJp, type Block } from '../rules/program-version.ts';
import { lockVersion, saveBlocks } from '../store/save-versions.ts';
import { getVersion } from '../store/versions.ts';

const periods = () => Type.Optional(field.whole(0, 2_000));
const input = Type.Object({
  programVersion: field.id<'program-version'>(), unit: Type.Optional(field.text(60)), kind: Type.Optional(field.oneOf(['nonUnit', 'ojt'])), title: Type.Optional(Type.String({ maxLength: 200 })),
  jpKnowledge: periods(), jpSkill: periods(),
});

/** Adds a unit of the library, or a block of the centre's own, to a draft. */
export const addBlockAction = action('programs.add-block', input, async ({ tx, centre, record }, { programVersion: id, unit, kind, title, jpKnowledge = 0, jpSkill = 0 }) => {
  await lockVersion(tx, id);
  const version = await getVersion(tx, id);
  if (!version) return fail(notFound);
  const found = unit ? (await unitsByKey(tx, [unit as UnitKey])).get(unit as UnitKey) : undefined;
  if (unit && !found) return fail({ code: 'programs.unknown-unit', field: 'unit', unit });
  const block: Block = found ? { kind: 'unit', unitKey: found.key, title: found.title, jpKnowledge, jpSkill } : { kind: kind ?? 'nonUnit', title: title?.trim() ?? '', jpKnowledge, jpSkill };
  const blocks = addBlock(version, block);
  if (!blocks.ok) return blocks;
  await saveBlocks(tx, centre, id, blocks.value);
  record({ subject: { type: 'program', id: version.program }, after: { number: version.number, added: block.title, jp: jpKnowledge + jpSkill } });
  return ok({ program: version.program, programVersion: id, totalJp: totalJp(blocks.value) });
});
