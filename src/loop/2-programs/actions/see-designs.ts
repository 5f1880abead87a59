import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { offsetOf, perPage } from '#platform/http/list-state';
import { clusterQuestion } from '../rules/design/cluster-question.ts';
import { findDesign, listDesigns } from '../store/cluster-designs.ts';
import { programsOfDesign } from '../store/versions.ts';

/** Designs, the newest first. */
export const listDesignsQuestion = question('programs.see-designs', Type.Object({ page: Type.Optional(field.whole(1, 10_000)) }), async ({ tx }, { page }) =>
  ok({ ...(await listDesigns(tx, perPage, offsetOf(page))), page: page ?? 1 }));

const one = Type.Object({ design: field.id<'cluster-design'>() });

/** One design: what was asked, what was answered, and which programs were made of it. */
export const seeDesign = question('programs.see-designs', one, async ({ tx }, { design: id }) => {
  const design = await findDesign(tx, id);
  return design ? ok({ design, programs: await programsOfDesign(tx, id) }) : fail(notFound);
});

/** A draft, to be completed. */
export const openDraft = question('programs.save-design', one, async ({ tx }, { design: id }) => {
  const design = await findDesign(tx, id);
  if (!design) return fail(notFound);
  return design.status === 'draft' ? ok({ design }) : fail({ code: 'programs.design-not-draft', status: design.status });
});

/** The question as the file `balai cluster solve` reads: whoever doubts the answer can work it out again elsewhere. */
export const exportDesign = question('programs.see-designs', one, async ({ tx }, { design: id }) => {
  const design = await findDesign(tx, id);
  return design ? ok({ name: design.name, file: { format: 'balai-cluster/1', ...clusterQuestion(design) } }) : fail(notFound);
});

export type SeenDesign = Extract<Awaited<ReturnType<typeof seeDesign.run>>, { ok: true }>['value'];
export type DesignLine = Extract<Awaited<ReturnType<typeof listDesignsQuestion.run>>, { ok: true }>['value']['lines'][number];
export type DraftDesign = Extract<Awaited<ReturnType<typeof openDraft.run>>, { ok: true }>['value']['design'];
