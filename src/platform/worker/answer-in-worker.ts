import { parentPort, workerData } from 'node:worker_threads';

/** What an engine is given beside its question. Both are cheap enough for an inner loop. */
export type EngineTools<Progress> = {
  /** The best so far; told onwards a few times a second at most, the latest one. */
  tell(progress: Progress): void;
  /** Whether a person asked to stop: the engine ends soon and answers the best it has. */
  isStopped(): boolean;
};

export type EngineOrder<Question> = { readonly question: Question; readonly stop: SharedArrayBuffer };
export type EngineNews<Progress, Answer> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problem'; readonly problem: string };

const pauseMs = 250;

/** The whole body of a `…-worker.ts`: answers the one question the thread was started with. */
export function answerInWorker<Question, Progress, Answer>(solve: (question: Question, tools: EngineTools<Progress>) => Answer | Promise<Answer>): void {
  const { question, stop } = workerData as EngineOrder<Question>;
  const flag = new Int32Array(stop);
  const say = (news: EngineNews<Progress, Answer>): void => parentPort!.postMessage(news);
  const waiting: Progress[] = [];
  let quietUntil = 0;
  const tellLatest = (): void => {
    if (waiting.length === 0 || performance.now() < quietUntil) return;
    say({ kind: 'progress', progress: waiting.splice(0).at(-1)! });
    quietUntil = performance.now() + pauseMs;
  };
  const tools: EngineTools<Progress> = {
    tell: (progress) => {
      waiting.splice(0, 1, progress);
      tellLatest();
    },
    isStopped: () => {
      tellLatest();
      return Atomics.load(flag, 0) === 1;
    },
  };
  const answering = (async () => solve(question, tools))();
  answering.then((answer) => say({ kind: 'answer', answer }), (problem: unknown) => say({ kind: 'problem', problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }));
}
