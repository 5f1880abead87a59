import { betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { phoneNumber } from 'better-auth/plugins/phone-number';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { username } from 'better-auth/plugins/username';
import type { Pool } from 'pg';
import { newId } from '#platform/new-id';
import { longestPassword, shortestPassword } from '../rules/password.ts';
import { maskPhone } from '../rules/phone.ts';
import { isUserName } from '../rules/user-name.ts';
import { addressOf } from '../store/accounts.ts';

/** A one-time code for a phone, in the centre and language of the page it was asked on. */
export type SendCode = (order: { readonly phone: string; readonly code: string; readonly centre: string; readonly language: string }) => Promise<void>;

type Parts = {
  /** Runtime role, `options: '-c search_path=access'`, dates read as `Date` (the driver's default). */
  readonly pool: Pool;
  readonly secret: string;
  readonly baseUrl: string;
  readonly isSecure: boolean;
  readonly sendCode: SendCode;
  readonly log?: (level: 'debug' | 'info' | 'warn' | 'error', message: string) => void;
};

/** Our own headers to the library: what it knows of a request comes from these, never from what a browser claims. */
export const facts = { address: 'x-balai-address', centre: 'x-balai-centre', language: 'x-balai-language' } as const;
export const cookiePrefix = 'balai';
export const codeMinutes = 10;

const day = 86_400;

/** The sign-in library, spoken to from our own forms only: none of its routes is mounted. */
export function createAuthentication({ pool, secret, baseUrl, isSecure, sendCode, log }: Parts) {
  return betterAuth({
    appName: 'Balai', database: pool, secret, baseURL: baseUrl,
    telemetry: { enabled: false },
    // Attempts are limited by us, before a password is hashed.
    rateLimit: { enabled: false },
    logger: { disableColors: true, log: (level, message) => log?.(level as 'warn', String(message)) },
    user: { modelName: 'users' },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    session: { modelName: 'sessions', expiresIn: 30 * day, updateAge: day, freshAge: 0, cookieCache: { enabled: true, maxAge: 60 } },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword, maxPasswordLength: longestPassword },
    advanced: {
      cookiePrefix, useSecureCookies: isSecure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [facts.address] },
    },
    plugins: [
      username({ minUsernameLength: 3, maxUsernameLength: 30, usernameValidator: isUserName, validationOrder: { username: 'post-normalization' } }),
      twoFactor({ issuer: 'Balai', schema: { twoFactor: { modelName: 'second_factors' } } }),
      phoneNumber({
        otpLength: 6, expiresIn: codeMinutes * 60, allowedAttempts: 3,
        sendOTP: ({ phoneNumber: phone, code }, context) => sendCode({
          phone, code, centre: context?.headers?.get(facts.centre) ?? '', language: context?.headers?.get(facts.language) ?? 'id',
        }),
        signUpOnVerification: { getTempEmail: addressOf, getTempName: maskPhone },
      }),
      signInAs,
    ],
  });
}

export type Authentication = ReturnType<typeof createAuthentication>;

/** Begins a session without a proof: for the roles to try of a sample centre, which is mounted nowhere else. It has no path, so no router can reach it. */
const signInAs = {
  id: 'balai-sign-in-as',
  endpoints: {
    signInAs: createAuthEndpoint({ method: 'POST', metadata: { $Infer: { body: {} as { user: string } } } }, async (context) => {
      const { user: id } = context.body;
      const user = await context.context.internalAdapter.findUserById(id);
      if (!user) throw new APIError('NOT_FOUND');
      const session = await context.context.internalAdapter.createSession(id);
      await setSessionCookie(context, { session, user });
      return context.json({ user: { id } });
    }),
  },
} as const;
