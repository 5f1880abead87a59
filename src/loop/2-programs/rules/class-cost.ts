import { materialFor, type Resources } from './resources.ts';

/** A package is funded for so many: what lists and costs of a program are told for. */
export const seatsOfPackage = 16;

export type CostLine = { readonly name: string; readonly rupiah: number; /** What it was multiplied from. */ readonly from: string };
export type ClassCost = { readonly lines: readonly CostLine[]; readonly rupiah: number; /** Materials that have no price yet: the sum is at least this. */ readonly unpriced: number };

/** What a class of so many seats costs: materials by their price, and other costs by class, trainee or lesson period. */
export function costOfClass({ materials, costs = [] }: Pick<Resources, 'materials' | 'costs'>, { seats, jp }: { readonly seats: number; readonly jp: number }): ClassCost {
  const priced = materials.filter(({ price }) => price !== undefined);
  const lines: CostLine[] = [
    ...priced.map((material) => ({ name: material.name, rupiah: Math.round(materialFor(material, seats) * material.price!), from: `${materialFor(material, seats)} ${material.measure}` })),
    ...costs.map(({ name, amount, per }) => ({ name, rupiah: amount * (per === 'class' ? 1 : per === 'trainee' ? seats : jp), from: per })),
  ];
  return { lines, rupiah: lines.reduce((sum, line) => sum + line.rupiah, 0), unpriced: materials.length - priced.length };
}
