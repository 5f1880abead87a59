import { Type } from 'typebox';
import { getCentre, officialOn } from '#centres';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { mayCertify } from '../rules/may-certify.ts';
import { certificateNumber } from '../rules/number.ts';
import { certificatesOf } from '../store/certificates.ts';
import { resultsOf } from '../store/results.ts';
import { nextNumber } from '../store/save-certificate.ts';
import { byName, nameOf, openClass } from './class-context.ts';

const input = Type.Object({ class: field.id<'class'>(), enrolments: Type.Array(field.id<'enrolment'>(), { maxItems: 60 }) });

/** What issuing would do, before it is done: to whom, with which numbers, signed by whom, and who is kept out by what. */
export const prepareIssue = question('certification.prepare-issue', input, async ({ tx, today }, chosen) => {
  const context = await openClass(tx, chosen.class);
  if (!context) return fail(notFound);
  const enrolments = byName(context, chosen.enrolments);
  const results = await resultsOf(tx, enrolments.map(({ id }) => id));
  const certificates = new Map((await certificatesOf(tx, { class: chosen.class, status: 'valid' })).map((certificate) => [certificate.enrolment, certificate.number]));
  const candidates = enrolments.map((enrolment) => {
    const name = nameOf(context, enrolment);
    const may = mayCertify({ name, hasCompleted: enrolment.status === 'completed', certificate: certificates.get(enrolment.id), units: context.units, results: results.get(enrolment.id) ?? [] });
    return { enrolment: enrolment.id, name, refusal: may.ok ? undefined : may.error };
  });
  const [house, first] = [await getCentre(tx), await nextNumber(tx, Number(today.slice(0, 4)))];
  const ready = candidates.filter(({ refusal }) => !refusal);
  const number = (at: number): string => certificateNumber(first + at, house.shortName, today);
  return ok({
    class: { id: chosen.class, label: context.class.label }, ready, keptOut: candidates.filter(({ refusal }) => refusal), today,
    first: number(0), last: number(Math.max(0, ready.length - 1)), signedBy: await officialOn(tx, 'head', today),
  });
});
