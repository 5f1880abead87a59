import type { Random } from '#kernel/random';
import type { ExchangedUnits } from './exchanged-units.ts';

/** Of so many vacancies that chance names, the one that lacks least for its weight is completed. */
const vacanciesSeen = 12;

/** Takes in what one vacancy still lacks, all at once: its units may bring nothing each and much together. The hours may be exceeded after. */
export function completeVacancy(state: ExchangedUnits, random: Random, takeIn: (unit: number) => void): void {
  const { instance: { asked, enough, isForbidden }, has, isChosen } = state;
  const vacancy = lackingLeast(state, random);
  if (vacancy < 0) return;
  for (let at = asked.starts[vacancy]!; at < asked.starts[vacancy + 1]! && has[vacancy]! < enough[vacancy]!; at += 1) {
    const unit = asked.items[at]!;
    if (!isChosen[unit] && !isForbidden[unit]) takeIn(unit);
  }
}

function lackingLeast({ instance: { enough, weights }, has }: ExchangedUnits, random: Random): number {
  let vacancy = -1;
  let least = Infinity;
  for (let seen = 0; seen < vacanciesSeen; seen += 1) {
    const one = random.integer(weights.length);
    const lacks = enough[one]! - has[one]!;
    if (lacks <= 0) continue;
    const looks = (lacks + random.next()) / weights[one]!;
    if (looks < least) [vacancy, least] = [one, looks];
  }
  return vacancy;
}
