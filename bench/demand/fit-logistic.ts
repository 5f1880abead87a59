const rounds = 20_000;
type Case = { readonly terms: readonly number[]; readonly isRight: number; readonly weight: number };

/** Logistic regression by steepest ascent; a light pull to zero keeps one odd row from deciding, the constant is free. */
export function fitLogistic(cases: readonly Case[]): number[] {
  const factors = (cases[0]?.terms ?? []).map(() => 0);
  const total = cases.reduce((sum, one) => sum + one.weight, 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = factors.map(() => 0);
    for (const one of cases) {
      const missed = one.isRight - 1 / (1 + Math.exp(-one.terms.reduce((sum, term, at) => sum + term * factors[at]!, 0)));
      one.terms.forEach((term, at) => { slope[at]! += one.weight * missed * term; });
    }
    factors.forEach((factor, at) => { factors[at] = factor + 1.5 * (slope[at]! / total - (at === 0 ? 0 : 0.001 * factor)); });
  }
  return factors;
}
