import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { NeedFacts } from './need.ts';

export const needId = '01936b2e-0000-7000-8000-000000000001' as Id<'need'>;

/** A shipyard in Cilegon asks for eight welders in February. */
export const weldersWanted: NeedFacts = {
  employer: '01936b2e-0000-7000-8000-00000000000e' as Id<'employer'>,
  occupation: '7212', units: ['C.24LAS01.028.1@98/2018'], headcount: 8, month: '2027-02-01' as Day, region: '36.72', strength: 'pledge', source: 'letter',
};
