import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { occupationOptions, occupationTitle, regencies } from '#standards';
import { blocksOfCluster, mainOccupation } from '../rules/design/cluster-program.ts';
import { totalJp } from '../rules/program-version.ts';
import { trainingFields } from '../rules/training-field.ts';
import { findDesign } from '../store/cluster-designs.ts';
import { addPrograms, isCodeTaken } from '../store/programs.ts';
import { addVersions } from '../store/save-versions.ts';
import { listPublished } from '../store/versions.ts';
import { checkRequirements, requirementsOf, versionField } from './version-fields.ts';

const chosen = { design: field.id<'cluster-design'>(), cluster: Type.Optional(field.whole(1, 8)) };

/** What the form for a program of a cluster starts with. */
export const openDesignProgram = question('programs.make-program-of-design', Type.Object(chosen), async ({ tx }, { design: id, cluster = 1 }) => {
  const design = await findDesign(tx, id);
  if (!design) return fail(notFound);
  const proposed = design.answer?.clusters[cluster - 1];
  if (!proposed) return fail({ code: 'programs.design-not-answered' });
  return ok({ design, cluster, proposed, occupation: mainOccupation(design.entries, proposed.covered), occupations: occupationOptions(), regions: regencies('36') });
});

const input = Type.Object({ ...chosen, code: field.text(40), name: field.text(160), field: field.oneOf(trainingFields), occupation: field.text(10), ...versionField });

/** Makes a program of kind cluster with a first draft: one block a unit, in an order in which what is needed comes first. */
export const makeProgramOfDesign = action('programs.make-program-of-design', input, async ({ tx, centre, newId, record }, { design: id, cluster = 1, code, name, field: of, occupation, ...facts }) => {
  const design = await findDesign(tx, id);
  if (!design) return fail(notFound);
  const proposed = design.answer?.clusters[cluster - 1];
  if (!proposed) return fail({ code: 'programs.design-not-answered' });
  if (!occupationTitle(occupation)) return fail({ code: 'programs.unknown-occupation', field: 'occupation' });
  const wrong = checkRequirements(facts);
  if (wrong) return wrong;
  if (await isCodeTaken(tx, code)) return fail({ code: 'programs.code-taken', field: 'code' });
  const blocks = blocksOfCluster(design.units, proposed, await listPublished(tx));
  const [program, version] = [newId<'program'>(), newId<'program-version'>()];
  await addPrograms(tx, centre, [{ id: program, code, name, field: of, kind: 'cluster', occupation }]);
  await addVersions(tx, centre, [{ id: version, program, number: 1, status: 'draft', objective: facts.objective, requirements: requirementsOf(facts), blocks, totalJp: totalJp(blocks), design: id }]);
  record({ subject: { type: 'program', id: program }, after: { code, name, field: of, kind: 'cluster', occupation, number: 1, design: id, cluster, jp: totalJp(blocks) } });
  return ok({ program, programVersion: version });
});

export type DesignProgram = Extract<Awaited<ReturnType<typeof openDesignProgram.run>>, { ok: true }>['value'];
