import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { countTouched } from '../store/touched.ts';

/** How many results and valid certificates speak of these units: they keep what they say, but stand for the standard as it was. */
export const seeTouchedProof = question('certification.see-classes', Type.Object({ units: field.codes(20_000) }), async ({ tx }, { units }) => {
  const { results, certificates } = await countTouched(tx, units);
  return ok({ lines: results + certificates === 0 ? [] : [{ key: 'touched', facts: { results, certificates }, href: '/sertifikasi', tone: 'plain' as const }] });
});
