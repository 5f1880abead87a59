import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify';
import type { VNode } from 'preact';
import type { Actor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import type { Result } from '#kernel/result';
import type { Action, Question } from '#platform/actions/action';
import type { PlatformRefusal, Refusal } from '#platform/actions/refusal';
import type { BesideShown, BesideTopic, BesideTopics } from '#platform/beside';
import type { FileStore } from '#platform/files/file-store';
import type { Language } from '#platform/http/words';
import type { LinkSigner } from '#platform/signed-link/signed-link';

export type App = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, TypeBoxTypeProvider>;
/** What a module mounts: its pages or its API. */
export type Routes = (app: App) => void;
export type Request = FastifyRequest;
export type Reply = FastifyReply;

/** A page as data: the frame (shell, navigation, assets, forms' seals) is put around it in one place. */
export type Page = {
  readonly title: string;
  readonly body: VNode;
  /** `staff` = navigation in loop order; `public` = header for everybody; `question` = public, 640 px; `print` = paper; `plain` = nothing around it. */
  readonly shell?: 'staff' | 'public' | 'question' | 'print' | 'plain';
  /** Fills the width under the public header. */
  readonly hero?: VNode;
  /** False keeps the page out of search engines; the default for all but the catalogue. */
  readonly isIndexed?: boolean;
  /** Which navigation entry is the current one: its href. */
  readonly current?: string;
  readonly problems?: readonly Problem[];
  readonly status?: number;
  readonly language?: Language;
};

/** A refusal in words, at its field. */
export type Problem = { readonly field?: string | undefined; readonly text: string; /** The sentence fits any field, so a list of problems must say which one. */ readonly isGeneral?: boolean };

export type CentreOfRequest = { readonly id: Id<'centre'>; readonly name: string; readonly shortName: string; readonly zone: string };

type Options = { readonly actor?: Actor; readonly key?: string };

declare module 'fastify' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into the library's own
  interface FastifyRequest {
    centre: CentreOfRequest;
    actor: Actor;
    language: Language;
    fileStore: FileStore;
    /** Hands work to the jobs of this centre; with a `key` the same work waits only once. */
    queue(job: string, data: object, key?: string): Promise<void>;
    links: LinkSigner;
    /** Does a deed as the signed-in person (or as `options.actor`: somebody who came by a signed link). */
    run<Input, Value, Error extends Refusal>(action: Action<Input, Value, Error>, input: unknown, options?: Options): Promise<Result<Value, Error | PlatformRefusal>>;
    ask<Input, Value, Error extends Refusal>(question: Question<Input, Value, Error>, input: unknown, options?: Options): Promise<Result<Value, Error | PlatformRefusal>>;
    /** Whether the table of permissions lets this person do it: hides the button that would answer 403. */
    may(deed: string): boolean;
    /** What other modules say about what a page shows, each under its own permission. */
    beside<Topic extends BesideTopic>(on: Topic, about: BesideTopics[Topic]): Promise<BesideShown[]>;
    /** A refusal in the reader's language, one problem a field. */
    word(refusal: Refusal | PlatformRefusal): Problem[];
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into the library's own
  interface FastifyReply {
    page(page: Page): FastifyReply;
    /** After a deed: go there (303) and say this once at the top. */
    done(to: string, say?: string): FastifyReply;
    /** The right page for a refusal that no form shows: sign in, not allowed, not found. */
    refusePage(refusal: Refusal | PlatformRefusal): FastifyReply;
  }
}
