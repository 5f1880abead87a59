import { addMinutes, type Instant } from '#kernel/instant';

/** Which national register is asked: who somebody is (population register), or which school they finished. */
export const checkKinds = ['identity', 'education'] as const;
export type CheckKind = (typeof checkKinds)[number];

export const checkResults = ['match', 'no-match', 'not-found'] as const;
export type CheckResult = (typeof checkResults)[number];

/** What a register may say differs; a person is asked about it, nothing is concluded from it. */
export const checkedFields = ['fullName', 'birthDay', 'birthPlace', 'sex', 'education', 'schooling'] as const;
export type CheckedField = (typeof checkedFields)[number];

export type Check = {
  readonly kind: CheckKind; readonly status: 'pending' | CheckResult; readonly differing: readonly CheckedField[];
  /** Number of the agreement under which it was asked; the law wants it beside each result. */
  readonly agreement: string | null; readonly checkedAt: Instant | null; readonly attempts: number;
};

const longestPause = 60;

/** When a register that gave no answer is asked again: after one minute, then two, four, at last every hour. */
export const nextTry = (now: Instant, attempts: number): Instant => addMinutes(now, Math.min(longestPause, 2 ** Math.max(0, attempts - 1)));
