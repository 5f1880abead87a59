import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { yearRules, type FundingSource } from '../rules/funding-source.ts';
import { addFunding, listFunding, saveFunding } from '../store/funding.ts';
import { listSchedule } from '../store/schedule.ts';
import { listWaves } from '../store/waves.ts';

const input = Type.Object({
  source: Type.Optional(field.id<'funding-source'>()), version: Type.Optional(field.whole(1, 1_000_000)),
  code: field.text(20), name: field.text(120), year: field.whole(2000, 2100), budget: field.whole(0, 10_000_000_000_000),
  from: Type.Optional(field.day()), until: Type.Optional(field.day()), accountCode: Type.Optional(Type.String({ maxLength: 40 })), rules: Type.Optional(Type.String({ maxLength: 2_000 })), costOfClass: Type.Optional(field.whole(1, 100_000_000_000)),
});

/** Adds a funding source of a year, or changes its name, its budget and what it is bound to. */
export const saveFundingAction = action('waves.save-funding', input, async ({ tx, centre, newId, record }, { source: known, version = 1, ...sent }) => {
  const sources = await listFunding(tx);
  const before = sources.find((one) => one.id === known);
  if (known && !before) return fail(notFound);
  if (!known && sources.some((one) => one.code === sent.code && one.year === sent.year)) return fail({ code: 'waves.funding-known', field: 'code' });
  const id = known ?? newId<'funding-source'>();
  const usual = before ?? yearRules(sent.year);
  const source: FundingSource = {
    id, version, code: before?.code ?? sent.code, year: before?.year ?? sent.year, name: sent.name, budget: sent.budget,
    from: sent.from ?? usual.from, until: sent.until ?? usual.until, accountCode: sent.accountCode ?? usual.accountCode, rules: sent.rules ?? usual.rules, costOfClass: sent.costOfClass ?? usual.costOfClass,
  };
  if (source.until < source.from) return fail({ code: 'waves.until-before', field: 'until', from: source.from });
  if (!before) await addFunding(tx, centre, [source]);
  else if (!(await saveFunding(tx, source))) return fail(stale);
  record({ subject: { type: 'funding-source', id }, before: before && told(before), after: told(source) });
  return ok({ source: id });
});

const told = ({ code, name, year, budget, from, until, accountCode, costOfClass }: FundingSource) => ({ code, name, year, budget, from, until, accountCode, costOfClass: costOfClass ?? null });

/** Funding sources by year with the packages they pay for. */
export const listFundingQuestion = question('waves.see-funding', Type.Object({}), async ({ tx }) => {
  const [sources, waves, classes] = [await listFunding(tx), await listWaves(tx), await listSchedule(tx, {})];
  const lines = sources.map((source) => {
    const own = new Set(waves.filter((wave) => wave.fundingSource === source.id).map((wave) => wave.id));
    return { ...source, waves: own.size, packages: classes.filter((one) => own.has(one.wave)).length };
  });
  return ok({ lines });
});
