import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { regionName } from '#standards';
import { findImport } from '../store/imports.ts';
import { findVacancy, type ImportedVacancyLine } from '../store/list-vacancies.ts';
import { countTwins, findNextTwins, saveTwinAnswer } from '../store/twins.ts';

/** The next two vacancies that may be one, side by side. */
export const seeNextTwins = question('demand.read-vacancy', Type.Object({}), async ({ tx }) => {
  const total = await countTwins(tx);
  const next = await findNextTwins(tx);
  const [one, other] = next ? [await findVacancy(tx, next.one), await findVacancy(tx, next.other)] : [];
  const told = async (line: ImportedVacancyLine) =>
    ({ ...line, regionName: line.region ? regionName(line.region, { level: 'regency' }) : '', fileName: (await findImport(tx, line.import))?.fileName ?? '' });
  return ok({ total, pair: one && other ? { later: await told(one), earlier: await told(other) } : undefined });
});

const input = Type.Object({ vacancy: field.id<'importedVacancy'>(), version: field.whole(1, 1_000_000), answer: field.oneOf(['one', 'two'] as const) });

/** A person says whether two vacancies are one: then the later one no longer counts. */
export const answerTwins = action('demand.answer-twins', input, async ({ tx, record }, { vacancy: id, version, answer }) => {
  if (!(await findVacancy(tx, id))) return fail(notFound);
  if (!(await saveTwinAnswer(tx, id, version, answer === 'one'))) return fail(stale);
  record({ subject: { type: 'imported-vacancy', id }, before: { twins: 'asked' }, after: { twins: answer } });
  return ok({ answer });
});
