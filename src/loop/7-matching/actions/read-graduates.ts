import { certifiedUnits } from '#certification';
import type { Transaction } from '#platform/database/transaction';
import type { Graduate } from '../rules/meet.ts';
import type { SkillCard } from '../rules/skill-card.ts';

/** Cards with the units their holders have proved today: a certificate taken back takes its units along. */
export async function readGraduates(tx: Transaction, cards: readonly SkillCard[]): Promise<Graduate[]> {
  const proved = await certifiedUnits(tx, cards.map((card) => card.person));
  return cards.map((card) => ({ card, units: [...new Set((proved.get(card.person) ?? []).map(({ unitKey }) => unitKey))] }));
}
