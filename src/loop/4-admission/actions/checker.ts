import { Type } from 'typebox';
import type { Day } from '#kernel/day';
import { validate } from '#platform/actions/validate';
import { field } from '#platform/actions/fields';
import { askJson, NoAnswer } from '#platform/outside/ask-json';
import { checkedFields, checkResults, type CheckedField, type CheckKind, type CheckResult } from '../rules/check.ts';

/** Somebody as a national register is asked about them. It lives in memory for one question and is never logged. */
export type CheckSubject = {
  readonly number: string; readonly nik: string; readonly fullName: string; readonly birthDay: Day; readonly birthPlace: string; readonly sex: string;
  readonly education: string; readonly schooling: string | null;
};

type CheckAnswer = { readonly result: CheckResult; readonly differing: readonly CheckedField[] };

/** A way to ask one national register. It may be slow, wrong or away: whoever calls it waits for nobody's registration. */
export type Checker = { readonly kind: CheckKind; readonly agreement: string; ask(subject: CheckSubject, signal: AbortSignal): Promise<CheckAnswer> };

type CheckAddress = { readonly url: string; readonly token: string | undefined; readonly agreement: string; readonly milliseconds?: number };

const answer = Type.Object({ result: field.oneOf(checkResults), differing: Type.Optional(Type.Array(field.oneOf(checkedFields), { maxItems: checkedFields.length })) });
const usualMilliseconds = 4_000;

/** The generic connection: one JSON question, one JSON answer (docs/checks.md). Whatever else comes back is no answer. */
export function httpChecker(kind: CheckKind, { url, token, agreement, milliseconds = usualMilliseconds }: CheckAddress): Checker {
  return {
    kind, agreement,
    ask: async ({ number, nik, fullName, birthDay, birthPlace, sex, education, schooling }, signal) => {
      const about = kind === 'identity' ? { fullName, birthDay, birthPlace, sex } : { fullName, birthDay, education, schooling };
      const read = validate(answer, await askJson({ url, token, milliseconds, signal }, { reference: number, agreement, nik, ...about }));
      if (!read.ok) throw new NoAnswer('unreadable');
      const { result, differing } = read.value as { result: CheckResult; differing?: CheckedField[] };
      return { result, differing: result === 'no-match' ? differing ?? [] : [] };
    },
  };
}
