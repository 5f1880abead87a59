import { attributeOf, createXmlScanner } from '#platform/spreadsheet/xml-scanner';

const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** For each cell style whether it shows its number as a date: Excel keeps days as plain numbers. */
export async function readDateStyles(pieces: AsyncIterable<Uint8Array>): Promise<boolean[]> {
  const own = new Set<number>();
  const styles: boolean[] = [];
  let isInCellStyles = false;
  const scanner = createXmlScanner({
    open: (name, tag) => {
      if (name === 'cellXfs') isInCellStyles = true;
      if (name === 'numFmt' && isDateFormat(attributeOf(tag, 'formatCode') ?? '')) own.add(Number(attributeOf(tag, 'numFmtId')));
      const format = Number(attributeOf(tag, 'numFmtId') ?? 0);
      if (name === 'xf' && isInCellStyles) styles.push(builtIn.has(format) || own.has(format));
    },
    text: () => undefined,
    close: (name) => { if (name === 'cellXfs') isInCellStyles = false; },
  });
  const decoder = new TextDecoder();
  for await (const piece of pieces) scanner.push(decoder.decode(piece, { stream: true }));
  return styles;
}

/** Quoted words, colours and escaped signs do not make a date. */
const isDateFormat = (code: string): boolean => /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''));

const day = 86_400_000;

/** Excel's day number as `yyyy-mm-dd`, with ` hh:mm` when it carries a time; the number itself when it is no day at all. */
export function dateOfSerial(serial: number, is1904: boolean): string {
  const moment = Date.UTC(1899, 11, 30) + Math.round((serial + (is1904 ? 1462 : 0)) * 86_400) * 1000;
  if (!Number.isFinite(moment) || serial < 0 || serial > 2_958_465) return String(serial);
  const text = new Date(moment).toISOString();
  return moment % day === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}
