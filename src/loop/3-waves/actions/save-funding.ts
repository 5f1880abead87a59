import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { stale } from '#platform/actions/refusal';
import { addFunding, listFunding, saveFunding } from '../store/funding.ts';
import { listSchedule } from '../store/schedule.ts';
import { listWaves } from '../store/waves.ts';

const input = Type.Object({
  source: Type.Optional(field.id<'funding-source'>()), version: Type.Optional(field.whole(1, 1_000_000)),
  code: field.text(20), name: field.text(120), year: field.whole(2000, 2100), budget: field.whole(0, 10_000_000_000_000),
});

/** Adds a funding source of a year, or changes its name and budget. */
export const saveFundingAction = action('waves.save-funding', input, async ({ tx, centre, newId, record }, { source: known, version = 1, code, name, year, budget }) => {
  const sources = await listFunding(tx);
  const before = sources.find((one) => one.id === known);
  if (!known && sources.some((one) => one.code === code && one.year === year)) return fail({ code: 'waves.funding-known', field: 'code' });
  const id = known ?? newId<'funding-source'>();
  if (!known) await addFunding(tx, centre, [{ id, code, name, year, budget, version: 1 }]);
  else if (!(await saveFunding(tx, { id, name, budget, version }))) return fail(stale);
  record({ subject: { type: 'funding-source', id }, before: before && { name: before.name, budget: before.budget }, after: { code, name, year, budget } });
  return ok({ source: id });
});

/** Funding sources by year with the packages they pay for. */
export const listFundingQuestion = question('waves.see-funding', Type.Object({}), async ({ tx }) => {
  const [sources, waves, classes] = [await listFunding(tx), await listWaves(tx), await listSchedule(tx, {})];
  const lines = sources.map((source) => {
    const own = new Set(waves.filter((wave) => wave.fundingSource === source.id).map((wave) => wave.id));
    return { ...source, waves: own.size, packages: classes.filter((one) => own.has(one.wave)).length };
  });
  return ok({ lines });
});
