export type TextFacts = { readonly [name: string]: string | number | undefined };

/** Texts of one subject by language; Indonesian gives the keys, the others must have the same. */
export type Texts<Key extends string> = { readonly id: Readonly<Record<Key, string>>; readonly en: Readonly<Record<Key, string>>; readonly ja?: Readonly<Record<Key, string>> };

/** What a view is given: its module's texts in the reader's language. A key that does not exist does not compile. */
export type Translate<Key extends string> = (key: Key, facts?: TextFacts) => string;

/** `const t = translator({ id, en }, language)`; `{seats}` in a text becomes the fact of that name. Japanese falls back to English. */
export function translator<Key extends string>(texts: Texts<Key>, language: 'id' | 'en' | 'ja'): Translate<Key> {
  const words = (language === 'ja' ? texts.ja : texts[language]) ?? texts.en;
  return (key, facts = {}) => fill(words[key], facts);
}

export const fill = (text: string, facts: TextFacts): string => text.replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole));
