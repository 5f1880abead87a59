import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { appointOfficial } from '../rules/appoint-official.ts';
import { posts } from '../rules/centre.ts';
import { addOfficial, endOfficial, listOfficials } from '../store/officials.ts';

const input = Type.Object({ post: field.oneOf(posts), name: field.text(120), nip: field.text(25), from: field.day() });

/** Records who holds a post from a day on. */
export const appointOfficialAction = action('centres.appoint-official', input, async ({ tx, centre, newId, record }, facts) => {
  const appointed = appointOfficial(newId<'official'>(), facts, await listOfficials(tx));
  if (!appointed.ok) return appointed;
  const { official, ends } = appointed.value;
  if (ends) await endOfficial(tx, ends.id, ends.until);
  await addOfficial(tx, centre, official);
  record({ subject: { type: 'centre', id: centre }, after: { post: official.post, name: official.name, from: official.from } });
  return ok({ id: official.id });
});
