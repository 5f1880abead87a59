import { systemActor, type Actor } from '#kernel/actor';
import type { Request, Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { readKey } from '../actions/keys.ts';
import { actorOfKey, recordByKey } from '../actions/record-by-key.ts';

// Beside the sixty a key may write: so many tries at a key an address has.
const triesPerMinute = 120;

/** Needs from other systems, by key. */
export const entriesApi: Routes = (app) => {
  serve(app, 'POST /demand/entries', recordByKey, 'A need from another system, by its key; 60 a minute. `month` is any day of the month, `region` and `occupation` are official codes', { caller: callerOf, perMinute: triesPerMinute });
};

/** Who holds the key in the header; nobody where there is none, or it is wrong or revoked. */
async function callerOf(request: Request): Promise<Actor | undefined> {
  const key = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
  const known = key ? await request.ask(readKey, { key }, { actor: systemActor('demand-key') }) : undefined;
  return known?.ok ? { id: actorOfKey(known.value.id), name: known.value.holder, roles: ['system'] } : undefined;
}
