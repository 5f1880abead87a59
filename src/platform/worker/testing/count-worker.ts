import { answerInWorker } from '#platform/worker/answer-in-worker';

type Question = { readonly until: number; readonly deaf?: boolean; readonly broken?: boolean; readonly silent?: boolean };

/** An engine of tests only: counts, tells each number, and can be silent, deaf to a stop or broken. */
answerInWorker<Question, number, number>(({ until, deaf, broken, silent }, { tell, isStopped }) => {
  if (broken) throw new Error('the counter is broken');
  for (let count = 0; ; count += 1) {
    if (!silent) tell(count);
    if ((isStopped() && !deaf) || count === until) return count;
  }
});
