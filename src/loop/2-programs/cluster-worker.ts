import { answerInWorker } from '#platform/worker/answer-in-worker';
import { solveModel } from '#platform/solver/solve-model';
import { clusterModel } from './rules/cluster/cluster-model.ts';
import type { DesignAnswer, DesignProgress, DesignQuestion } from './rules/design/cluster-design.ts';
import { clusterQuestion } from './rules/design/cluster-question.ts';
import { provenAnswer, solveDesign } from './rules/design/solve-design.ts';

const effort = { seed: 1, moves: 160_000, curveMoves: 12_000 };
const mostSeconds = 60;
/** So long the exact solver may try to prove the answer, and only where the model is small enough to be worth it. */
const proofSeconds = 20;
const mostInProof = 1_500;

answerInWorker<DesignQuestion, DesignProgress, DesignAnswer>(async (question, { tell, isStopped }) => {
  const until = performance.now() + mostSeconds * 1000;
  const answer = solveDesign(question, effort, { tell, isOver: () => isStopped() || performance.now() > until, now: () => performance.now() });
  if (answer.proven !== 'no' || question.classes > 1 || question.entries.length > mostInProof || isStopped()) return answer;
  tell({ step: 'proof', weight: answer.weight, done: 0.8, answer });
  // The solver hears nothing while it thinks: what stands goes out before, so that a stop keeps it.
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (isStopped()) return answer;
  const solved = await solveModel(clusterModel(clusterQuestion(question)), proofSeconds);
  if (!solved?.isOptimal) return answer;
  return provenAnswer(question, answer, question.units.filter((_, at) => (solved.values.get(`z${at}`) ?? 0) > 0.5).map(({ key }) => key));
});
