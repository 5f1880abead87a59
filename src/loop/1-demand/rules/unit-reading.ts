/** Why a unit was proposed for a vacancy; `confidence` in thousandths. */
export type UnitReason = { readonly unit: string; readonly confidence: number; readonly words: string };

/** From here on a proposal is more likely right than wrong: it is ticked before a person looks. In thousandths. */
const likely = 500;
export const isLikely = ({ confidence }: Pick<UnitReason, 'confidence'>): boolean => confidence >= likely;

/** What a person said of the units of a vacancy: those it asks for, and those that were ticked before and are not any more. */
export type TaughtUnits = { readonly title: string; readonly asked: readonly string[]; readonly takenAway: readonly string[] };

/** Nobody said anything of a proposal that was never ticked. */
export const takenAway = (reasons: readonly UnitReason[], asked: readonly string[]): string[] =>
  reasons.filter((reason) => isLikely(reason) && !asked.includes(reason.unit)).map(({ unit }) => unit);
