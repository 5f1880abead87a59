import type { Worker } from 'node:worker_threads';
import type { EngineNews, EngineOrder } from '#platform/worker/answer-in-worker';
import { startWorker } from '#platform/worker/start-worker';

/** `answer` is undefined only where an engine did not obey a stop in time and was ended. */
export type EngineEnd<Answer> = { readonly isStopped: boolean; readonly answer: Answer | undefined };

type Options<Progress> = {
  /** Aborted: the engine is asked to stop, and ended when it does not. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
  readonly msToObey?: number;
  readonly mostMemoryMb?: number;
};

/** Asks an engine in a thread of its own, so that requests are answered meanwhile. Throws where the engine breaks; nothing of it is kept anywhere. */
export async function askEngine<Question, Progress, Answer>(entry: URL, question: Question, { signal, onProgress, msToObey = 5_000, mostMemoryMb }: Options<Progress> = {}): Promise<EngineEnd<Answer>> {
  const stop = new SharedArrayBuffer(4);
  const order: EngineOrder<Question> = { question, stop };
  const worker = await startWorker(entry, { data: order, ...(mostMemoryMb ? { mostMemoryMb } : {}) });
  let patience: NodeJS.Timeout | undefined;
  const end = { isStopped: false };
  const obey = (): void => {
    end.isStopped = true;
    Atomics.store(new Int32Array(stop), 0, 1);
    patience = setTimeout(() => void worker.terminate(), msToObey);
  };
  if (signal?.aborted) obey();
  signal?.addEventListener('abort', obey, { once: true });
  try {
    const answer = await hear<Progress, Answer>(worker, () => end.isStopped, onProgress);
    return { isStopped: end.isStopped, answer };
  } finally {
    clearTimeout(patience);
    signal?.removeEventListener('abort', obey);
    await worker.terminate();
  }
}

function hear<Progress, Answer>(worker: Worker, isStopped: () => boolean, onProgress: ((progress: Progress) => void) | undefined): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    worker.on('message', (news: EngineNews<Progress, Answer>) => {
      if (news.kind === 'progress') onProgress?.(news.progress);
      else if (news.kind === 'answer') resolve(news.answer);
      else reject(new Error(news.problem));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => (isStopped() ? resolve(undefined) : reject(new Error(`The engine's thread ended (${code}).`))));
  });
}
