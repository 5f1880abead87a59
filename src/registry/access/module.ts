import { randomBytes } from 'node:crypto';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/transaction';
import type { Module } from '#platform/module';
import { changeRoles } from './actions/change-roles.ts';
import { deactivateStaff } from './actions/deactivate-staff.ts';
import { endSessionsAction, seeOwnSessions } from './actions/end-sessions.ts';
import { inviteStaff } from './actions/invite-staff.ts';
import { resetSignIn } from './actions/reset-sign-in.ts';
import { seeStaff, seeStaffMember } from './actions/see-staff.ts';
import { openFirstPassword, setFirstPassword } from './actions/set-first-password.ts';
import type { SetUpParts } from './actions/set-up-centre.ts';
import { staffApi } from './api/staff.ts';
import { firstPasswordPages } from './pages/first-password.tsx';
import { inviteStaffPages } from './pages/invite-staff.tsx';
import { ownAccountPages } from './pages/own-account.tsx';
import { ownSecurityPages } from './pages/own-security.tsx';
import { setUpPages } from './pages/set-up.tsx';
import { signInPages } from './pages/sign-in.tsx';
import { staffListPages } from './pages/staff-list.tsx';
import { staffMemberPages } from './pages/staff-member.tsx';
import { staffSignInPages } from './pages/staff-sign-in.tsx';
import { tryPages, type EmployerLinkForTry } from './pages/try.ts';
import { permissions } from './permissions.ts';
import { createSample } from './sample/load-sample.ts';
import { createActorOf, type ActorOf } from './sign-in/actor-of.ts';
import { createAttempts } from './sign-in/attempts.ts';
import type { Authentication } from './sign-in/better-auth.ts';
import { refusals } from './texts/refusals.ts';

export { createSetUpCode } from './actions/set-up-centre.ts';
export { createAuthentication } from './sign-in/better-auth.ts';
export { createSendCode } from './sign-in/send-code.ts';
export { openSignInPool } from './store/open-sign-in-pool.ts';

/** What start hands in. */
export type AccessParts = {
  /** From `createAuthentication`, with a pool of `openSignInPool` and `sendCode` of `createSendCode`. */
  readonly authentication: Authentication;
  /** The runtime role's database. */
  readonly database: Database;
  readonly clock: Clock;
  /** `http://127.0.0.1:3000`, without a slash at the end: what stands before the path of an invitation. Asked at each page: the port may be known only after the server listens. */
  readonly baseUrl: () => string;
  readonly isSecure: boolean;
  /** The sample centre is loaded AND the server listens on loopback only. Decides whether `/try` exists and whether staff may do without a second factor. */
  readonly sampleMode: boolean;
  /** A fresh signed path of the sample's first employer; asked in sample mode only. */
  readonly employerLinkForTry: EmployerLinkForTry;
  /** Given when the product may start without a centre: the printed code, and how to look for and add a centre. Mounts `/siapkan`. */
  readonly setUp?: Omit<SetUpParts, 'clock'>;
};

/** Everything of access but its pages, which need what start hands in. Its own sample has a password nobody knows. */
export const accessModule: Module = {
  name: 'access',
  permissions,
  deeds: [inviteStaff, changeRoles, deactivateStaff, resetSignIn, endSessionsAction, setFirstPassword, seeStaff, seeStaffMember, seeOwnSessions, openFirstPassword],
  api: staffApi,
  refusals,
  sample: createSample(randomBytes(24).toString('base64url')),
};

/** The module with its pages, and who sent a request. */
export function createAccess(parts: AccessParts): { readonly module: Module; readonly actorOf: ActorOf } {
  const signIn = { ...parts, attempts: createAttempts(parts.database) };
  return { actorOf: createActorOf(parts), module: { ...accessModule, pages: (app) => mountPages(parts, signIn, app) } };
}

function mountPages(parts: AccessParts, signIn: Parameters<typeof signInPages>[0], app: Parameters<NonNullable<Module['pages']>>[0]): void {
  if (parts.setUp) setUpPages({ clock: parts.clock, ...parts.setUp })(app);
  if (parts.sampleMode) tryPages(signIn, parts.employerLinkForTry)(app);
  signInPages(signIn)(app);
  staffSignInPages(signIn)(app);
  firstPasswordPages(app);
  ownAccountPages(app);
  ownSecurityPages(signIn)(app);
  staffListPages(app);
  inviteStaffPages(app);
  staffMemberPages(parts.baseUrl)(app);
}

/** The sample's accounts under a password the installation knows; start puts it in the place of the module's own. */
export { createSample } from './sample/load-sample.ts';
