import type { Question } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';

/** One record that fits what somebody typed into the search of every staff page. */
export type Hit = { readonly href: string; readonly title: string; readonly detail: string };

/** What a module lets people find: asked with their own scope, at most ten hits a module. The kind is worded by overview. */
export type Search = {
  readonly kind: 'people' | 'employers' | 'applications' | 'certificates';
  readonly question: Question<{ q: string }, readonly Hit[], Refusal>;
};

export const mostHits = 10;
