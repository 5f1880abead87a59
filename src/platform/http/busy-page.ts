import { fill } from '#kernel/translate';
import { pageTexts } from '#platform/http/page-texts';
import type { Request } from '#platform/http/routes';

type Fields = Readonly<Record<string, unknown>>;

/** The page of a full house. What was typed travels in it and is sent again by one press, without script and with the same retry key; files that arrived are kept and named. */
export function busyPage(request: Request, seconds: number): string {
  const words = pageTexts[request.language === 'en' ? 'en' : 'id'];
  const say = (text: string): string => `<p class="govuk-body">${escape(text)}</p>`;
  const head = `<h1 class="govuk-heading-l">${words.busy}</h1>`;
  if (request.method !== 'POST') return `${head}${say(fill(words.busyRead, { n: seconds }))}<p><a class="govuk-button" href="${escape(request.url)}">${words.openAgain}</a></p>`;
  const fields = request.sentFields ?? (request.body as Fields | undefined);
  // Turned away before it was read: what was typed is still in the page before this one.
  if (!fields) return `${head}${say(fill(words.busyUnread, { n: seconds }))}`;
  const files = Object.keys(fields).filter((name) => name.endsWith('Name') && name.slice(0, -4) in fields).map((name) => String(fields[name]));
  return `${head}${say(fill(words.busyText, { n: seconds }))}${files.length > 0 ? say(fill(words.filesKept, { files: files.join(', ') })) : ''}
    <form method="post" action="${escape(request.url)}">${inputsOf(fields, words.typeAgain)}<button class="govuk-button" type="submit">${words.sendAgain}</button></form>`;
}

/** Every field as it was typed; a password is never written into a page and is asked for again. */
function inputsOf(fields: Fields, typeAgain: string): string {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => (
    /password|sandi/i.test(name)
      ? `<p class="govuk-body"><label class="govuk-label">${typeAgain} <input class="govuk-input" type="password" name="${escape(name)}"></label></p>`
      : `<input type="hidden" name="${escape(name)}" value="${escape(String(one))}">`
  ))).join('');
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

declare module 'fastify' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into the library's own
  interface FastifyRequest {
    /** What a multipart form sent, once it was read: files by their hash. */
    sentFields?: Fields;
  }
}
