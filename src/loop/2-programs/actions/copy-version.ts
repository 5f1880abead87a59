import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { nextNumber } from '../rules/version-states.ts';
import { lockProgram } from '../store/programs.ts';
import { addVersions } from '../store/save-versions.ts';
import { getVersion, listVersions } from '../store/versions.ts';

/** The way to change what is published: a copy with the next number, as a draft. */
export const copyVersion = action('programs.copy-version', Type.Object({ programVersion: field.id<'program-version'>() }), async ({ tx, centre, newId, record }, { programVersion: id }) => {
  const source = await getVersion(tx, id);
  if (!source) return fail(notFound);
  await lockProgram(tx, source.program);
  const number = nextNumber(await listVersions(tx, { program: source.program }));
  if (!number.ok) return number;
  const copy = newId<'program-version'>();
  const { program, objective, requirements, resources, syllabus, blocks, totalJp } = source;
  await addVersions(tx, centre, [{ id: copy, program, number: number.value, status: 'draft', objective, requirements, resources, syllabus, blocks, totalJp }]);
  record({ subject: { type: 'program', id: program }, after: { number: number.value, status: 'draft', copiedFrom: source.number } });
  return ok({ program, programVersion: copy, number: number.value });
});
