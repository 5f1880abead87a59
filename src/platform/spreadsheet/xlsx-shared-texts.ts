import { UnreadableSheet, type SheetLimits } from '#platform/spreadsheet/sheet-item';
import { createXmlScanner } from '#platform/spreadsheet/xml-scanner';

/** The texts a workbook keeps in one place; the reading aid of Japanese texts (`rPh`) is not part of them. */
export async function readSharedTexts(pieces: AsyncIterable<Uint8Array>, limits: SheetLimits): Promise<string[]> {
  const texts: string[] = [];
  const most = limits.unpackedBytes / 3;
  let open = '';
  let size = 0;
  let isText = false;
  let isAid = false;
  const scanner = createXmlScanner({
    open: (name) => {
      if (name === 'si') open = '';
      if (name === 'rPh') isAid = true;
      if (name === 't') isText = !isAid;
    },
    text: (text) => {
      if (!isText) return;
      size += text.length;
      if (size > most) throw new UnreadableSheet('file.too-large', most);
      open += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isAid = false;
      if (name === 'si') texts.push(open);
    },
  });
  const decoder = new TextDecoder();
  for await (const piece of pieces) scanner.push(decoder.decode(piece, { stream: true }));
  return texts;
}
