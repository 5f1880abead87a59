import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { ProgramKind } from '../rules/program-version.ts';
import { tables } from './tables.ts';

/** What stays the same through all versions of a program. */
export type Program = { readonly id: Id<'program'>; readonly code: string; readonly name: string; readonly field: string; readonly kind: ProgramKind; readonly occupation: string };

export async function addPrograms(tx: Transaction, centre: Id<'centre'>, programs: readonly Program[]): Promise<void> {
  const rows = programs.map(({ id, code, name, field, kind, occupation }) => ({ centre_id: centre, id, code, name, field, kind, occupation }));
  await tables(tx).insertInto('programs.programs').values(rows).execute();
}

/** Codes are opaque, for every issuer makes them otherwise, and unique per centre. */
export async function isCodeTaken(tx: Transaction, code: string): Promise<boolean> {
  return (await tables(tx).selectFrom('programs.programs').select('id').where('code', '=', code).executeTakeFirst()) !== undefined;
}

/** Whoever adds a version holds the program, so that two new versions never get one number. */
export async function lockProgram(tx: Transaction, id: Id<'program'>): Promise<void> {
  await tables(tx).selectFrom('programs.programs').select('id').where('id', '=', id).forUpdate().execute();
}
