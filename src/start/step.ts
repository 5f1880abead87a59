/** Does a step of the start, and says so if it takes longer than a second: a quick start is a quiet one. Throws before and after it when the start is to end. */
export async function step<Value>(name: string, work: () => Promise<Value>, ending?: AbortSignal): Promise<Value> {
  ending?.throwIfAborted();
  const timer = setTimeout(() => process.stderr.write(`${name} ...\n`), 1_000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    ending?.throwIfAborted();
  }
}
