declare module '#platform/beside' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface BesideTopics {
    /** What a program of these units of competency would find in this centre; for a program also the field it is taught in and the seats of a class. */
    readonly feasible: { readonly units: string[]; readonly field?: string; readonly seats?: number };
  }
}
export {};
