import { UnreadableSheet } from '#platform/spreadsheet/sheet-item';

/** `text` may be called several times for one text. Names come without their prefix. */
export type XmlListener = { open(name: string, tag: string): void; text(text: string): void; close(name: string): void };
export type XmlScanner = { push(piece: string): void };

const longestTag = 100_000;

/** Tells the tags and texts of XML in the order they come, from pieces cut anywhere. Enough for spreadsheets: no entities but the built-in ones, so nothing can be pulled in from outside. */
export function createXmlScanner(listener: XmlListener): XmlScanner {
  let rest = '';
  return {
    push: (piece) => {
      const xml = rest + piece;
      let at = 0;
      while (at < xml.length) {
        const end = xml[at] === '<' ? takeTag(xml, at, listener) : takeText(xml, at, listener);
        if (end < 0) break;
        at = end;
      }
      rest = xml.slice(at);
      if (rest.length > longestTag) throw new UnreadableSheet('file.damaged');
    },
  };
}

/** The end of the tag that begins here; -1 when it is not all here yet. */
function takeTag(xml: string, at: number, listener: XmlListener): number {
  if (xml.startsWith('<![CDATA[', at)) return takeUntil(xml, at, ']]>', (from, to) => listener.text(xml.slice(from + 9, to)));
  if (xml.startsWith('<!--', at)) return takeUntil(xml, at, '-->', () => undefined);
  // A name that could still turn out to be a comment or CDATA waits for the next piece.
  if (xml.length - at < 9 && xml.startsWith('<!', at)) return -1;
  const end = endOfTag(xml, at);
  if (end < 0) return -1;
  const tag = xml.slice(at + 1, end);
  if (tag.startsWith('/')) listener.close(nameOf(tag.slice(1)));
  else if (!tag.startsWith('?') && !tag.startsWith('!')) {
    listener.open(nameOf(tag), tag);
    if (tag.endsWith('/')) listener.close(nameOf(tag));
  }
  return end + 1;
}

function takeUntil(xml: string, at: number, sign: string, found: (from: number, to: number) => void): number {
  const end = xml.indexOf(sign, at);
  if (end < 0) return -1;
  found(at, end);
  return end + sign.length;
}

/** A `>` inside quotes does not end a tag. */
function endOfTag(xml: string, at: number): number {
  let quotes = 0;
  let from = at;
  for (;;) {
    const end = xml.indexOf('>', from);
    if (end < 0) return -1;
    for (let index = from; index < end; index += 1) if (xml[index] === '"') quotes += 1;
    if (quotes % 2 === 0) return end;
    from = end + 1;
  }
}

function takeText(xml: string, at: number, listener: XmlListener): number {
  const next = xml.indexOf('<', at);
  let end = next < 0 ? xml.length : next;
  if (next < 0) {
    // An entity may have been cut in two.
    const entity = xml.lastIndexOf('&');
    if (entity >= at && !xml.includes(';', entity)) end = entity;
    if (end === at) return -1;
  }
  listener.text(decodeXml(xml.slice(at, end)));
  return end;
}

const nameOf = (tag: string): string => (/^(?:[^\s:/>]+:)?([^\s/>]+)/.exec(tag)?.[1] ?? '');

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const decodeXml = (text: string): string => (text.includes('&') ? text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, decoded) : text);

function decoded(whole: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string {
  if (name) return named[name] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute of a tag, or undefined. */
export function attributeOf(tag: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, pattern = new RegExp(`[\\s:]${name}\\s*=\\s*("([^"]*)"|'([^']*)')`));
  const found = pattern.exec(tag);
  return found ? decodeXml(found[2] ?? found[3] ?? '') : undefined;
}
