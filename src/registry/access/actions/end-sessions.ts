import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { notFound } from '#platform/actions/refusal';
import { knownActors } from '../sign-in/known-actors.ts';
import { findMember } from '../store/members.ts';
import { endSessions, listSessions } from '../store/sessions.ts';
import { userField } from './staff-fields.ts';

const input = Type.Object({ user: userField, session: Type.Optional(userField), except: Type.Optional(userField) });

/** Signs somebody out: of one device, of all but this one, or everywhere. Everybody for themselves; an administrator for the staff of the centre. */
export const endSessionsAction = action('access.end-sessions', input, async ({ tx, scope, actor, record }, { user, session, except }) => {
  if (user !== actor.id && (scope.within === 'own' || !await findMember(tx, user))) return fail(notFound);
  const ended = await endSessions(tx, user, { only: session, except });
  if (session && ended === 0) return fail(notFound);
  knownActors.forget(user);
  record({ subject: { type: 'account', id: user }, after: { sessionsEnded: ended } });
  return ok({ ended });
});

/** The devices somebody is signed in on. */
export const seeOwnSessions = question('access.see-own-sessions', Type.Object({}), async ({ tx, actor, now }) => {
  const member = await findMember(tx, actor.id);
  return ok({ sessions: await listSessions(tx, actor.id, now), member });
});
