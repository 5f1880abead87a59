import type { Transaction } from '#platform/database/transaction';
import { listOccupationsAsked } from '../store/units-asked.ts';

type Option = { readonly value: string; readonly text: string };

/** All occupations to choose from, those the ledger knows first: a phone without network cannot search. */
export async function occupationsAskedFirst(tx: Transaction, all: readonly Option[]): Promise<Option[]> {
  const asked = await listOccupationsAsked(tx);
  const first = asked.flatMap((code) => all.find((one) => one.value === code) ?? []);
  return [...first, ...all.filter((one) => !asked.includes(one.value))];
}
