import type { ToldRun } from './result-of-wave.ts';

/** What a result means for one applicant. */
export type Decision =
  | { readonly application: string; readonly status: 'offered'; readonly class: string; readonly rank?: undefined; readonly reason?: undefined }
  | { readonly application: string; readonly status: 'reserve'; readonly class: string; readonly rank: number; readonly reason?: undefined }
  | { readonly application: string; readonly status: 'not-admitted'; readonly class?: undefined; readonly rank?: undefined; readonly reason: 'not-tested' | null };

/** Seats to those placed; the best of the others are named reserves, each class as many as it has (16 and 2, domain §3.4). */
export function decide({ classes, applicants }: ToldRun, packages: readonly { readonly id: string; readonly reserves: number }[]): Decision[] {
  const reserves = new Map<string, { class: string; rank: number }>();
  for (const { class: of, waiting } of classes) {
    const named = packages.find(({ id }) => id === of)?.reserves ?? 0;
    for (const [at, { applicant }] of waiting.filter(({ placedAt }) => placedAt === undefined).slice(0, named).entries()) {
      const known = reserves.get(applicant);
      if (!known || at + 1 < known.rank) reserves.set(applicant, { class: of, rank: at + 1 });
    }
  }
  return applicants.map(({ applicant: application, class: of, choices }): Decision => {
    if (of !== undefined) return { application, status: 'offered', class: of };
    const reserve = reserves.get(application);
    if (reserve) return { application, status: 'reserve', ...reserve };
    return { application, status: 'not-admitted', reason: choices.every(({ outcome }) => outcome === 'no-score') ? 'not-tested' : null };
  });
}
