import type { Request } from '#platform/http/routes';
import type { Work } from '#platform/work';

type Answer = Extract<Awaited<ReturnType<Work['question']['run']>>, { ok: true }>['value'];
const asked = new WeakMap<Request, Map<string, Promise<Answer | undefined>>>();

/** What waits in one module for whoever asks, or nothing where they do not work. Desk and counters stand on the same page: each module is asked once for both. */
export function askWork(request: Request, question: Work['question']): Promise<Answer | undefined> {
  if (!request.may(question.name)) return Promise.resolve(undefined);
  const known = asked.get(request) ?? new Map<string, Promise<Answer | undefined>>();
  asked.set(request, known);
  const answer = known.get(question.name) ?? request.ask(question, {}).then((result) => (result.ok ? result.value : undefined));
  known.set(question.name, answer);
  return answer;
}
