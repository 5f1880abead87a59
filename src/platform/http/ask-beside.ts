import { fill, type TextFacts } from '#kernel/translate';
import type { BesideAnswer, BesideShown, BesideTopic, BesideTopics } from '#platform/beside';
import type { Request } from '#platform/http/routes';
import type { Module } from '#platform/module';
import type { Language } from '#platform/http/words';

const order = { stop: 0, wait: 1, go: 2, plain: 3 } as const;

/** Asks every module that has something to say beside a page, in loop order; what is missing comes first, and of that what is needed sooner. Whoever may not see a module's facts does not. */
export function besideOf(modules: readonly Module[], formatFact: (language: Language, value: string | number) => string) {
  const worded = (language: Language, facts: TextFacts): TextFacts => Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value === undefined ? value : formatFact(language, value)]));
  const all = modules.flatMap((module) => module.beside ?? []);
  return async function beside<Topic extends BesideTopic>(this: Request, on: Topic, about: BesideTopics[Topic]): Promise<BesideShown[]> {
    const shown: (BesideShown & { readonly rank: number })[] = [];
    for (const { question, words } of all.filter((one) => one.on === on) as unknown as BesideAnswer<Topic>[]) {
      if (!this.may(question.name)) continue;
      const answer = await this.ask(question, about);
      if (answer.ok) shown.push(...answer.value.lines.map(({ key, facts = {}, href, tone, rank = 0, about: of }) => ({ text: fill((this.language === 'id' ? words.id : words.en)[key]!, worded(this.language, facts)), href, tone, rank, about: of })));
    }
    return shown.sort((one, other) => order[one.tone] - order[other.tone] || one.rank - other.rank).map(({ text, href, tone, about: of }) => ({ text, href, tone, about: of }));
  };
}
