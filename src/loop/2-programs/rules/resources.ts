/** A tool of the list: what it is, and how many trainees share one. */
export type Equipment = { readonly name: string; readonly specification?: string | undefined; readonly traineesEach: number };
/** What is used up: how much one trainee needs over the whole program. */
export type Material = { readonly name: string; readonly quantity: number; readonly measure: string; /** Rupiah for one measure. */ readonly price?: number | undefined };
/** By what a cost grows: one for the class, for each trainee, for each lesson period. */
export const costBases = ['class', 'trainee', 'jp'] as const;
export type CostBasis = (typeof costBases)[number];
export type OtherCost = { readonly name: string; readonly amount: number; readonly per: CostBasis };

/** What a class needs besides hours, as the official program document lists it: who may teach, tools with their ratio, materials each trainee uses. */
export type Resources = { readonly instructors: string; readonly equipment: readonly Equipment[]; readonly materials: readonly Material[]; readonly costs?: readonly OtherCost[] | undefined };

export const noResources: Resources = { instructors: '', equipment: [], materials: [] };

/** How many of a tool a class needs so that no more trainees share one than the program says. */
export const toolsFor = ({ traineesEach }: Pick<Equipment, 'traineesEach'>, seats: number): number => Math.ceil(seats / traineesEach);

/** How much of a material a class uses; hundredths, so that no sum shows a tail of digits. */
export const materialFor = ({ quantity }: Pick<Material, 'quantity'>, seats: number): number => Math.round(quantity * seats * 100) / 100;
