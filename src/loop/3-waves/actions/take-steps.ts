import type { Id } from '#kernel/id';
import type { Result } from '#kernel/result';
import type { ActionContext } from '#platform/actions/action';
import type { PlatformRefusal } from '#platform/actions/refusal';
import type { WavesError } from '../rules/errors.ts';
import type { StandingClass } from '../rules/year-plan/plan-facts.ts';
import { letGo } from './move-standing.ts';

/** One thing a plan proposes: the class it is about, and the deed that does it. `standing` when that class has a place it can give up for others. */
export type Step = { readonly package: string; readonly label: string; readonly standing?: StandingClass; readonly take: () => Promise<Result<{ readonly class: Id<'class'> }, WavesError | PlatformRefusal>> };
export type Refused = { readonly package: string; readonly label: string; readonly error: WavesError | PlatformRefusal };
type Taken = { readonly taken: readonly { readonly package: string; readonly class: Id<'class'> }[]; readonly refused: readonly Refused[]; /** Something was let go and found no place: all is rolled back. */ readonly isTorn: boolean };

/** Two classes that change places are free for each other only one after the other: what was refused is tried again while something went through, and at last with all of them let go first. */
export async function takeSteps(context: ActionContext, steps: readonly Step[]): Promise<Taken> {
  const taken: Taken['taken'][number][] = [];
  let open = [...steps];
  for (let isLetGo = false; ;) {
    const refused: Refused[] = [];
    const left: Step[] = [];
    for (const step of open) {
      const result = await step.take();
      if (result.ok) taken.push({ package: step.package, class: result.value.class });
      else {
        left.push(step);
        refused.push({ package: step.package, label: step.label, error: result.error });
      }
    }
    // What changed since the plan was made keeps what it has: it is not let go for anybody.
    const standing = left.filter((step, at) => step.standing && refused[at]!.error.code !== 'waves.plan-outdated');
    if (left.length === 0 || (left.length === open.length && (isLetGo || standing.length < 2))) return { taken, refused, isTorn: isLetGo && standing.length > 0 };
    if (left.length === open.length) {
      for (const { standing: one } of standing) await letGo(context, one!.id);
      isLetGo = true;
    }
    open = left;
  }
}
