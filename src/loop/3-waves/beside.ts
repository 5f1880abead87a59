import type { Id } from '#kernel/id';

declare module '#platform/beside' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface BesideTopics {
    /** How many wait for a class of each of these programs. */
    readonly waiting: { readonly programs: Id<'program'>[] };
  }
}
export {};
