import type { Day } from '#kernel/day';
import { fold } from '#kernel/text';

type Applicant = { readonly id: string; readonly fullName: string; readonly birthDay: Day };

/** Applications that may be one person under two numbers: same name, same birthday. A mark for somebody to look at, never a refusal. */
export function findTwins(applicants: readonly Applicant[]): Map<string, string[]> {
  const alike = new Map<string, string[]>();
  for (const { id, fullName, birthDay } of applicants) alike.set(`${fold(fullName)} ${birthDay}`, [...(alike.get(`${fold(fullName)} ${birthDay}`) ?? []), id]);
  return new Map([...alike.values()].filter((ids) => ids.length > 1).flatMap((ids) => ids.map((id) => [id, ids.filter((other) => other !== id)] as const)));
}
