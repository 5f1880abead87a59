import { Type } from 'typebox';
import { employersSeeking } from '#demand';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import { programKinds, versionStatuses } from '../rules/program-version.ts';
import { trainingFields } from '../rules/training-field.ts';
import { listPrograms } from '../store/list-programs.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  kind: Type.Optional(field.oneOf(programKinds)),
  status: Type.Optional(field.oneOf(versionStatuses)),
  field: Type.Optional(field.oneOf(trainingFields)),
  sort: Type.Optional(field.oneOf(['name', 'jp'])),
  page: Type.Optional(field.whole(1, 10_000)),
  /** All rows of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Programs with their newest version and how many employers ask for such people. */
export const listProgramsQuestion = question('programs.see-programs', input, async ({ tx, today }, { page, whole, ...filter }) => {
  const { lines, total } = await listPrograms(tx, filter, whole ? 10_000 : perPage, whole ? 0 : offsetOf(page));
  const seeking = await employersSeeking(tx, lines.map((line) => line.occupation), today);
  return ok({ lines: lines.map((line) => ({ ...line, employers: seeking.get(line.occupation) ?? 0 })), total, filter, page: page ?? 1 });
});

export type ProgramListLine = Extract<Awaited<ReturnType<typeof listProgramsQuestion.run>>, { ok: true }>['value']['lines'][number];
