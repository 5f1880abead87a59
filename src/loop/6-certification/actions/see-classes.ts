import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { listWaves } from '#waves';
import { listClassLines } from './class-lines.ts';

export const classStates = ['unassessed', 'to-issue'] as const;
const input = Type.Object({ wave: Type.Optional(field.id<'wave'>()), state: Type.Optional(field.oneOf(classStates)) });

/** Classes that have begun, with how far assessment and certificates are; the last that ended first. */
export const seeClasses = question('certification.see-classes', input, async ({ tx, today }, filter) => {
  const waves = (await listWaves(tx)).filter((wave) => wave.startsOn <= today && wave.status !== 'draft').sort((one, other) => other.startsOn.localeCompare(one.startsOn));
  const lines = (await listClassLines(tx, waves.filter(({ id }) => !filter.wave || id === filter.wave)))
    .filter((line) => (filter.state === 'unassessed' ? line.unassessed > 0 : filter.state === 'to-issue' ? line.toIssue > 0 : true));
  return ok({ lines, waves: waves.map(({ id, label, year }) => ({ id, label: `${label} ${year}` })), filter });
});
