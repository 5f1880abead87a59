import { askEngine, type EngineEnd } from '#platform/worker/ask-engine';

type Watch<Progress> = {
  /** Aborted where the process ends. */
  readonly signal?: AbortSignal | undefined;
  /** Whether somebody still waits for the answer: asked again and again, so that a person's stop is heard. */
  readonly isWanted: () => Promise<boolean>;
  /** Keeps the latest news; without any, that the engine lives. One call after another, none after the end. */
  readonly note: (latest: Progress | undefined) => Promise<unknown>;
  readonly everyMs?: number;
  /** Looks without news after which a note shows that the engine lives. */
  readonly quiet?: number;
};

/** Asks an engine and keeps what it tells where people see it, until it answers or nobody wants the answer any more. Throws where the engine breaks. */
export async function watchEngine<Question, Progress, Answer>(entry: URL, question: Question, { signal, isWanted, note, everyMs = 1_000, quiet = 10 }: Watch<Progress>): Promise<EngineEnd<Answer> & { readonly latest: Progress | undefined }> {
  const stopping = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal;
  const state: { isOver: boolean; latest?: Progress; noted?: Progress | undefined; looks: number } = { isOver: false, looks: 0 };
  const look = async (): Promise<void> => {
    if (!(await isWanted())) return stopping.abort();
    state.looks += 1;
    if (state.latest === state.noted && state.looks < quiet) return;
    [state.noted, state.looks] = [state.latest, 0];
    await note(state.latest);
  };
  const watching = (async () => {
    while (!state.isOver && !stopped.aborted) {
      await new Promise((resolve) => setTimeout(resolve, everyMs));
      // A database that is away for a moment costs a note, not the search.
      if (!state.isOver) await look().catch(() => undefined);
    }
  })();
  try {
    const { answer } = await askEngine<Question, Progress, Answer>(entry, question, { signal: stopped, onProgress: (news) => { state.latest = news; } });
    return { isStopped: stopped.aborted, answer, latest: state.latest };
  } finally {
    state.isOver = true;
    await watching;
  }
}
