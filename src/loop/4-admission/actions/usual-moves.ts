import type { Id } from '#kernel/id';
import { findVersions } from '#programs';
import type { QuestionContext } from '#platform/actions/action';
import { listClasses } from '#waves';
import { countCalled } from '../store/odds.ts';

/** How far reserve lists of classes like this one moved: over how many classes, the least and the most, and whether they taught the same. */
export type Moves = { readonly classes: number; readonly least: number; readonly most: number; readonly isSameProgram: boolean };

/** From classes that have begun; of the same program where there are any, otherwise of all. Undefined for the first class ever. */
export async function usualMoves({ tx, today }: QuestionContext, of: Id<'class'> | null): Promise<Moves | undefined> {
  const all = await listClasses(tx);
  const versions = await findVersions(tx, all.map((one) => one.versionId));
  const programOf = (id: Id<'class'> | null) => { const one = all.find((other) => other.id === id); return one && versions.get(one.versionId)?.program; };
  const called = await countCalled(tx, all.filter(({ id, startsOn }) => id !== of && startsOn < today).map(({ id }) => id));
  const alike = [...called].filter(([id]) => programOf(id) === programOf(of));
  const counts = (alike.length > 0 ? alike : [...called]).map(([, count]) => count);
  return counts.length === 0 ? undefined : { classes: counts.length, least: Math.min(...counts), most: Math.max(...counts), isSameProgram: alike.length > 0 };
}
