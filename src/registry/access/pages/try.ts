import type { Request, Routes } from '#platform/http/routes';
import { isTriedRole } from '../rules/tried-roles.ts';
import { sampleUser } from '../sample/sample-accounts.ts';
import type { SignInParts } from '../sign-in/parts.ts';
import { askLibrary, headersOf } from '../sign-in/plain-forms.ts';
import { welcome } from '../sign-in/welcome.ts';
import { sentText } from './form-page.ts';

/** A fresh signed link of the sample's first employer, as a path. */
export type EmployerLinkForTry = (request: Request) => Promise<string>;

/** `POST /try`: signs in as a role of the sample centre without a proof. Mounted only while the sample is loaded and the server listens on loopback. */
export const tryPages = (parts: SignInParts, employerLinkForTry: EmployerLinkForTry): Routes => (app) => {
  // Without a form's seal: it exists on a loopback sample only, where there is nothing to protect.
  app.post('/try', { config: { isUnsealed: true } as object }, async (request, reply) => {
    const role = sentText(request, 'role');
    if (!isTriedRole(role)) return reply.refusePage({ code: 'record.not-found' });
    if (role === 'employer') return reply.redirect(await employerLinkForTry(request), 303);
    const user = sampleUser(role);
    const answer = await askLibrary(parts.authentication.api.signInAs({ body: { user }, headers: headersOf(request), asResponse: true }));
    const home = answer.ok ? await welcome(parts, request, reply, user, answer.headers, 'role to try') : undefined;
    return home ? reply.redirect(home, 303) : reply.refusePage({ code: 'record.not-found' });
  });
};
