/** Why another system gave no answer that can be used; never what was asked, which may be somebody's NIK. */
export class NoAnswer extends Error {
  constructor(readonly reason: 'timeout' | 'unreachable' | 'refused' | 'unreadable') {
    super(`no answer from outside: ${reason}`);
  }
}

type Order = { readonly url: string; readonly token?: string | undefined; readonly milliseconds: number; readonly signal?: AbortSignal };

const longestAnswer = 64 * 1024;

/** Posts JSON and reads JSON within a time that covers the whole exchange: connecting, waiting and reading. Goes to this address and nowhere it points to. */
export async function askJson({ url, token, milliseconds, signal }: Order, question: object): Promise<unknown> {
  const limit = AbortSignal.timeout(milliseconds);
  try {
    const answer = await fetch(url, {
      method: 'POST', redirect: 'error', signal: signal ? AbortSignal.any([limit, signal]) : limit, body: JSON.stringify(question),
      headers: { 'content-type': 'application/json', 'accept': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new NoAnswer('refused');
    }
    return parse(await readShort(answer));
  } catch (problem) {
    if (problem instanceof NoAnswer) throw problem;
    throw new NoAnswer(limit.aborted ? 'timeout' : 'unreachable');
  }
}

async function readShort(answer: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > longestAnswer) throw new NoAnswer('unreadable');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoAnswer('unreadable');
  }
}
