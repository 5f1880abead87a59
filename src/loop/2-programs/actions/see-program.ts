import { Type } from 'typebox';
import { memberNames } from '#access';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { occupationTitle, regionName } from '#standards';
import { groupsOf } from '../rules/curriculum.ts';
import { approvalOf } from '../store/list-programs.ts';
import { listVersions } from '../store/versions.ts';
import { demandOf } from './demand-of.ts';

const input = Type.Object({ program: field.id<'program'>(), number: Type.Optional(field.whole(1, 10_000)) });

/** A program with one of its versions (the newest unless a number is given), the demand it answers and what happened to it. */
export const seeProgram = question('programs.see-program', input, async ({ tx, today }, { program, number }) => {
  const versions = await listVersions(tx, { program });
  const version = number === undefined ? versions[0] : versions.find((one) => one.number === number);
  if (!version) return fail(notFound);
  const approval = await approvalOf(tx, version.id);
  const names = await memberNames(tx, [approval.proposedBy, approval.publishedBy].flatMap((user) => user ?? []));
  return ok({
    version, groups: groupsOf(version.blocks),
    versions: versions.map(({ id, number: of, status, totalJp }) => ({ id, number: of, status, totalJp })),
    occupationTitle: occupationTitle(version.occupation) ?? version.occupation,
    domicileName: version.requirements.domicile ? regionName(version.requirements.domicile) : undefined,
    proposed: approval.proposedBy ? { user: approval.proposedBy, name: names.get(approval.proposedBy) ?? approval.proposedBy, at: approval.proposedAt! } : undefined,
    published: approval.publishedBy ? { name: names.get(approval.publishedBy) ?? approval.publishedBy, at: approval.publishedAt! } : undefined,
    evidence: approval.evidence as { readonly on: string; readonly people: number; readonly employers: number } | null,
    demand: await demandOf(tx, version.occupation, today),
    timeline: await listTimeline(tx, { type: 'program', id: program }),
  });
});

export type ProgramRecord = Extract<Awaited<ReturnType<typeof seeProgram.run>>, { ok: true }>['value'];
