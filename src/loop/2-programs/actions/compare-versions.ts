import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { compareResources, compareSyllabus } from '../rules/compare-contents.ts';
import { compareVersions } from '../rules/compare-versions.ts';
import { listVersions } from '../store/versions.ts';

const input = Type.Object({ program: field.id<'program'>(), before: Type.Optional(field.whole(1, 10_000)), after: Type.Optional(field.whole(1, 10_000)) });

/** Two versions of a program side by side; the two newest unless others are asked for. */
export const compareVersionsQuestion = question('programs.compare-versions', input, async ({ tx }, { program, before, after }) => {
  const versions = await listVersions(tx, { program });
  const of = (number: number | undefined, position: number) => (number === undefined ? versions[Math.min(position, versions.length - 1)] : versions.find((one) => one.number === number));
  const [now, was] = [of(after, 0), of(before, 1)];
  if (!now || !was) return fail(notFound);
  return ok({ name: now.name, program, before: was, after: now, numbers: versions.map(({ number }) => number), differences: compareVersions(was, now), syllabus: compareSyllabus(was, now), resources: compareResources(was.resources, now.resources) });
});
