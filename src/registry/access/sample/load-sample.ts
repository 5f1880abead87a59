import { hashPassword } from 'better-auth/crypto';
import type { Sample } from '#platform/sample';
import { addUser, savePassword } from '../store/accounts.ts';
import { saveStanding } from '../store/citizens.ts';
import { addMember } from '../store/members.ts';
import { sampleCitizens, sampleStaff } from './sample-accounts.ts';

/** The accounts of the sample centre. Its staff share one password, made anew for every installation and hashed once. */
export const createSample = (password: string): Sample => async ({ tx, centre, now, newId }) => {
  const hash = await hashPassword(password);
  for (const { userId, name, username, role } of sampleStaff) {
    await addUser(tx, now, { id: userId, name, username });
    await savePassword(tx, now, { id: newId(), user: userId, hash });
    await addMember(tx, centre, { user: userId, name, roles: [role] });
  }
  for (const { userId, name, phone, isTrainee } of sampleCitizens) {
    await addUser(tx, now, { id: userId, name, phone });
    await saveStanding(tx, centre, userId, isTrainee);
  }
};
