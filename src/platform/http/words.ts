/** The languages a page may be asked for in. Indonesian is the first and the type of the others. */
export type Language = 'id' | 'en' | 'ja';
export const languages: readonly Language[] = ['id', 'en', 'ja'];

/** Texts of one subject in Indonesian and English, keyed alike. Placeholders are `{name}`. */
export type Words = { readonly id: Readonly<Record<string, string>>; readonly en: Readonly<Record<string, string>>; readonly ja?: Readonly<Record<string, string>> };
