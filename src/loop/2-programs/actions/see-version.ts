import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { regencies, searchUnits } from '#standards';
import { groupsOf } from '../rules/curriculum.ts';
import { getVersion } from '../store/versions.ts';
import { seeProgram } from './see-program.ts';

const input = Type.Object({ programVersion: field.id<'program-version'>(), q: Type.Optional(Type.String({ maxLength: 100 })) });

/** A version to be worked on: its curriculum and the units a search finds that are not in it yet. */
export const openCurriculum = question('programs.save-curriculum', input, async ({ tx }, { programVersion, q }) => {
  const version = await getVersion(tx, programVersion);
  if (!version) return fail(notFound);
  const taught = new Set(version.blocks.map((block) => block.unitKey));
  const found = q?.trim() ? await searchUnits(tx, q, 40) : [];
  return ok({ version, groups: groupsOf(version.blocks), q: q ?? '', found: found.filter((unit) => !taught.has(unit.key)).slice(0, 20) });
});

/** A version with what its form offers to choose from. */
export const openVersionForm = question('programs.edit-version', Type.Object({ programVersion: field.id<'program-version'>() }), async ({ tx }, { programVersion }) => {
  const version = await getVersion(tx, programVersion);
  return version ? ok({ version, regions: regencies('36') }) : fail(notFound);
});

/** The record of a program, asked for by one of its versions. */
export const seeVersion = question('programs.see-program', Type.Object({ programVersion: field.id<'program-version'>() }), async (context, { programVersion }) => {
  const version = await getVersion(context.tx, programVersion);
  if (!version) return fail(notFound);
  const record = await seeProgram.run(context, { program: version.program, number: version.number });
  return record.ok ? ok({ record: record.value }) : record;
});
