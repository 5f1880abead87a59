import { scrub } from '#platform/log/scrub';
import { Refused, type Deliver, type Delivery, type Message, type MessageTransport } from '#platform/messages/transport';

/** Sends by the message's channel and never throws: what went wrong comes back as "later" or "never". A silent other side counts as "later". */
export function createDeliver(transports: readonly MessageTransport[], { timeoutMs = 20_000 } = {}): Deliver {
  const byChannel = new Map(transports.map((transport) => [transport.channel, transport]));
  return async (message) => {
    const transport = byChannel.get(message.channel);
    if (!transport) return { status: 'failed', problem: `no transport for ${message.channel}` };
    try {
      return { status: await withinTime(transport, message, timeoutMs) };
    } catch (problem) {
      return classify(problem);
    }
  };
}

async function withinTime(transport: MessageTransport, message: Message, timeoutMs: number): Promise<'sent' | 'recorded'> {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
  });
  try {
    return await Promise.race([transport.send(message, stopping.signal), tooLate]);
  } finally {
    clearTimeout(timer);
    stopping.abort();
  }
}

function classify(problem: unknown): Delivery {
  const said = problem instanceof Error ? problem.message : String(problem);
  return { status: problem instanceof Refused ? 'failed' : 'retry', problem: scrub(said).slice(0, 300) };
}
