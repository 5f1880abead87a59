import type { Worker } from 'node:worker_threads';
import type { PdfDocument } from '#platform/pdf/pdf-document';
import { startWorker } from '#platform/worker/start-worker';

export type PdfRenderer = {
  render(document: PdfDocument): Promise<Buffer>;
  /** Refuses what still waits and ends the worker. */
  stop(): Promise<void>;
};

type Order = { readonly document: PdfDocument; resolve(bytes: Buffer): void; reject(problem: Error): void };
type Answer = { readonly number: number; readonly bytes?: Uint8Array; readonly problem?: string };

/** One warm worker that draws one document after another; one that hangs or crashes costs its own document only. */
export function createPdfRenderer({ timeoutMs = 20_000, mostWaiting = 200, start = startPdfWorker } = {}): PdfRenderer {
  const waiting: Order[] = [];
  const warm = keepWarm(start);
  let current: Order | undefined;
  let number = 0;

  const next = (): void => {
    const order = current === undefined ? waiting.shift() : undefined;
    if (!order) return;
    current = order;
    number += 1;
    draw(order.document, number, warm.worker(), timeoutMs).then(order.resolve, async (problem: Error) => {
      // A document that cannot be drawn leaves the worker sound; anything else does not.
      if (!(problem instanceof NotDrawable)) await warm.dismiss();
      order.reject(problem);
    }).finally(() => {
      current = undefined;
      next();
    });
  };

  return {
    render: (document) => new Promise((resolve, reject) => {
      if (waiting.length >= mostWaiting) return reject(new Error(`${mostWaiting} documents wait to be drawn already.`));
      waiting.push({ document, resolve, reject });
      next();
    }),
    stop: async () => {
      for (const order of waiting.splice(0)) order.reject(new Error('The product is stopping.'));
      await warm.dismiss();
    },
  };
}

function keepWarm(start: () => Promise<Worker>) {
  let current: Promise<Worker> | undefined;
  const begin = (): Promise<Worker> => {
    const starting = start();
    // One that ended between two documents must not be handed the next.
    const forget = (): void => { if (current === starting) current = undefined; };
    starting.then((worker) => worker.once('exit', forget), forget);
    return starting;
  };
  return {
    worker: (): Promise<Worker> => (current ??= begin()),
    dismiss: async (): Promise<void> => {
      const dismissed = current;
      current = undefined;
      await (await dismissed?.catch(() => undefined))?.terminate();
    },
  };
}

class NotDrawable extends Error {
  override readonly name = 'NotDrawable';
}

async function draw(document: PdfDocument, number: number, starting: Promise<Worker>, timeoutMs: number): Promise<Buffer> {
  const worker = await starting;
  worker.ref();
  let timer: NodeJS.Timeout | undefined;
  let tidyUp = (): void => undefined;
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      const onMessage = ({ number: answered, bytes, problem }: Answer): void => {
        if (answered !== number) return;
        if (bytes) resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        else reject(new NotDrawable(problem));
      };
      const onExit = (code: number): void => reject(new Error(`The PDF worker ended (${code}).`));
      worker.on('message', onMessage).on('error', reject).on('exit', onExit);
      tidyUp = () => void worker.off('message', onMessage).off('error', reject).off('exit', onExit);
      timer = setTimeout(() => reject(new Error(`The document was not drawn within ${timeoutMs / 1000} s.`)), timeoutMs);
      worker.postMessage({ number, document });
    });
  } finally {
    clearTimeout(timer);
    tidyUp();
    // An idle worker does not keep the product alive.
    worker.unref();
  }
}

async function startPdfWorker(): Promise<Worker> {
  return (await startWorker(new URL('./pdf-worker.ts', import.meta.url))).on('error', () => undefined);
}

const shared = createPdfRenderer();

/** Draws a document with embedded fonts, outside the thread that answers requests. */
export const renderPdf = (document: PdfDocument): Promise<Buffer> => shared.render(document);

/** For the orderly end of the product. */
export const stopPdf = (): Promise<void> => shared.stop();
