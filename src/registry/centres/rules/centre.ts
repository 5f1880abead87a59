import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';

/** A centre: the tenant itself. */
export type Centre = {
  readonly id: Id<'centre'>; readonly name: string; readonly shortName: string; readonly slug: string; readonly zone: string;
  readonly regionCode: string; readonly address: string; readonly phone: string | null; readonly email: string | null; readonly version: number;
};

export type CentreFacts = Pick<Centre, 'name' | 'shortName' | 'regionCode' | 'address'> & { readonly slug: string; readonly host?: string | undefined; readonly zone?: string | undefined; readonly phone?: string | undefined; readonly email?: string | undefined };

/** Posts whose holders sign: the head signs certificates and reports, the others what their section issues. */
export const posts = ['head', 'training', 'certification', 'placement', 'treasurer'] as const;
export type Post = (typeof posts)[number];

/** Who held a post from a day on, and until when: papers keep the name of the day they were signed. */
export type Official = { readonly id: Id<'official'>; readonly post: Post; readonly name: string; readonly nip: string; readonly from: Day; readonly until: Day | null; readonly version: number };
