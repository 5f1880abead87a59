const browsers = [['Edg/', 'Edge'], ['OPR/', 'Opera'], ['SamsungBrowser/', 'Samsung Internet'], ['Firefox/', 'Firefox'], ['Chrome/', 'Chrome'], ['Safari/', 'Safari']] as const;
const systems = [['Android', 'Android'], ['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Windows', 'Windows'], ['Mac OS X', 'macOS'], ['Linux', 'Linux']] as const;

/** `Chrome, Android` from what a browser says of itself: enough for its owner to know it again. Undefined when it says nothing we know. */
export function deviceName(agent: string | null): string | undefined {
  const of = (names: readonly (readonly [string, string])[]): string | undefined => names.find(([sign]) => agent?.includes(sign))?.[1];
  const parts = [of(browsers), of(systems)].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
