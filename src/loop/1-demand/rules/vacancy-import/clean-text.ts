import { tidy } from '#kernel/text';
import type { Reading, RepairCode } from './vacancy.ts';

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', bull: '•', hellip: '…', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' };

/** One line of plain text: markup gone with what scripts held, and no sign at the front that a spreadsheet would run. */
export function cleanLine(raw: string, longest: number): Reading<string> {
  const bare = withoutMarkup(raw);
  const text = tidy(bare.value);
  const disarmed = text.replace(/^[=+\-@\s]+/, '');
  const value = disarmed.slice(0, longest).trim();
  const repair: RepairCode | undefined = disarmed !== text ? 'text.formula-disarmed' : bare.repair ?? (value.length < disarmed.trim().length ? 'text.shortened' : undefined);
  return repair ? { value, repair } : { value };
}

/** The same for a long text, which keeps its lines; a line may begin with a dash. */
export function cleanLines(raw: string, longest: number): Reading<string> {
  const bare = withoutMarkup(raw);
  const lines = bare.value.split(/\r\n|[\r\n]/).map(tidy);
  const whole = lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
  const value = whole.slice(0, longest);
  const repair = bare.repair ?? (value.length < whole.length ? 'text.shortened' : undefined);
  return repair ? { value, repair } : { value };
}

function withoutMarkup(raw: string): Reading<string> {
  if (!/[<&]/.test(raw)) return { value: raw };
  let text = raw;
  // Markup may be wrapped in entities: `&lt;script&gt;`. Three layers are more than any honest file has.
  for (let layer = 0; layer < 3; layer += 1) {
    const next = decodeEntities(stripTags(text));
    if (next === text) break;
    text = next;
  }
  const value = stripTags(text);
  return tidy(value) === tidy(raw) || !hadMarkup(raw) ? { value } : { value, repair: 'text.markup-removed' };
}

const hadMarkup = (raw: string): boolean => stripTags(decodeEntities(decodeEntities(raw))) !== decodeEntities(decodeEntities(raw));

const stripTags = (text: string): string => (text.includes('<') ? text
  .replace(/<(script|style|iframe|object|noscript)\b[^<>]*>[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
  .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
  .replace(/<(br|\/p|\/li|\/div|\/h\d|\/tr)\b[^<>]*>/gi, '\n')
  .replace(/<\/?[a-z][a-z0-9:-]*(\s[^<>]*)?\/?>/gi, ' ')
  // A tag left open to the end of the text: only where the name is one a browser knows.
  .replace(/<\/?(script|img|svg|iframe|a|body|html|style|object|embed|form|input|link|meta|video|audio|details)\b[^<>]*$/gi, ' ') : text);

const decodeEntities = (text: string): string => (text.includes('&') ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, decoded) : text);

function decoded(whole: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string {
  if (name) return named[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : ' ';
}
