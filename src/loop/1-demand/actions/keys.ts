import { createHash, randomBytes } from 'node:crypto';
import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { tidy } from '#kernel/text';
import { employerOptions, getEmployer } from '#employers';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { findKeyByHash, findKey, listKeys, revokeKeyIn, saveKey } from '../store/keys.ts';

const beginning = 'balai_';
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The keys of the centre; of none is more known than how it begins. */
export const seeKeys = question('demand.see-keys', Type.Object({}), async ({ tx }) => {
  const employers = await employerOptions(tx);
  const names = new Map<string, string>(employers.map(({ value, text }) => [value, text]));
  return ok({ keys: (await listKeys(tx)).map((key) => ({ ...key, employerName: key.employer ? names.get(key.employer) ?? '' : undefined })), employers });
});

/** Makes a key of 256 bits and tells it this once; only its hash is kept. */
export const makeKey = action('demand.make-key', Type.Object({ holder: field.text(120), employer: Type.Optional(field.id<'employer'>()) }), async ({ tx, centre, actor, now, newId, record }, { holder, employer }) => {
  if (employer && !(await getEmployer(tx, employer))) return fail(notFound);
  const key = `${beginning}${randomBytes(32).toString('base64url')}`;
  const id = newId<'key'>();
  await saveKey(tx, centre, { id, holder: tidy(holder), employer: employer ?? null, startsWith: key.slice(0, beginning.length + 4), madeBy: actor.name, madeAt: now, hash: hashOf(key) });
  record({ subject: { type: 'key', id }, after: { holder: tidy(holder), employer: employer ?? null } });
  return ok({ id, key, holder: tidy(holder) });
});

/** One key, for the page that asks whether it is to be revoked. */
export const seeKey = question('demand.see-keys', Type.Object({ key: field.id<'key'>() }), async ({ tx }, { key: id }) => {
  const key = await findKey(tx, id);
  return key ? ok({ key }) : fail(notFound);
});

/** From now on the key opens nothing; what came by it stays. */
export const revokeKey = action('demand.revoke-key', Type.Object({ key: field.id<'key'>() }), async ({ tx, now, record }, { key: id }) => {
  const key = await findKey(tx, id);
  if (!key) return fail(notFound);
  if (!(await revokeKeyIn(tx, id, now))) return fail({ code: 'demand.key-revoked' });
  record({ subject: { type: 'key', id }, before: { revoked: false }, after: { revoked: true } });
  return ok({ holder: key.holder });
});

/** Whose key this is: asked as the product itself. */
export const readKey = question('demand.read-key', Type.Object({ key: Type.String({ maxLength: 200 }) }), async ({ tx }, { key }) => {
  const known = key.startsWith(beginning) ? await findKeyByHash(tx, hashOf(key)) : undefined;
  return known && !known.revokedAt ? ok({ id: known.id, holder: known.holder }) : fail(notFound);
});
