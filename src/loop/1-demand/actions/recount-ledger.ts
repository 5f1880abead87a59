import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { occupationTitle } from '#standards';
import { groupBy } from '../rules/group-by.ts';
import { recount } from '../rules/recount.ts';
import { listLinesOf } from '../store/lines.ts';
import { listMovementsOf } from '../store/movements.ts';

/** Every balance of the ledger counted again from its entries; the lines whose sum says otherwise. */
export const recountLedger = question('demand.recount', Type.Object({}), async ({ tx }) => {
  const lines = await listLinesOf(tx, undefined);
  const movements = groupBy(await listMovementsOf(tx, lines.map((line) => line.id)), (movement): Id<'need'> => movement.need);
  const counted = lines.map((line) => ({ line, ...recount(line, movements.get(line.id) ?? []) }));
  return ok({
    lines: lines.length, entries: counted.reduce((sum, one) => sum + one.entries.length, 0),
    differing: counted.filter(({ line, left }) => left !== line.balance).map(({ line, left }) => ({ need: line.id, title: occupationTitle(line.occupation) ?? line.occupation, balance: line.balance, recounted: left })),
  });
});
