import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';
import { endedOn } from '../rules/scheme.ts';
import { listActiveSchemes } from './schemes.ts';

/** Schemes by which somebody can be tested on a day, with the LSP that tests: for choosing one in a form. */
export async function activeSchemeNames(tx: Transaction, today: Day): Promise<{ readonly scheme: string; readonly certifier: string }[]> {
  return (await listActiveSchemes(tx)).filter((scheme) => !endedOn(scheme, today)).map(({ name, certifier }) => ({ scheme: name, certifier: certifier.name }));
}
