import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { usualRubric, type Criterion } from '../rules/rubric.ts';
import { tables } from './tables.ts';

type WaveRubric = { readonly criteria: readonly Criterion[]; readonly version: number };

/** By what interviews of a wave are scored; the usual criteria until somebody sets others (version 0: nothing is saved yet). */
export async function findRubric(tx: Transaction, wave: Id<'wave'>): Promise<WaveRubric> {
  const row = await tables(tx).selectFrom('admission.rubrics').select(['criteria', 'version']).where('wave_id', '=', wave).executeTakeFirst();
  return row ?? { criteria: usualRubric, version: 0 };
}

/** The rubric as it stands when its wave's rule is frozen; whoever is changing it finishes first, and whoever comes later finds the rule frozen. */
export async function holdRubric(tx: Transaction, centre: Id<'centre'>, wave: Id<'wave'>): Promise<readonly Criterion[]> {
  await saveRubric(tx, centre, wave, 0, usualRubric);
  return (await tables(tx).selectFrom('admission.rubrics').select('criteria').where('wave_id', '=', wave).forUpdate().executeTakeFirstOrThrow()).criteria;
}

/** Writes the rubric if nobody did since `version`; false when somebody was first. */
export async function saveRubric(tx: Transaction, centre: Id<'centre'>, wave: Id<'wave'>, version: number, criteria: readonly Criterion[]): Promise<boolean> {
  const facts = JSON.stringify(criteria);
  if (version === 0) {
    const added = await tables(tx).insertInto('admission.rubrics').values({ centre_id: centre, wave_id: wave, criteria: facts }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
    return Number(added.numInsertedOrUpdatedRows) === 1;
  }
  const changed = await tables(tx).updateTable('admission.rubrics').set({ criteria: facts, version: version + 1 }).where('wave_id', '=', wave).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
