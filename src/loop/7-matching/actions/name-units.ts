import type { Transaction } from '#platform/database/transaction';
import { unitsByKey, type UnitKey } from '#standards';

export type NamedUnit = { readonly key: UnitKey; readonly code: string; readonly title: string };

/** Names units as the library has them; a key it does not know stays a code. */
export async function nameUnits(tx: Transaction, keys: readonly string[]): Promise<(key: string) => NamedUnit> {
  const known = await unitsByKey(tx, [...new Set(keys)] as UnitKey[]);
  return (key) => {
    const unit = known.get(key as UnitKey);
    return { key: key as UnitKey, code: unit?.code ?? key.split('@')[0]!, title: unit?.title ?? key };
  };
}
