import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { occupationOptions, occupationTitle, regencies } from '#standards';
import { programKinds } from '../rules/program-version.ts';
import { trainingFields } from '../rules/training-field.ts';
import { addPrograms, isCodeTaken } from '../store/programs.ts';
import { addVersions } from '../store/save-versions.ts';
import { checkRequirements, requirementsOf, versionField } from './version-fields.ts';

const input = Type.Object({
  code: field.text(40), name: field.text(160), field: field.oneOf(trainingFields), kind: field.oneOf(programKinds), occupation: field.text(10), ...versionField,
});

/** Starts a program with an empty first version. */
export const addProgram = action('programs.add-program', input, async ({ tx, centre, newId, record }, { code, name, field: of, kind, occupation, ...facts }) => {
  if (!occupationTitle(occupation)) return fail({ code: 'programs.unknown-occupation', field: 'occupation' });
  const wrong = checkRequirements(facts);
  if (wrong) return wrong;
  if (await isCodeTaken(tx, code)) return fail({ code: 'programs.code-taken', field: 'code' });
  const [program, version] = [newId<'program'>(), newId<'program-version'>()];
  await addPrograms(tx, centre, [{ id: program, code, name, field: of, kind, occupation }]);
  await addVersions(tx, centre, [{ id: version, program, number: 1, status: 'draft', objective: facts.objective, requirements: requirementsOf(facts), blocks: [], totalJp: 0 }]);
  record({ subject: { type: 'program', id: program }, after: { code, name, field: of, kind, occupation, number: 1 } });
  return ok({ program, programVersion: version });
});

/** What the form for a new program offers to choose from. */
export const openProgramForm = question('programs.add-program', Type.Object({}), async () => ok(await Promise.resolve({ occupations: occupationOptions(), regions: regencies('36') })));
