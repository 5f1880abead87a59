/** A set of numbers below a size, from which one can be drawn by its place: entering and leaving take the same time however many there are. */
export type Crowd = { readonly items: Int32Array; readonly at: Int32Array; count: number };

export const openCrowd = (size: number): Crowd => ({ items: new Int32Array(size), at: new Int32Array(size).fill(-1), count: 0 });

export function enter(crowd: Crowd, item: number): void {
  crowd.at[item] = crowd.count;
  crowd.items[crowd.count] = item;
  crowd.count += 1;
}

/** The last of the crowd takes the place of who leaves. */
export function quit(crowd: Crowd, item: number): void {
  crowd.count -= 1;
  const place = crowd.at[item]!;
  const last = crowd.items[crowd.count]!;
  crowd.items[place] = last;
  crowd.at[last] = place;
  crowd.at[item] = -1;
}
