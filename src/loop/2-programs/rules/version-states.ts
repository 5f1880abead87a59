import { fail, ok, type Result } from '#kernel/result';
import { checkComplete } from './curriculum.ts';
import type { ProgramsError } from './errors.ts';
import type { ProgramVersion, VersionStatus } from './program-version.ts';

type Standing = Pick<ProgramVersion, 'status' | 'blocks'>;
type Approval = { readonly proposedBy: string; readonly proposerName: string; readonly publisher: string };

/** Asks somebody else to approve a draft that is complete. */
export function proposeVersion({ status, blocks }: Standing): Result<'proposed', ProgramsError> {
  if (status !== 'draft') return fail({ code: 'programs.not-draft', status });
  const complete = checkComplete(blocks);
  return complete.ok ? ok('proposed') : complete;
}

/** Four eyes: whoever proposed a version does not publish it. */
export function publishVersion({ status, blocks }: Standing, { proposedBy, proposerName, publisher }: Approval): Result<'published', ProgramsError> {
  if (status !== 'proposed') return fail({ code: 'programs.not-proposed', status });
  if (proposedBy === publisher) return fail({ code: 'programs.same-person', proposer: proposerName });
  const complete = checkComplete(blocks);
  return complete.ok ? ok('published') : complete;
}

export const returnVersion = (status: VersionStatus): Result<'draft', ProgramsError> => (status === 'proposed' ? ok('draft') : fail({ code: 'programs.not-proposed', status }));
export const retireVersion = (status: VersionStatus): Result<'retired', ProgramsError> => (status === 'published' ? ok('retired') : fail({ code: 'programs.not-published', status }));

/** The number of a new version; one that is still being written comes first. */
export function nextNumber(versions: readonly Pick<ProgramVersion, 'number' | 'status'>[]): Result<number, ProgramsError> {
  const open = versions.find(({ status }) => status === 'draft' || status === 'proposed');
  return open ? fail({ code: 'programs.draft-open', number: open.number }) : ok(Math.max(0, ...versions.map(({ number }) => number)) + 1);
}
