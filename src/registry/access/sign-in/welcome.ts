import type { Role } from '#kernel/actor';
import { inTransaction } from '#platform/database/in-transaction';
import type { Reply, Request } from '#platform/http/routes';
import { homeOf } from '../rules/home.ts';
import { addCitizen } from '../store/citizens.ts';
import { endSessions, findStanding } from '../store/sessions.ts';
import { knownActors } from './known-actors.ts';
import { passCookies } from './plain-forms.ts';
import { noteIn } from './note.ts';
import type { SignInParts } from './parts.ts';

/** Lets somebody in whose proof was right: sets the cookies and answers where they begin; undefined for staff who left, whose session ends again. */
export async function welcome(parts: SignInParts, request: Request, reply: Reply, user: string, cookies: Headers, way: string): Promise<string | undefined> {
  const centre = request.centre.id;
  const roles = await inTransaction(parts.database, { centre }, async (tx): Promise<readonly Role[] | undefined> => {
    const standing = await findStanding(tx, user);
    if (standing.isClosed) return void await endSessions(tx, user);
    if (standing.roles.length === 0) await addCitizen(tx, centre, user);
    const given: readonly Role[] = standing.roles.length > 0 ? standing.roles : standing.isTrainee ? ['citizen', 'trainee'] : ['citizen'];
    await noteIn(tx, parts, request, 'access.sign-in', { actor: { id: user, name: standing.name, roles: given }, way });
    return given;
  });
  if (!roles) return undefined;
  knownActors.forget(user);
  passCookies(cookies, reply);
  request.log.info({ event: 'access.signed-in', user, address: request.ip }, 'signed in');
  return homeOf({ roles });
}
