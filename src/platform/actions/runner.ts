import type { Actor, Permissions } from '#kernel/actor';
import { scopeOf } from '#kernel/actor';
import { fail, type Result } from '#kernel/result';
import type { Action, ActionContext, AnyDeed, Change, DomainEvent, Notice, Question, QuestionContext } from '#platform/actions/action';
import type { Caller } from '#platform/actions/caller';
import { replayedResult } from '#platform/actions/idempotency';
import type { PlatformRefusal, Refusal } from '#platform/actions/refusal';
import { leaveTrace } from '#platform/actions/leave-trace';
import { validate } from '#platform/actions/validate';
import { inZone, zoneHere } from '#platform/centre-zone';
import { dayIn, type Clock } from '#platform/clock';
import type { Id } from '#kernel/id';
import { inTransaction } from '#platform/database/in-transaction';
import type { Database, Transaction } from '#platform/database/transaction';
import type { FileStore } from '#platform/files/file-store';
import { newId } from '#platform/new-id';
import type { LinkSigner } from '#platform/signed-link/signed-link';
import type { Vault } from '#platform/vault/vault';

type RunnerParts = {
  readonly database: Database;
  readonly permissions: Permissions;
  readonly clock: Clock;
  /** The centre's time zone: its deeds are done and told by its own clock. */
  readonly zoneOf: (centre: Id<'centre'>) => Promise<string>;
  readonly vault: Vault;
  readonly files: FileStore;
  readonly links: LinkSigner;
  /** Asked at each deed: the port may be known only after the server listens. */
  readonly baseUrl: () => string;
  /** Who reacts to an event, by name: the rows the outbox must deliver. */
  readonly reactionsTo: (type: string) => readonly string[];
  /** Told after a commit that left something in the outbox. */
  readonly onCommitted?: () => void;
};

export type Runner = {
  run<Input, Value, Error extends Refusal>(action: Action<Input, Value, Error>, input: unknown, caller: Caller): Promise<Result<Value, Error | PlatformRefusal>>;
  ask<Input, Value, Error extends Refusal>(question: Question<Input, Value, Error>, input: unknown, caller: Caller): Promise<Result<Value, Error | PlatformRefusal>>;
  /** Whether the actor may do a deed at all: the same table hides the button and answers 403. */
  may(name: string, actor: Actor): boolean;
};

/** A refusal travels out of the transaction as this, so that everything the deed wrote is rolled back. */
class Refused extends Error {
  constructor(readonly result: Result<never, Refusal>) {
    super('refused');
  }
}

type Told = { changes: Change[]; events: DomainEvent[]; notices: Notice[] };

/** The one way a deed is done, by whatever door it came: permission, input, tenant, transaction, retry key, audit, outbox. */
export function createRunner(parts: RunnerParts): Runner {
  return {
    run: async (action, input, caller) => inZone(await parts.zoneOf(caller.centre), () => runAction(parts, action, input, caller)),
    ask: async (question, input, caller) => inZone(await parts.zoneOf(caller.centre), () => askQuestion(parts, question, input, caller)),
    may: (name, actor) => scopeOf(parts.permissions[name] ?? { roles: [] }, actor) !== undefined,
  };
}

async function runAction<Input, Value, Error extends Refusal>(
  parts: RunnerParts, action: Action<Input, Value, Error>, input: unknown, caller: Caller,
): Promise<Result<Value, Error | PlatformRefusal>> {
  const admitted = admit(parts, action, input, caller);
  if (!admitted.ok) return admitted;
  let told: Told = { changes: [], events: [], notices: [] };
  try {
    const result = await inTransaction(parts.database, { centre: caller.centre }, async (tx) => {
      told = { changes: [], events: [], notices: [] };
      const replayed = await replayedResult<Value>(tx, action.name, input, caller);
      if (replayed) return replayed;
      const answer = await action.run(actionContext(parts, tx, admitted.value.scope, caller, told), admitted.value.input as Input);
      if (!answer.ok) throw new Refused(answer);
      if (told.changes.length === 0) throw new Error(`${action.name} succeeded without recording what it changed`);
      leaveTrace(tx, { ...caller, deed: action.name, now: parts.clock.now(), reactionsTo: parts.reactionsTo }, { ...told, value: answer.value });
      return answer;
    });
    if (told.events.length + told.notices.length > 0) parts.onCommitted?.();
    return result;
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.result as Result<Value, Error>;
    throw thrown;
  }
}

async function askQuestion<Input, Value, Error extends Refusal>(
  parts: RunnerParts, question: Question<Input, Value, Error>, input: unknown, caller: Caller,
): Promise<Result<Value, Error | PlatformRefusal>> {
  const admitted = admit(parts, question, input, caller);
  if (!admitted.ok) return admitted;
  return inTransaction(parts.database, { centre: caller.centre, readOnly: true }, (tx) =>
    question.run(questionContext(parts, tx, admitted.value.scope, caller), admitted.value.input as Input));
}

function admit(parts: RunnerParts, deed: AnyDeed, input: unknown, { actor }: Caller): Result<{ scope: QuestionContext['scope']; input: unknown }, PlatformRefusal> {
  const permission = parts.permissions[deed.name];
  if (!permission) throw new Error(`${deed.name} has no line in a permissions table`);
  const scope = scopeOf(permission, actor);
  if (!scope) return fail({ code: actor.roles.includes('anonymous') ? 'access.not-signed-in' : 'access.forbidden' });
  const valid = validate(deed.input, input);
  return valid.ok ? { ok: true, value: { scope, input: valid.value } } : valid;
}

function questionContext(parts: RunnerParts, tx: Transaction, scope: QuestionContext['scope'], { centre, actor }: Caller): QuestionContext {
  const { clock, vault, files, links, baseUrl } = parts;
  const now = clock.now();
  return { tx, centre, actor, scope, now, today: dayIn(zoneHere()!, now), vault, files, links, baseUrl: baseUrl() };
}

function actionContext(parts: RunnerParts, tx: Transaction, scope: QuestionContext['scope'], caller: Caller, told: Told): ActionContext {
  return {
    ...questionContext(parts, tx, scope, caller),
    newId,
    announce: (event) => void told.events.push(event),
    record: (change) => void told.changes.push(change),
    notify: (notice) => void told.notices.push(notice),
  };
}
