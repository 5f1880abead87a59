type Placed = { readonly place: string; readonly label: string };

/** The same district first, then the same regency, then the same province: region codes grow from the left. */
export const byNearness = (home: string) => (one: Placed, other: Placed): number =>
  shared(home, other.place) - shared(home, one.place) || (one.label < other.label ? -1 : one.label > other.label ? 1 : 0);

function shared(one: string, other: string): number {
  const [parts, others] = [one.split('.'), other.split('.')];
  const differs = parts.findIndex((part, at) => part !== others[at]);
  return differs < 0 ? parts.length : differs;
}
