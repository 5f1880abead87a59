import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { knownActors } from '../sign-in/known-actors.ts';
import { forgetPerson, savePerson, savePersonWithCommit, saveTrainee } from '../store/citizens.ts';

type In = { readonly tx: Transaction; readonly centre: Id<'centre'> };

/** Says whose account this is; called by the registry of people inside its own deed. With a name, pages greet the person by it. */
export async function linkPerson({ tx, centre }: In, user: string, person: Id<'person'>, name?: string): Promise<void> {
  await savePerson(tx, centre, user, person, name);
  knownActors.forget(user);
}

/** The same for somebody who was registered in this deed, done with its commit. */
export function linkPersonWithCommit({ tx, centre }: In, user: string, person: Id<'person'>, name: string): void {
  savePersonWithCommit(tx, centre, user, person, name);
  knownActors.forget(user);
}

/** Takes an account from a person it was tied to by mistake. */
export async function unlinkPerson({ tx }: Pick<In, 'tx'>, user: string): Promise<void> {
  await forgetPerson(tx, user);
  knownActors.forget(user);
}

/** Gives or takes the trainee's role of a person who has an account; called by training inside its own deed. */
export async function markTrainee(tx: Transaction, person: Id<'person'>, isTrainee: boolean): Promise<void> {
  for (const user of await saveTrainee(tx, person, isTrainee)) knownActors.forget(user);
}
