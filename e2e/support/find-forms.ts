import type { visitorOf } from './copy.ts';

export type Field = { readonly name: string; readonly type: string; readonly value: string };
/** A form as it stands on a page, with the values it was sent with. */
export type FoundForm = { readonly page: string; readonly action: string; readonly isMultipart: boolean; readonly fields: readonly Field[] };

/** A page or form of each kind: ids and codes stand for any other. */
export const kindOf = (path: string): string => path.replace(/\?.*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\/[\w-]{60,}/g, '/:token').replace(/\d{4}-\d\d-\d\d/g, ':day').replace(/[A-Z]\.[0-9A-Za-z.%@]+/g, ':unit');

const isPage = (path: string): boolean => path.startsWith('/') && !/^\/(assets|keluar)|\.(pdf|png|jpe?g|ics|xlsx|csv|json)($|\?)|\/berkas\/|bentuk=|unduh/.test(path);

/** Follows links from some starts, two pages of each kind (one may be of the past, without a form), and answers one posted form of each kind. */
export async function findForms({ ask }: ReturnType<typeof visitorOf>, starts: readonly string[], most = 250): Promise<FoundForm[]> {
  const waiting = [...starts];
  const seen = new Set<string>();
  const visits = new Map<string, number>();
  const forms = new Map<string, FoundForm>();
  for (let path = waiting.shift(); path !== undefined && seen.size < most; path = waiting.shift()) {
    const kind = kindOf(path);
    if (seen.has(path) || (visits.get(kind) ?? 0) >= 2) continue;
    seen.add(path);
    visits.set(kind, (visits.get(kind) ?? 0) + 1);
    const { status, text } = await ask(path);
    if (status !== 200) continue;
    for (const form of formsIn(path, text)) if (!forms.has(kindOf(form.action))) forms.set(kindOf(form.action), form);
    waiting.push(...[...text.matchAll(/<a [^>]*href="([^"#]+)/g)].map(([, href]) => unescaped(href!)).filter(isPage));
  }
  return [...forms.values()];
}

function formsIn(page: string, html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].filter(([, head]) => /method="post"/i.test(head!)).map(([, head, body]) => ({
    page, action: attribute(head!, 'action') ?? page, isMultipart: /multipart/.test(head!),
    fields: [...body!.matchAll(/<(input|select|textarea|button)\b([^>]*)>/g)].flatMap(([, tag, attributes]) => {
      const name = attribute(attributes!, 'name');
      return name ? [{ name, type: tag === 'input' ? attribute(attributes!, 'type') ?? 'text' : tag!, value: attribute(attributes!, 'value') ?? '' }] : [];
    }),
  }));
}

function attribute(text: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

const unescaped = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
