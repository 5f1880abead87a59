import type { Day } from '#kernel/day';
import { fail, ok, type Result } from '#kernel/result';
import type { MatchingError } from './errors.ts';
import { mostWaiting } from './introduction.ts';
import { cardCode, type SkillCard } from './skill-card.ts';
import { isOpenOn, type Vacancy } from './vacancy.ts';

/** A chosen card with what may stand in its way. */
export type Candidate = { readonly card: SkillCard; readonly waiting: number; readonly isIntroduced: boolean };

/** Whether these graduates may be introduced together: all of them or none, and the first card in the way is named. */
export function checkCandidates(vacancy: Vacancy, candidates: readonly Candidate[], today: Day): Result<readonly Candidate[], MatchingError> {
  if (!isOpenOn(vacancy, today)) return fail({ code: 'matching.vacancy-closed' });
  if (candidates.length === 0) return fail({ code: 'matching.nobody-chosen', field: 'persons' });
  for (const { card, waiting, isIntroduced } of candidates) {
    const code = cardCode(card.id);
    if (isIntroduced) return fail({ code: 'matching.already-introduced', card: code });
    if (!card.isOpen) return fail({ code: 'matching.card-closed', card: code });
    if (waiting >= mostWaiting) return fail({ code: 'matching.too-many-waiting', card: code, most: mostWaiting });
  }
  return ok(candidates);
}
