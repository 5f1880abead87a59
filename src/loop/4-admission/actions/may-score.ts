import type { Id } from '#kernel/id';
import type { QuestionContext } from '#platform/actions/action';
import { classesOfInstructor } from '#waves';

/** Officers score every class, an instructor the classes they teach. */
export const mayScore = async ({ tx, scope }: QuestionContext, of: Id<'class'>): Promise<boolean> =>
  scope.within === 'centre' || (await classesOfInstructor(tx, scope.user)).includes(of);
