import type { Actor } from '#kernel/actor';
import type { Id } from '#kernel/id';

/** For whom a deed is done. `key` makes a retry return the first result; `requestId` ties audit, log and page together. */
export type Caller = { readonly centre: Id<'centre'>; readonly actor: Actor; readonly key?: string | undefined; readonly requestId?: string | undefined };
