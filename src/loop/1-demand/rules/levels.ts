/** How dark a figure is drawn beside the others: 0 for nothing, 4 for the largest quarter of the largest. */
export const levelOf = (value: number, largest: number): number => (value <= 0 || largest <= 0 ? 0 : Math.min(4, Math.max(1, Math.ceil((4 * value) / largest))));
