import type { RunChoice } from '../run/run-input.ts';
import type { Bundle } from './bundle.ts';
import type { BundleViolation } from './verify-bundle.ts';

/** One line per violation for whoever verifies a bundle at a command line: who, which class, which property. */
export function violationTeller({ applicants }: Bundle): (violation: BundleViolation) => string {
  const wishes = new Map(applicants.map(({ id, choices }) => [id, choices]));
  const scoreAt = (applicant: string, of: string): number | string => wishes.get(applicant)?.find((choice: RunChoice) => choice.class === of)?.score ?? 'no score';
  return (one) => {
    switch (one.code) {
      case 'commitment-broken': return 'Seed: the SHA-256 of the secret is not the commitment, so another secret was promised before closing.';
      case 'seed-not-from-draw': return 'Seed: it is not the SHA-256 of secret and public value, so somebody chose it.';
      case 'applicant-not-in-result': return `Everybody is answered: ${one.applicant} applied and is not in the result.`;
      case 'applicant-unknown': return `Only applicants are placed: ${one.applicant} is in the result and did not apply.`;
      case 'applicant-twice-in-result': return `One answer each: ${one.applicant} is in the result more than once.`;
      case 'class-unknown': return `Only places that exist: ${one.applicant} is placed in ${one.class}, which is no class of this wave.`;
      case 'over-capacity': return `No more people than seats: ${one.class} has ${one.seats} seats and ${one.placed} people in it.`;
      case 'not-asked-for': return `Only places asked for: ${one.applicant} is placed in ${one.class} and did not choose it.`;
      case 'held-seat-lost': return `Holders keep their seat: ${one.applicant} held a seat in ${one.class} and has nothing as good now.`;
      case 'seat-left-empty': return `No seat stays empty while somebody wants it: ${one.applicant} would rather be in ${one.class}, which has a free seat.`;
      case 'reserve-left-unfilled': return `Reserved seats go first to whom they are for: ${one.applicant} would rather be in ${one.class} and fills a reserved seat there that nobody fills now.`;
      case 'overtaken': return `Nobody is overtaken: ${one.applicant} (${scoreAt(one.applicant, one.class)}) would rather be in ${one.class} and comes before ${one.by} (${scoreAt(one.by, one.class)}), who has a seat there.`;
      case 'not-recomputed': return `Computed again, the rule gives another place: ${one.applicant} has ${one.told ?? 'no seat'} in the result, and the rule gives ${one.computed ?? 'no seat'}.`;
    }
  };
}
