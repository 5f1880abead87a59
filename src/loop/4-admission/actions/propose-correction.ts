import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Application } from '../rules/application.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { readScore, type Hundredths } from '../rules/score.ts';
import { provedTraits, type Trait } from '../rules/traits.ts';
import { findApplication } from '../store/applications.ts';
import { addCorrection } from '../store/corrections.ts';
import { findRun } from '../store/runs.ts';

/** Points as people write them, and what was proved after all; whatever is left empty stays as it is. */
export const correctedFields = {
  class: Type.Optional(field.id<'class'>()), test: Type.Optional(Type.String({ maxLength: 12 })), interview: Type.Optional(Type.String({ maxLength: 12 })),
  proved: Type.Optional(Type.Array(field.oneOf(provedTraits), { maxItems: provedTraits.length })),
};
type Corrected = { readonly class?: Id<'class'>; readonly test?: string; readonly interview?: string; readonly proved?: readonly Trait[] };

const input = Type.Object({ application: field.id<'application'>(), why: field.text(500), ...correctedFields });

/** Points that were wrong when the result was published. They count only once a second person has approved; nobody who holds a seat can lose it. */
export const proposeCorrection = action('admission.propose-correction', input, async (context, { application: id, why, ...corrected }) => {
  const application = await findApplication(context.tx, id);
  if (!application?.number) return fail(notFound);
  if ((await findRun(context.tx, application.wave))?.status !== 'published') return fail({ code: 'admission.no-result-yet' });
  const kept = await keepCorrection(context, application, corrected as Corrected, why);
  return kept.ok ? ok({ id, correction: kept.value }) : kept;
});

/** Keeps what is to be corrected for a second person. */
export async function keepCorrection(context: ActionContext, { id, wave, choices, traits }: Application, told: Corrected, why: string): Promise<Result<Id<'correction'>, AdmissionError>> {
  const { tx, centre, actor, now, newId, record } = context;
  const points = readPoints(told);
  if (!points.ok) return points;
  const of = told.class ?? choices[0];
  if (!of || !choices.includes(of)) return fail({ code: 'admission.points-class', field: 'class' });
  const proved = told.proved && [...told.proved].sort().join() !== [...traits].sort().join() ? told.proved : null;
  if (points.value.test === null && points.value.interview === null && !proved) return fail({ code: 'admission.correction-empty', field: 'test' });
  const correction = newId<'correction'>();
  if (!(await addCorrection(tx, centre, { id: correction, wave, application: id, class: of, ...points.value, proved, why }, { user: actor.id, name: actor.name, now }))) return fail({ code: 'admission.correction-waits' });
  record({ subject: { type: 'application', id }, after: { correction: true, test: points.value.test && points.value.test / 100, interview: points.value.interview && points.value.interview / 100 }, why });
  return ok(correction);
}

function readPoints({ test, interview }: Corrected): Result<{ test: Hundredths | null; interview: Hundredths | null }, AdmissionError> {
  const read = { test: null as Hundredths | null, interview: null as Hundredths | null };
  for (const [part, text] of [['test', test], ['interview', interview]] as const) {
    if (!text?.trim()) continue;
    const score = readScore(text);
    if (!score.ok) return fail({ code: score.error.code as 'admission.score-not-a-number', field: part, text });
    read[part] = score.value;
  }
  return ok(read);
}
