import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findEvidence } from '../store/evidence.ts';
import { enrolmentInReach } from './class-in-reach.ts';

/** Where a piece of evidence lies, for who may see it: those who assess, the class's instructors, and the trainee it shows. */
export const readEvidence = question('training.read-evidence', Type.Object({ evidence: field.id<'evidence'>() }), async ({ tx, scope }, { evidence: id }) => {
  const evidence = await findEvidence(tx, id);
  if (!evidence || !(await enrolmentInReach({ tx, scope }, evidence.enrolment))) return fail(notFound);
  return ok({ file: evidence.file, fileName: evidence.fileName });
});
