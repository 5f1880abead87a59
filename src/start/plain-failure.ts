import { PlainFailure } from '#platform/plain-failure';

const sentences: Readonly<Record<string, (problem: NodeJS.ErrnoException & { readonly port?: number; readonly address?: string }) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is taken by another program: stop it, or choose another port with PORT (0 takes any free one).`,
  EADDRNOTAVAIL: ({ address }) => `This machine has no address ${address}: give HOST one it has, such as 127.0.0.1.`,
  ENOTFOUND: ({ message }) => `A host name is not known: ${message}.`,
  ENOSPC: () => 'The disk is full: make room and start again.',
};

/** The sentence for a failure the operator can mend; undefined for a fault of ours, whose stack is wanted. */
export function sentenceOf(problem: unknown): string | undefined {
  if (problem instanceof PlainFailure) return problem.message;
  const { code = '', syscall } = problem as NodeJS.ErrnoException;
  if (code === 'EACCES' && syscall === 'listen') return 'This port may not be opened by your account: choose one above 1023 with PORT.';
  return sentences[code]?.(problem as NodeJS.ErrnoException);
}

/** Ends the process with one plain sentence and exit code 1, or with the stack if it is a fault of ours. */
export function failPlainly(problem: unknown): never {
  const sentence = sentenceOf(problem);
  process.stderr.write(`${sentence ?? (problem instanceof Error ? problem.stack : String(problem))}\n`);
  process.exit(1);
}
