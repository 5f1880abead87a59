import type { Static, TSchema } from 'typebox';
import type { Actor, Scope } from '#kernel/actor';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { Json } from '#kernel/json';
import type { Failed, Ok, Result } from '#kernel/result';
import type { Refusal } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import type { FileStore } from '#platform/files/file-store';
import type { LinkSigner } from '#platform/signed-link/signed-link';
import type { Vault } from '#platform/vault/vault';

/** A fact in the past tense that other stages may react to. Ids and a few facts, never personal data. */
export type DomainEvent = { readonly type: `${string}.${string}`; readonly version: number; readonly [fact: string]: Json };

/** What an action changed, for the audit trail. `before` and `after` hold facts fit to be read by an auditor: no NIK, no secrets. */
export type Change = {
  readonly subject: { readonly type: string; readonly id: string };
  readonly before?: { readonly [field: string]: Json | undefined } | undefined;
  readonly after?: { readonly [field: string]: Json | undefined } | undefined;
  readonly why?: string | undefined;
};

/** Something to tell a person outside; queued in the same transaction, sent after it. */
export type Notice = { readonly channel: 'mail' | 'whatsapp'; readonly to: string; readonly subject?: string; readonly text: string; readonly purpose: string };

/** What every deed and question is handed: one tenant, one transaction, one moment. */
export type QuestionContext = {
  readonly tx: Transaction;
  readonly centre: Id<'centre'>;
  readonly actor: Actor;
  readonly scope: Scope;
  readonly now: Instant;
  readonly today: Day;
  readonly vault: Vault;
  readonly files: FileStore;
  readonly links: LinkSigner;
  /** What stands before a path in a message: `https://balai.example`, without a slash at its end. */
  readonly baseUrl: string;
};

export type ActionContext = QuestionContext & {
  newId<Noun extends string>(): Id<Noun>;
  /** Writes the event to the outbox in this transaction. */
  announce(event: DomainEvent): void;
  /** Adds to the audit trail. An action that succeeds without recording anything is a bug and is rolled back. */
  record(change: Change): void;
  notify(notice: Notice): void;
};

export type Action<Input, Value, Error extends Refusal> = {
  readonly kind: 'action';
  readonly name: string;
  readonly input: TSchema;
  readonly run: (context: ActionContext, input: Input) => Promise<Result<Value, Error>>;
};

export type Question<Input, Value, Error extends Refusal> = {
  readonly kind: 'question';
  readonly name: string;
  readonly input: TSchema;
  readonly run: (context: QuestionContext, input: Input) => Promise<Result<Value, Error>>;
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of deeds of every input; each keeps its own types where it is declared
export type AnyDeed = Action<any, any, any> | Question<any, any, any>;

type Answer = Result<unknown, Refusal>;
type ValueOf<One> = One extends Ok<infer Value> ? Value : never;
type ErrorOf<One> = One extends Failed<infer Error extends Refusal> ? Error : never;

/** Declares a deed. `name` is its permission (`admission.offer-seat`): without a line in the module's permissions table it does not start. */
export const action = <Schema extends TSchema, One extends Answer>(
  name: string, input: Schema, run: (context: ActionContext, input: Static<Schema>) => Promise<One>,
): Action<Static<Schema>, ValueOf<One>, ErrorOf<One>> =>
  ({ kind: 'action', name, input, run: run as unknown as Action<Static<Schema>, ValueOf<One>, ErrorOf<One>>['run'] });

/** Declares a read: same permission, tenant and scope as a deed, in a read-only transaction, without audit entry. */
export const question = <Schema extends TSchema, One extends Answer>(
  name: string, input: Schema, run: (context: QuestionContext, input: Static<Schema>) => Promise<One>,
): Question<Static<Schema>, ValueOf<One>, ErrorOf<One>> =>
  ({ kind: 'question', name, input, run: run as unknown as Question<Static<Schema>, ValueOf<One>, ErrorOf<One>>['run'] });
