import { Type } from 'typebox';
import { memberNames } from '#access';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { VersionPublished } from '../events.ts';
import { publishVersion, retireVersion } from '../rules/version-states.ts';
import { approvalOf } from '../store/list-programs.ts';
import { lockProgram } from '../store/programs.ts';
import { lockVersion, saveVersion } from '../store/save-versions.ts';
import { getVersion, listVersions } from '../store/versions.ts';
import { demandOf } from './demand-of.ts';

const input = Type.Object({ programVersion: field.id<'program-version'>() });

/** A second person makes a version public; the demand it answers is kept with it, and the version before it retires. */
export const publishVersionAction = action('programs.publish-version', input, async ({ tx, actor, now, today, record, announce }, { programVersion: id }) => {
  const found = await getVersion(tx, id);
  if (!found) return fail(notFound);
  await lockProgram(tx, found.program);
  await lockVersion(tx, id);
  const version = (await getVersion(tx, id))!;
  const { proposedBy = '' } = await approvalOf(tx, id);
  const proposerName = (await memberNames(tx, [proposedBy])).get(proposedBy) ?? (proposedBy === actor.id ? actor.name : proposedBy);
  const published = publishVersion(version, { proposedBy, proposerName, publisher: actor.id });
  if (!published.ok) return published;

  const { lines, people, expected, employers } = await demandOf(tx, version.occupation, today);
  for (const earlier of await listVersions(tx, { program: version.program, status: 'published' })) await saveVersion(tx, earlier.id, { status: 'retired' });
  await saveVersion(tx, id, { status: published.value, publishedBy: actor.id, publishedAt: now, evidence: { on: today, people, expected, employers, needs: lines.map(({ need }) => need) } });
  record({ subject: { type: 'program', id: version.program }, before: { number: version.number, status: version.status }, after: { number: version.number, status: published.value, people, employers } });
  announce({ type: 'programs.version-published', version: 1, programVersion: id, program: version.program, occupation: version.occupation } satisfies VersionPublished);
  return ok({ program: version.program, number: version.number });
});

const retired = Type.Object({ programVersion: field.id<'program-version'>(), why: field.text(500) });

/** Takes a version out of use for new waves; classes that run it go on. */
export const retireVersionAction = action('programs.retire-version', retired, async ({ tx, record }, { programVersion: id, why }) => {
  await lockVersion(tx, id);
  const version = await getVersion(tx, id);
  if (!version) return fail(notFound);
  const gone = retireVersion(version.status);
  if (!gone.ok) return gone;
  await saveVersion(tx, id, { status: gone.value });
  record({ subject: { type: 'program', id: version.program }, before: { number: version.number, status: version.status }, after: { number: version.number, status: gone.value }, why });
  return ok({ program: version.program, number: version.number });
});
