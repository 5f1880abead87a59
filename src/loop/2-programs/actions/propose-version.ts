import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { proposeVersion, returnVersion } from '../rules/version-states.ts';
import { lockVersion, saveVersion } from '../store/save-versions.ts';
import { getVersion } from '../store/versions.ts';

/** Hands a complete draft to somebody else for approval. */
export const proposeVersionAction = action('programs.propose-version', Type.Object({ programVersion: field.id<'program-version'>() }), async ({ tx, actor, now, record }, { programVersion: id }) => {
  await lockVersion(tx, id);
  const version = await getVersion(tx, id);
  if (!version) return fail(notFound);
  const proposed = proposeVersion(version);
  if (!proposed.ok) return proposed;
  await saveVersion(tx, id, { status: proposed.value, proposedBy: actor.id, proposedAt: now });
  record({ subject: { type: 'program', id: version.program }, before: { number: version.number, status: version.status }, after: { number: version.number, status: proposed.value } });
  return ok({ program: version.program, number: version.number });
});

const returned = Type.Object({ programVersion: field.id<'program-version'>(), why: field.text(500) });

/** Gives a proposed version back to be worked on, with the reason. */
export const returnVersionAction = action('programs.return-version', returned, async ({ tx, record }, { programVersion: id, why }) => {
  await lockVersion(tx, id);
  const version = await getVersion(tx, id);
  if (!version) return fail(notFound);
  const draft = returnVersion(version.status);
  if (!draft.ok) return draft;
  await saveVersion(tx, id, { status: draft.value, proposedBy: null, proposedAt: null });
  record({ subject: { type: 'program', id: version.program }, before: { number: version.number, status: version.status }, after: { number: version.number, status: draft.value }, why });
  return ok({ program: version.program, number: version.number });
});
