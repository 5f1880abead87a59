import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/transaction';
import type { Attempts } from './attempts.ts';
import type { Authentication } from './better-auth.ts';

/** What every way to sign in needs. */
export type SignInParts = {
  readonly authentication: Authentication;
  readonly database: Database;
  readonly clock: Clock;
  readonly attempts: Attempts;
  readonly isSecure: boolean;
  /** The sample centre is loaded and the server listens on loopback only: roles to try are offered, and staff need no second factor. */
  readonly sampleMode: boolean;
};
