/** What a number is made of: the wave's sequence before the dash, then at least so many digits. */
export const numberForm = (wave: { readonly sequence: number }): { readonly prefix: string; readonly digits: number } => ({ prefix: `G${wave.sequence}-`, digits: 4 });

/** `G3-0412`: the wave's sequence and the order in which applications arrived, which decides nothing. */
export function applicationNumber(wave: { readonly sequence: number }, count: number): string {
  const { prefix, digits } = numberForm(wave);
  return `${prefix}${String(count).padStart(digits, '0')}`;
}
