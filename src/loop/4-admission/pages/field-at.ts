import type { Page, Request } from '#platform/http/routes';
import type { FormState } from '#platform/http/submit';
import { translator, type Translate } from '#kernel/translate';
import { addMinutes, type Instant } from '#kernel/instant';
import { formatMoment, type Lang } from '#ui/format';
import type { AdmissionText } from '../texts/words.ts';
import { texts } from '../texts/words.ts';

export type T = Translate<AdmissionText>;
/** What every view of this module is given. */
export type Spoken = { readonly t: T; readonly lang: Lang };

export const spoken = (request: Request): Spoken => ({ t: translator(texts, request.language), lang: request.language });

/** A field of a form: its label, what was typed, and what is wrong with it. */
export const fieldAt = (form: FormState, t: T) => (name: AdmissionText & string) =>
  ({ name, label: t(name), value: String(form.values[name] ?? ''), error: errorAt(form, name) });

export const errorAt = (form: FormState, name: string): string | undefined => form.problems.find((problem) => problem.field === name)?.text;

/** A day that ends at midnight is told by its last minute: `Selasa, 1 Desember 2026, 23.59 WIB`. */
export const formatLastMinute = (end: Instant, lang: Lang): string => formatMoment(addMinutes(end, -1), lang);

/** Facts as a form holds them. */
export const formOf = (facts: Readonly<Record<string, unknown>>): FormState => ({
  values: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : value === undefined || value === null ? '' : String(value)])), problems: [],
});

/** A one-question page of somebody's own application. */
export const ownPage = (title: string, body: Page['body']): Page => ({ title, shell: 'question', current: '/pendaftaran', body });
/** A page of the officers. */
export const staffPage = (title: string, body: Page['body']): Page => ({ title, shell: 'staff', current: '/penerimaan', body });
