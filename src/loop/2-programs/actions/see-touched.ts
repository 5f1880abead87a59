import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { BesideLine } from '#platform/beside';
import { versionsTeaching } from '../store/versions.ts';

/** Which programs teach these units: what a changed standard touches. Versions nobody uses any more are left out. */
export const seeTouchedPrograms = question('programs.see-programs', Type.Object({ units: field.codes(20_000) }), async ({ tx }, { units }) => {
  const lines = (await versionsTeaching(tx, units)).map(({ program, name, number, status, units: taught }): BesideLine =>
    ({ key: `touched.${status}`, facts: { name, n: number, units: taught }, href: `/program/${program}?number=${number}`, tone: 'plain' }));
  return ok({ lines });
});
