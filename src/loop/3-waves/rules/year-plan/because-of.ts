import type { ToldReason } from '../move-class.ts';
import type { YearPlan } from './year-plan.ts';

/** What people are told about why their class begins later: a plan knows whose absence it was, but that is nobody's business outside. */
export function becauseOf({ answer }: Pick<YearPlan, 'answer'>, of: string): ToldReason {
  const code = answer?.moved.find((one) => one.package === of)?.reason.code;
  if (code === 'place-lost' || code === 'no-room') return 'workshop';
  return code === 'instructor-gone' || code === 'skill-lost' || code === 'instructor-on-leave' || code === 'instructor-busy' ? 'instructor' : 'other';
}
