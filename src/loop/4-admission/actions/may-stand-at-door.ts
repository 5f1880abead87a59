import type { QuestionContext } from '#platform/actions/action';
import { classesOfInstructor } from '#waves';
import type { Sitting } from '../rules/sitting.ts';

/** Officers stand at every door, an instructor at the interviews of their own classes. */
export const mayStandAtDoor = async ({ tx, scope }: QuestionContext, { class: of }: Sitting): Promise<boolean> =>
  scope.within === 'centre' || (of !== null && (await classesOfInstructor(tx, scope.user)).includes(of));
