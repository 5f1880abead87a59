import type { Id } from '#kernel/id';

declare module '#platform/beside' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface BesideTopics {
    /** How many wait for a class of each of these programs. */
    readonly waiting: { readonly programs: Id<'program'>[] };
    /** Whom it concerns if these classes begin later than people were told: a line about each class, and one of all together. */
    readonly moved: { readonly classes: Id<'class'>[] };
  }
}
export {};
