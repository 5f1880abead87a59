import { askingOrder } from './asking-order.ts';
import { chooseWith, nobody } from './choose.ts';
import { classBlocks, type ClassBlocks } from './class-blocks.ts';
import { wordsPerWish, type WaveColumns } from './wave-columns.ts';

/** A finished run: who sits in each class, and the wish at which each applicant has a seat (first[a + 1]: at none). */
export type Settled = { readonly columns: WaveColumns; readonly blocks: ClassBlocks; readonly wishOf: Int32Array };

/**
 * Deferred acceptance, asked by the applicants (Gale & Shapley 1962): everybody asks for their best class that has not refused them yet; each
 * class keeps whom its rule chooses. The order of asking changes nothing.
 */
export function deferredAcceptance(columns: WaveColumns, order: Int32Array = askingOrder(columns)): Settled {
  const settled: Settled = { columns, blocks: classBlocks(columns), wishOf: columns.first.slice(0, -1) };
  for (let at = 0; at < order.length; at += 1) {
    for (let person = order[at]!; person !== nobody;) person = ask(settled, person);
  }
  return settled;
}

/** Goes down one person's wishes until a class keeps them; answers whoever lost a seat by it, already looking at their next wish. */
function ask({ columns: { first, wishes, lottery }, blocks, wishOf }: Settled, person: number): number {
  const end = first[person + 1]!;
  for (let wish = wishOf[person]!; wish < end; wish += 1) {
    const at = wish * wordsPerWish;
    const refused = chooseWith(blocks, lottery, wishes[at]!, person, wishes[at + 1]!, wishes[at + 2]!);
    if (refused === person) continue;
    wishOf[person] = wish;
    if (refused !== nobody) wishOf[refused]! += 1;
    return refused;
  }
  wishOf[person] = end;
  return nobody;
}
