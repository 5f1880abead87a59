import { isUtf8 } from 'node:buffer';

/** Spreadsheets save text as UTF-8, as UTF-16 with a mark, or in the old Windows alphabet: the first bytes decide. */
export async function* decodeText(source: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(head));
  for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  // The head may end inside a character: up to three bytes are left out of the question.
  const isUnicode = [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, Math.max(0, head.length - cut))));
  return isUnicode ? 'utf-8' : 'windows-1252';
}
