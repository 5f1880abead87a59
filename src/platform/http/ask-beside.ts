import { fill } from '#kernel/translate';
import type { AboutUnits, Beside, BesideShown } from '#platform/beside';
import type { Request } from '#platform/http/routes';
import type { Module } from '#platform/module';
import { formatDate } from '#ui/format';

const order = { stop: 0, wait: 1, go: 2, plain: 3 } as const;

/** Asks every module that has something to say beside a page, in loop order; what is missing comes first. Whoever may not see a module's facts does not. */
export function besideOf(modules: readonly Module[]) {
  const all = modules.flatMap((module) => module.beside ?? []);
  return async function beside(this: Request, on: Beside['on'], about: AboutUnits): Promise<BesideShown[]> {
    const shown: BesideShown[] = [];
    for (const { question, words } of all.filter((one) => one.on === on)) {
      if (!this.may(question.name)) continue;
      const answer = await this.ask(question, about);
      if (answer.ok) shown.push(...answer.value.lines.map(({ key, facts, on, href, tone }) => ({ text: fill((this.language === 'id' ? words.id : words.en)[key]!, { ...facts, ...(on && { on: formatDate(on, this.language) }) }), href, tone })));
    }
    return shown.sort((one, other) => order[one.tone] - order[other.tone]);
  };
}
