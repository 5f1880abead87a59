import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { lockVersion, saveVersion } from '../store/save-versions.ts';
import { getVersion } from '../store/versions.ts';
import { checkRequirements, requirementsOf, versionField } from './version-fields.ts';

const input = Type.Object({ programVersion: field.id<'program-version'>(), version: field.whole(1, 1_000_000), ...versionField });

/** Changes objective and requirements of a draft. */
export const editVersion = action('programs.edit-version', input, async ({ tx, record }, { programVersion: id, version, ...facts }) => {
  await lockVersion(tx, id);
  const before = await getVersion(tx, id);
  if (!before) return fail(notFound);
  if (before.version !== version) return fail(stale);
  if (before.status !== 'draft') return fail({ code: 'programs.not-draft', status: before.status });
  const wrong = checkRequirements(facts);
  if (wrong) return wrong;
  const requirements = requirementsOf(facts);
  await saveVersion(tx, id, { objective: facts.objective, requirements });
  record({ subject: { type: 'program', id: before.program }, before: { objective: before.objective, ...before.requirements }, after: { objective: facts.objective, ...requirements } });
  return ok({ program: before.program, number: before.number });
});
