/** Many lists of numbers in two flat arrays: list `of` is `items` from `starts[of]` to before `starts[of + 1]`. */
export type Lists = { readonly starts: Int32Array; readonly items: Int32Array };

export function groupBy(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = starts[at]! + list.length;
  const items = new Int32Array(starts[lists.length]!);
  for (const [at, list] of lists.entries()) items.set(list, starts[at]!);
  return { starts, items };
}

/** Who lists each number below `size`: every `of` whose list has it, in order. */
export function invert({ starts, items }: Lists, size: number): Lists {
  const counted = new Int32Array(size + 1);
  for (const item of items) counted[item + 1]! += 1;
  for (let at = 0; at < size; at += 1) counted[at + 1]! += counted[at]!;
  const next = counted.slice();
  const listing = new Int32Array(items.length);
  for (let of = 0; of < starts.length - 1; of += 1) {
    for (let at = starts[of]!; at < starts[of + 1]!; at += 1) {
      const item = items[at]!;
      listing[next[item]!] = of;
      next[item]! += 1;
    }
  }
  return { starts: counted, items: listing };
}
