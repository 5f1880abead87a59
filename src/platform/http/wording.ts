import { fill } from '#kernel/translate';
import type { FieldProblem, PlatformRefusal, Refusal } from '#platform/actions/refusal';
import type { Problem } from '#platform/http/routes';
import { platformRefusals } from '#platform/http/texts';
import type { Language, Words } from '#platform/http/words';

type Format = (language: Language, value: string | number) => string;

/** Puts refusals into words: each module brings words for its own codes, the platform for fields and access. */
export function createWording(wordsOfModules: readonly Words[], format: Format): (language: Language, refusal: Refusal | PlatformRefusal) => Problem[] {
  const inLanguage = (language: 'id' | 'en'): Readonly<Record<string, string>> => Object.assign({}, platformRefusals[language], ...wordsOfModules.map((words) => words[language])) as Record<string, string>;
  const words = { id: inLanguage('id'), en: inLanguage('en') };

  const say = (language: Language, code: string, facts: Readonly<Record<string, unknown>>): string => {
    const text = words[language === 'id' ? 'id' : 'en'][code];
    if (text === undefined) throw new Error(`no words for the refusal ${code}`);
    const shown = Object.entries(facts).filter((fact): fact is [string, string | number] => typeof fact[1] === 'string' || typeof fact[1] === 'number');
    return fill(text, Object.fromEntries(shown.map(([name, value]) => [name, format(language, value)])));
  };

  return (language, refusal) => {
    if (refusal.code === 'input.invalid') {
      return (refusal as { problems: readonly FieldProblem[] }).problems.map(({ field, code, facts }) => ({ field, text: say(language, code, facts ?? {}), isGeneral: code.startsWith('field.') }));
    }
    return [{ field: (refusal as Refusal).field, text: say(language, refusal.code, refusal as unknown as Record<string, unknown>) }];
  };
}
