/** Somebody who applied, with what the report groups people by, and how far they came. */
export type Counted = {
  readonly number: string; readonly district: string; readonly sex: string; readonly hasDisability: boolean; readonly isPoorHousehold: boolean;
  readonly isTested: boolean; readonly isPlaced: boolean; readonly isConfirmed: boolean; readonly isNoShow: boolean;
};

export const dimensions = ['district', 'sex', 'disability', 'household'] as const;
export type Dimension = (typeof dimensions)[number];

/** A number that is not told in public: fewer than five, or held back because it would give such a one away. */
export type Untold = 'few' | 'held-back';
export type Row<Value = number> = { readonly group: string; readonly applied: Value; readonly tested: Value; readonly placed: Value; readonly confirmed: Value; readonly noShow: Value };
export type EquityTable<Value = number> = { readonly dimension: Dimension; readonly rows: readonly Row<Value>[] };

const groupOf: Readonly<Record<Dimension, (one: Counted) => string>> = {
  district: ({ district }) => district, sex: ({ sex }) => sex, disability: ({ hasDisability }) => (hasDisability ? 'yes' : 'no'), household: ({ isPoorHousehold }) => (isPoorHousehold ? 'yes' : 'no'),
};

/** Who applied, was tested, placed, confirmed and did not come, by district, sex, disability and household; the largest group first. */
export const equityTables = (people: readonly Counted[]): EquityTable[] => dimensions.map((dimension) => {
  const groups = new Map<string, Counted[]>();
  for (const one of people) groups.set(groupOf[dimension](one), [...(groups.get(groupOf[dimension](one)) ?? []), one]);
  const rows = [...groups].map(([group, of]) => countRow(group, of)).sort((one, other) => other.applied - one.applied || (one.group < other.group ? -1 : 1));
  return { dimension, rows };
});

export const countRow = (group: string, of: readonly Counted[]): Row => ({
  group, applied: of.length, tested: count(of, 'isTested'), placed: count(of, 'isPlaced'), confirmed: count(of, 'isConfirmed'), noShow: count(of, 'isNoShow'),
});

const count = (of: readonly Counted[], fact: 'isTested' | 'isPlaced' | 'isConfirmed' | 'isNoShow'): number => of.filter((one) => one[fact]).length;

/** Fewer people than this are not told apart in public. */
export const smallest = 5;

const columns = ['applied', 'tested', 'placed', 'confirmed', 'noShow'] as const;

/**
 * The same for everybody to read: counts from 1 to 4 are held back. When a single count of a column is held back, the next smallest goes with
 * it: otherwise the total of the wave would give it away.
 */
export function publicTable({ dimension, rows }: EquityTable): EquityTable<number | Untold> {
  const hidden = new Map(columns.map((column) => [column, hiddenIn(rows, column)]));
  return { dimension, rows: rows.map((row, at) => ({ ...row, ...Object.fromEntries(columns.map((column) => [column, hidden.get(column)!.has(at) ? untold(row[column]) : row[column]])) })) };
}

const untold = (count: number): Untold => (count < smallest ? 'few' : 'held-back');

function hiddenIn(rows: readonly Row[], column: (typeof columns)[number]): ReadonlySet<number> {
  const small = rows.flatMap((row, at) => (row[column] > 0 && row[column] < smallest ? [at] : []));
  if (small.length !== 1) return new Set(small);
  const next = rows.map((row, at) => ({ at, count: row[column] })).filter(({ at, count: of }) => at !== small[0] && of > 0).sort((one, other) => one.count - other.count)[0];
  return new Set(next ? [small[0]!, next.at] : small);
}
