import { isStaff, type Actor } from '#kernel/actor';
import { addMinutes, toInstant } from '#kernel/instant';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database } from '#platform/database/transaction';
import type { Reply, Request } from '#platform/http/routes';
import { isStaffSessionOver } from '../rules/session-age.ts';
import { findSignedIn, type SignedIn } from '../store/sessions.ts';
import { cookiePrefix, type Authentication } from './better-auth.ts';
import { knownActors, type Known } from './known-actors.ts';
import { headersOf, passCookies } from './plain-forms.ts';
import { sessionTokenIn } from './session-token.ts';

export type ActorOf = (request: Request, reply: Reply) => Promise<Actor | undefined>;
type Parts = { readonly authentication: Authentication; readonly database: Database; readonly sampleMode: boolean };

const sessions = new WeakMap<Request, string>();

/** The session a request came with, to tell "this device" from the others. */
export const sessionOf = (request: Request): string | undefined => sessions.get(request);

const sessionCookieOf = (request: Request): string | undefined =>
  request.cookies[`__Secure-${cookiePrefix}.session_token`] ?? request.cookies[`${cookiePrefix}.session_token`];

/** Tells who sent a request. Without a session cookie it asks nobody; staff without a second factor are led to set one up first. */
export function createActorOf(parts: Parts): ActorOf {
  const asked = new Map<string, Promise<Known | undefined>>();
  /** A click repeated at once brings the same cookie twice: it is asked about once. */
  const askOnce = (request: Request, reply: Reply, seal: string): Promise<Known | undefined> => {
    const key = `${request.centre.id} ${seal}`;
    const running = asked.get(key) ?? ask(parts, request, reply, seal).finally(() => void asked.delete(key));
    asked.set(key, running);
    return running;
  };
  return async (request, reply) => {
    const seal = sessionCookieOf(request);
    if (!seal) return undefined;
    const known = knownActors.find(request.centre.id, seal) ?? await askOnce(request, reply, seal);
    if (!known) return undefined;
    sessions.set(request, known.session);
    return known.mustAddFactor ? leadToFactor(request, reply, known.actor) : known.actor;
  };
}

async function ask({ authentication, database, sampleMode }: Parts, request: Request, reply: Reply, seal: string): Promise<Known | undefined> {
  const token = sessionTokenIn(seal, authentication.options.secret);
  if (!token) return undefined;
  // The library stamps sessions by the machine's clock, also while the sample centre lives on another day.
  const now = toInstant(Date.now());
  const found = await inTransaction(database, { centre: request.centre.id, readOnly: true }, (tx) => findSignedIn(tx, token, now));
  const actor = found && actorFrom(found);
  if (!found || !actor) return undefined;
  if (isStaff(actor) && isStaffSessionOver(found.begun, now)) return undefined;
  if (found.lastSeen < addMinutes(now, -minutesUntilSeenAgain)) await prolong(authentication, request, reply);
  const { session } = found;
  const known = { actor, session, mustAddFactor: isStaff(actor) && !found.hasSecondFactor && !sampleMode };
  knownActors.keep(request.centre.id, seal, known);
  return known;
}

/** Once a day the library prolongs the session and its cookie; every other request needs one question only, ours. */
async function prolong(authentication: Authentication, request: Request, reply: Reply): Promise<void> {
  const { headers } = await authentication.api.getSession({ headers: headersOf(request), returnHeaders: true });
  passCookies(headers, reply);
}

const minutesUntilSeenAgain = 24 * 60;

/** Staff with their roles of this centre, everybody else as a citizen; undefined for staff who left. */
function actorFrom({ user, userName, member, person, isTrainee }: SignedIn): Actor | undefined {
  if (member) return member.isActive ? { id: user, name: member.name, roles: member.roles } : undefined;
  return { id: user, name: userName, roles: isTrainee ? ['citizen', 'trainee'] : ['citizen'], ...(person ? { person } : {}) };
}

const openWithoutFactor = /^\/(akun|keluar|masuk)(\/|\?|$)/;

function leadToFactor(request: Request, reply: Reply, actor: Actor): Actor | undefined {
  if (openWithoutFactor.test(request.url)) return { id: actor.id, name: actor.name, roles: ['citizen'] };
  if (!request.url.startsWith('/api/')) void reply.redirect('/akun/faktor', 303);
  return undefined;
}
