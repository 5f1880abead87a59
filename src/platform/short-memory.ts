type Limits = { readonly milliseconds: number; /** Then the oldest goes. */ readonly most: number; readonly now?: () => number };

export type ShortMemory<Value> = {
  find(key: string): Value | undefined;
  keep(key: string, value: Value): void;
  forget(isMeant?: (value: Value, key: string) => boolean): void;
};

/** Remembers what was asked a moment ago. What is past goes as soon as something new comes: a busy day leaves nothing behind. */
export function createShortMemory<Value>({ milliseconds, most, now = () => performance.now() }: Limits): ShortMemory<Value> {
  // A map goes through its keys in the order they were set, and all live equally long: the first is always the oldest.
  const kept = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    find: (key) => {
      const known = kept.get(key);
      return known && known.until > now() ? known.value : undefined;
    },
    keep: (key, value) => {
      kept.delete(key);
      for (const [oldest, { until }] of kept) {
        if (until > now() && kept.size < most) break;
        kept.delete(oldest);
      }
      kept.set(key, { value, until: now() + milliseconds });
    },
    forget: (isMeant = () => true) => {
      for (const [key, { value }] of kept) if (isMeant(value, key)) kept.delete(key);
    },
  };
}
