/** `G3-0412`: the wave's sequence and the order in which applications arrived, which decides nothing. */
export const applicationNumber = (wave: { readonly sequence: number }, count: number): string => `G${wave.sequence}-${String(count).padStart(4, '0')}`;
