declare module '#platform/beside' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface BesideTopics {
    /** What rests on these units of competency, and is touched when they change. */
    readonly touched: { readonly units: string[] };
  }
}
export {};
